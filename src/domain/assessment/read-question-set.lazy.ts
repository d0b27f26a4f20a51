/** The check of a host's own question set, for an element that fetches it only where a host has one. */
export { readQuestionSet } from './question-set.js';
