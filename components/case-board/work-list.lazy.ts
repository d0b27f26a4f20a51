/** What the board loads where somebody opens its work list. */
export { WorkList } from './work-list.js';
export { workListStyles } from './work-list.styles.js';
