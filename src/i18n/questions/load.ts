import type { LoadMessages } from '../load-messages.js';
import { withQuestionsAfter } from '../questions-after/load.js';

/** All words of our own set. */
export const loadQuestions: LoadMessages<'questions'> = async (locale) => withQuestionsAfter(load(locale), locale);

const load: LoadMessages<'questions'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).questions;
    case 'nn':
      return (await import('./nn.js')).questions;
    case 'en':
      return (await import('./en.js')).questions;
  }
};
