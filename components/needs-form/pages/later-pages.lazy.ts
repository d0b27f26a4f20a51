/** The pages that come after the themes, or instead of them; loaded once the first page is shown. */
export { clearQuestion } from './clear-question.js';
export { lastPage } from './last-pages.js';
export { addLaterServices } from '../later-services.js';
export { otherPage } from './other-pages.js';
export { loadAllQuestions } from './all-questions.js';
export { readOnlyPage } from './read-only-page.js';
