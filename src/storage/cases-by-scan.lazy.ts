/** Re-exports `casesByScan` as a chunk of its own, for stores that load it only when a board asks for rows. */
export { casesByScan } from './cases-by-scan.js';
