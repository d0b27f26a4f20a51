/**
 * Fields in which somebody has typed something that was not added yet: forms with a button of their own are not saved
 * as they are typed. Gives the first of them, to go back to.
 *
 * @param but the form that is being taken right now
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
