/** Records as readable documents, for a host to file or to print: HTML and plain text, for one reader each. */
export { agreementDocument, planDocument } from './plan-document.js';
export { formDocument } from './form-document.js';
export { individualPlanDocument, respiteDocument } from './agreed-lines-document.js';
export type { AgreedLinesOptions } from './agreed-lines-document.js';
export { journalDocument } from './journal-document.js';
export type { JournalRecords } from './journal-document.js';
export { talkDocument } from './talk-document.js';
export type { DocumentOptions, ReadableDocument, Reader } from './document.js';
