/** What the carer's page needs; fetched by those who show it. */
export { carersPage } from './carer-reading.js';
