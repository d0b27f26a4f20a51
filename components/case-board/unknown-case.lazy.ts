/** What the board loads where somebody opens a form without a case. */
export { boardFormStyles } from './board-form.styles.js';
export { UnknownCases } from './unknown-cases.js';
export { unknownCaseStyles } from './unknown-case.styles.js';
