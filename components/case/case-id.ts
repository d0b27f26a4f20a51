/**
 * The id of the case that a host has set, as records carry it: a number, as scripts hand one in, becomes a text. Empty
 * while there is none, and where nothing could be saved under it; of that the host's author is told.
 */
export function readCaseId({ localName, caseId }: Element & { readonly caseId: unknown }): string {
  const id = Number.isFinite(caseId) ? String(caseId) : (caseId ?? '');
  if (typeof id === 'string' && /^((?=.*\S).{1,200})?$/.test(id)) return id;
  reportError(new TypeError(`${localName}: case-id must be 1 to 200 letters`));
  return '';
}
