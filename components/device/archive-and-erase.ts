/*
 * What a device does with its records as a whole: a file of them, and away with them. Beside the default store the one place
 * where elements reach behind the port; fetched when it is needed.
 */
export { archiveOf, importRecords } from '../../src/storage/archive.js';
export { eraseCase, eraseExpired } from '../../src/storage/expiry.js';
