/** Where the words of the later pages are fetched from: apart, so that the first screen does not carry the addresses. */
export { loadFormPages } from '../../src/i18n/form-pages/load.js';
export { loadQuestions } from '../../src/i18n/questions/load.js';
export { loadCommonLater } from '../../src/i18n/saving/load.js';
