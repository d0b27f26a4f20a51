import type { RetentionTerms } from '../domain/device/retention.js';
import { IdbRecordStore } from './idb/idb-record-store.js';
import type { RecordStore } from './record-store.js';

/**
 * Opens this browser's IndexedDB; or, where the browser gives the page no storage (as in a blocked frame), the page's
 * memory, so that a form can be filled in and sent all the same. Then `isVolatile` is true, and elements say so all the
 * time.
 */
export async function openRecordStore(
  name?: string,
  options?: { readonly retention?: RetentionTerms },
): Promise<RecordStore> {
  const store = new IdbRecordStore(name, options);
  const opened = await store.open();
  if (opened.ok || opened.reason !== 'unavailable') return store;
  // The chunk may fail to load offline: the page then shows that nothing can be kept.
  const memory = await import('./memory-record-store.lazy.js').catch(() => undefined);
  return memory ? new memory.MemoryRecordStore(options) : store;
}
