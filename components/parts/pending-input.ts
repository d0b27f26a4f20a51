/**
 * Returns the first field with typed text that was not added yet. Forms with a button of their own are not saved as
 * they are typed in.
 *
 * @param but the form that is being submitted right now
 */
export function pendingInput(
  root: ParentNode,
  but?: HTMLFormElement,
): HTMLInputElement | HTMLTextAreaElement | undefined {
  const fields = root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    ':is(textarea, input:not([type="radio"], [type="checkbox"], [type="date"]))',
  );
  return [...fields].find(
    (field) => field.form && field.form !== but && field.value.trim() !== field.defaultValue.trim(),
  );
}
