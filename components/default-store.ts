import { openRecordStore } from '../src/storage/open-record-store.js';
import type { RecordStore } from '../src/storage/record-store.js';

let store: Promise<RecordStore> | undefined;

/** The store of elements that were given none: this browser's IndexedDB, opened at first use, one for the page. */
export function defaultStore(): Promise<RecordStore> {
  store ??= openRecordStore();
  return store;
}
