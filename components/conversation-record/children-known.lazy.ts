/** What is drawn of children who are known; fetched where there are any. */
export { childInterpreted } from './child-interpreted.js';
export { childrenList } from './children-list.js';
