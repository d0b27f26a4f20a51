/** Fetched on the first day that something is past its time. */
export { eraseExpired } from './archive-and-erase.js';
