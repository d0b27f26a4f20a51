import type { IDBPObjectStore } from 'idb';
import type { RecordSchema } from './idb-schema.js';
import type { RecordPlace } from './record-store.js';

type Stores = 'records' | 'cases';
type Store<Name extends Stores> = IDBPObjectStore<RecordSchema, Stores[], Name, 'readwrite'>;

/** Erases what is kept of a case, of every kind that there is, also kinds that this version does not know; or one record. */
export async function eraseFrom(
  store: { (name: 'records'): Store<'records'>; (name: 'cases'): Store<'cases'> },
  caseId: string,
  one: RecordPlace | undefined,
): Promise<void> {
  const records = store('records');
  if (one) return records.delete([one.kind, one.id]);
  const kinds = records.index('by-kind');
  for (let cursor = await kinds.openKeyCursor(null, 'nextunique'); cursor; cursor = await cursor.continue()) {
    const keys = await records.index('by-case').getAllKeys([cursor.key, caseId]);
    await Promise.all(keys.map((key) => records.delete(key)));
  }
  await store('cases').delete(caseId);
}
