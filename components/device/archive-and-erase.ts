/*
 * Saving records as a file, reading them from one, and erasing them. Reaches behind the store port, as `default-store.ts`
 * does; loaded on demand.
 */
export { archiveOf, importRecords } from '../../src/storage/archive.js';
export { eraseExpired, eraseRecords } from '../../src/storage/expiry.js';
