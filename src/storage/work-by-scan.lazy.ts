/** Re-exports what makes a work list of records, for stores that load it only when somebody opens one. */
export { workPageOf } from '../domain/overview/work-page.js';
export { workByScan, workOf } from './work-by-scan.js';
