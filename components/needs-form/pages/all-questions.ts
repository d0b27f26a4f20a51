import type { LoadMessages } from '../../../src/i18n/load-messages.js';
import { loadFormWords } from '../../../src/i18n/needs-form/load.js';
import { withQuestionsAfter } from '../../../src/i18n/questions-after/load.js';

/** The words of all questions; those after the themes are fetched with the pages on which they are asked. */
export const loadAllQuestions: LoadMessages<'questions'> = async (locale) =>
  withQuestionsAfter(
    Promise.resolve(loadFormWords(locale)).then(({ questions }) => questions),
    locale,
  );
