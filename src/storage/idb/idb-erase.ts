import { STALE, type StoreIn } from './idb-schema.js';
import type { EraseOptions } from '../record-store.js';
import { hasRevision, type StoredEntry } from '../stored-entry.js';

/**
 * Erases all records of a case, also of kinds that this version does not know; or one record. False where another
 * revision is stored than the one it was to be done at.
 */
export async function eraseFrom(
  store: { (name: 'records'): StoreIn<'records', 'readwrite'>; (name: 'cases'): StoreIn<'cases', 'readwrite'> },
  caseId: string,
  { one, ifRevision }: EraseOptions,
  companion: StoredEntry | undefined,
): Promise<boolean> {
  const records = store('records');
  const cases = store('cases');
  const meant = await records.get(one ? [one.kind, one.id] : ['support-case', caseId]);
  if (ifRevision !== undefined && !hasRevision(meant, ifRevision)) return false;
  if (one) {
    await records.delete([one.kind, one.id]);
    await cases.put({ caseId, keys: [STALE], savedBy: `erased/${one.kind}/${one.id}` });
    if (companion) await records.put(companion);
    return true;
  }
  const kinds = records.index('by-kind');
  for (let cursor = await kinds.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    const keys = await records.index('by-case').getAllKeys([cursor.key, caseId]);
    await Promise.all(keys.map((key) => records.delete(key)));
  }
  await cases.delete(caseId);
  if (companion) await records.put(companion);
  return true;
}
