/** What the board loads where the cases of somebody who leaves are handed over. */
export { reassignForm } from './reassign-form.js';
