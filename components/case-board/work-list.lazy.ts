/** What the board loads where somebody opens its work list. */
export { boardFormStyles } from './board-form.styles.js';
export { WorkList } from './work-list.js';
export { workListStyles } from './work-list.styles.js';
