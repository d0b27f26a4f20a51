/** Re-exports the memory store as a chunk of its own, for pages that load it only where nothing can or may be kept. */
export { MemoryRecordStore } from './memory-record-store.js';
