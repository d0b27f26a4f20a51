/** The page before a talk, fetched by the desk of staff where no talk is shown. */
export { preparation } from './preparation.js';
