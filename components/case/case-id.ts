/**
 * Returns the host's `case-id` as records carry it: a number, as scripts hand one in, becomes a string. Empty while
 * there is none; also where it cannot be an id, which is reported as a `TypeError` to the host's author.
 */
export function readCaseId({ localName, caseId }: Element & { readonly caseId: unknown }): string {
  const id = Number.isFinite(caseId) ? String(caseId) : (caseId ?? '');
  if (typeof id === 'string' && /^((?=.*\S).{1,200})?$/.test(id)) return id;
  reportError(new TypeError(`${localName}: case-id must be 1 to 200 letters`));
  return '';
}
