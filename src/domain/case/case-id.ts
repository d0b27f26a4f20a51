/** Longer ids are no ids: nothing is saved under them. */
const LONGEST = 200;

/**
 * The id of a case as a host hands it in: from a script it may be a number. `missing` while a host has not set it yet;
 * `unusable` where nothing could be saved under it.
 */
export function readCaseId(
  given: unknown,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: 'missing' | 'unusable' } {
  if (given === undefined || given === null || given === '') return { ok: false, reason: 'missing' };
  const id = typeof given === 'number' || typeof given === 'bigint' ? String(given) : given;
  const isUsable = typeof id === 'string' && id.trim() !== '' && id.length <= LONGEST && !/[\n\r\u2028\u2029]/.test(id);
  return isUsable ? { ok: true, value: id } : { ok: false, reason: 'unusable' };
}
