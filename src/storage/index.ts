/** Keeping records in this browser: the port, the IndexedDB store, the sealed store, and the same contract without a disk. */
export * from './archive.js';
export * from './expiry.js';
export * from './open-record-store.js';
export * from './idb/idb-record-store.js';
export * from './memory-record-store.js';
export type * from './record-store.js';
export * from './cases-by-scan.js';
export type { Secret } from './sealed/key-wrapping.js';
export * from './sealed/sealed-record-store.js';
