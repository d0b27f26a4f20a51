/** The sentences to say on the phone; a carer's own phone does not load even their addresses. */
export { loadFormSpoken } from '../../src/i18n/form-spoken/load.js';
