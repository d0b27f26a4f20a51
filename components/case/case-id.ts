/**
 * Returns the host's `case-id` as records carry it: a number, as scripts hand one in, becomes a string. Empty while
 * there is none; also where it cannot be an id, which is reported as a `TypeError` to the host's author.
 */
export function readCaseId({ localName, caseId }: Element & { readonly caseId: unknown }): string {
  const id = typeof caseId === 'number' ? String(caseId) : (caseId ?? '');
  if (id === '' || (typeof id === 'string' && id.trim() !== '' && /^.{1,200}$/.test(id))) return id;
  reportError(new TypeError(`${localName}: case-id has to be a text of 1 to 200 letters on one line`));
  return '';
}
