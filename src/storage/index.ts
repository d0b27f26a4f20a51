/** Keeping records in this browser: the port, the IndexedDB store and the same contract without a disk. */
export * from './idb-record-store.js';
export * from './memory-record-store.js';
export type * from './record-store.js';
export * from './scan-cases.js';
