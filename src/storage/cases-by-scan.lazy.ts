/** For stores that need no index as long as nobody asks for a board. */
export { casesByScan } from './cases-by-scan.js';
