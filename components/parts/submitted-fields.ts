/** The text fields of a form that was submitted, trimmed. The page does not leave for it. */
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
