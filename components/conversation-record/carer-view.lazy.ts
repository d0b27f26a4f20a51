/** What the carer's page needs; fetched by those who show it. */
export { ownCard } from '../case/own-card.js';
export { OwnCardActions } from '../case/own-card-actions.js';
export { CarerTellings } from '../case/carer-tellings.js';
export { carersReading } from './carer-reading.js';
export { carersSheet, carersSheetFoot, carersSheetStyles } from './carer-sheet.js';
