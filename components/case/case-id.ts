/**
 * The id of the case that a host has set, as records carry it: a number, as scripts hand one in, becomes a text. Empty
 * while there is none, and where nothing could be saved under it; of that the host's author is told.
 */
export function readCaseId({ localName, caseId }: Element & { readonly caseId: unknown }): string {
  const id = typeof caseId === 'number' ? String(caseId) : (caseId ?? '');
  if (id === '' || (typeof id === 'string' && id.trim() !== '' && /^.{1,200}$/.test(id))) return id;
  reportError(new TypeError(`${localName}: case-id has to be a text of 1 to 200 letters on one line`));
  return '';
}
