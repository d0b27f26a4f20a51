/** What the carer's page needs; fetched by those who show it. */
export { carersReading } from './carer-reading.js';
export { carersSheet, carersSheetFoot, carersSheetStyles } from './carer-sheet.js';
