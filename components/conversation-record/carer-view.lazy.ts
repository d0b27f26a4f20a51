/** What the carer's page needs; fetched by those who show it. */
export { ownCard } from '../case/own-card.js';
export { OwnCardActions } from '../case/own-card-actions.js';
export { CarerTellings } from '../case/carer-tellings.js';
export { carersPage } from './carer-reading.js';
export { printTalk } from './carer-sheet.js';
