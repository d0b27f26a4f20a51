/** Keeping records in this browser: the port, the IndexedDB store, the sealed store, and a store in memory. */
export { archiveOf, exportRecords, importRecords } from './archive.js';
export type * from './archive.js';
export { eraseCase, eraseExpired } from './expiry.js';
export type * from './expiry.js';
export { openRecordStore } from './open-record-store.js';
export { IdbRecordStore } from './idb/idb-record-store.js';
export { MemoryRecordStore } from './memory-record-store.js';
export type * from './record-store.js';
export { casesByScan, recordsByCase } from './cases-by-scan.js';
export { workByScan } from './work-by-scan.js';
export type { Secret } from './sealed/key-wrapping.js';
export { SealedRecordStore } from './sealed/sealed-record-store.js';
