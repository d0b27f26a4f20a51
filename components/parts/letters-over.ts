/** How many letters of what is being put in have no room. */
export function lettersOver(
  field: HTMLTextAreaElement | HTMLInputElement,
  { data, dataTransfer }: InputEvent,
  limit: number,
): number {
  const put = (data ?? dataTransfer?.getData('text/plain') ?? '').replaceAll('\r\n', '\n');
  const { value, selectionStart, selectionEnd } = field;
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + put.length - limit;
}
