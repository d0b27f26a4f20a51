/** What the carer's page needs; fetched by those who show it. */
export { CarerTellings } from '../case/carer-tellings.js';
export { carersReading } from './carer-reading.js';
export { carersSheet, carersSheetFoot, carersSheetStyles } from './carer-sheet.js';
