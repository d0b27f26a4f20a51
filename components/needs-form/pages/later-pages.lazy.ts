/** The pages that come after the themes, or instead of them; loaded once the first page is shown. */
export { ReadAloud } from '../host/read-aloud.js';
export { clearQuestion } from './clear-question.js';
export { lastPage } from './last-pages.js';
export { laterPagesStyles } from './later-pages.styles.js';
export { otherPage } from './other-pages.js';
export { loadAllQuestions } from './all-questions.js';
export { readOnlyPage } from './read-only-page.js';
