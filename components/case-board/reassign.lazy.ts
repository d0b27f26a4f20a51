/** What the board loads where the cases of somebody who leaves are handed over. */
export { boardFormStyles } from './board-form.styles.js';
export { reassignForm } from './reassign-form.js';
