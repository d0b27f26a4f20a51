/** What the board loads where it is a screen on the wall. */
export { DisplayWall } from './display-wall.js';
export { displayWallStyles } from './display-wall.styles.js';
