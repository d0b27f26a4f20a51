import type { PageWanted } from '../domain/overview/case-row.js';
import type { Outcome } from '../domain/kernel/outcome.js';
import type { WorkPage, WorkQuery } from '../domain/overview/work-page.js';
import type { RecordStore, StoreFailure } from './record-store.js';

/**
 * A work list, made of all records of a store: for a store without an index of its own, and not too many cases. Its
 * code is fetched when it is called.
 */
export async function workByScan(
  store: Pick<RecordStore, 'list'>,
  query: WorkQuery,
  page: PageWanted,
): Promise<Outcome<WorkPage, StoreFailure>> {
  const code = await import('./work-by-scan.lazy.js');
  return code.workByScan(store, query, page);
}
