/** Loaded on the first day that a record is past its retention. */
export { eraseExpired } from './archive-and-erase.js';
