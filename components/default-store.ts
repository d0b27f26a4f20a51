import { IdbRecordStore } from '../src/storage/idb-record-store.js';
import type { RecordStore } from '../src/storage/record-store.js';

let store: RecordStore | undefined;

/** The store of elements that were given none: this browser's IndexedDB, opened at first use, one for the page. */
export function defaultStore(): RecordStore {
  store ??= new IdbRecordStore();
  return store;
}
