/** The store without a disk, for those who fetch it only where nothing can or may be kept. */
export { MemoryRecordStore } from './memory-record-store.js';
