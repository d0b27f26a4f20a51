/** The trimmed text fields of a submitted form. Prevents the browser from leaving the page. */
export function submittedFields(event: SubmitEvent): {
  form: HTMLFormElement;
  text: (name: string) => string;
  has: (name: string) => boolean;
} {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  return {
    form,
    text: (name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value.trim() : '';
    },
    has: (name) => data.has(name),
  };
}
