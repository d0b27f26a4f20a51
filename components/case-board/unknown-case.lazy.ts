/** What the board loads where somebody opens a form without a case. */
export { openForm, undoSettled } from './unknown-case-acts.js';
export { sayFailure, unknownCasePanel } from './unknown-case-panel.js';
