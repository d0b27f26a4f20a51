import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import type { Locale } from '../resolve-locale.js';

/**
 * A wording with the questions after the themes: the form is begun without them, and fetches them with the pages on
 * which they are asked.
 */
export async function withQuestionsAfter(questions: Promise<QuestionTexts>, locale: Locale): Promise<QuestionTexts> {
  const [begun, aside] = await Promise.all([questions, load(locale)]);
  return { ...begun, aside: { ...begun.aside, ...aside } };
}

async function load(locale: Locale): Promise<QuestionTexts['aside']> {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).questionsAfter;
    case 'nn':
      return (await import('./nn.js')).questionsAfter;
    case 'en':
      return (await import('./en.js')).questionsAfter;
  }
}
