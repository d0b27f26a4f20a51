/**
 * The message loaders of the later pages; a chunk of its own, so that the first screen does not carry their addresses.
 */
export { loadFormPages } from '../../src/i18n/form-pages/load.js';
export { loadQuestions } from '../../src/i18n/questions/load.js';
export { loadCommonLater } from '../../src/i18n/saving/load.js';
