/** Fetched where there is a form that was answered in the first wording of our own questions. */
import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import type { LoadMessages } from '../load-messages.js';
import type { Locale } from '../resolve-locale.js';
import type { FirstWording } from './messages.js';

/** Gives the questions as they were asked first, from those of today. */
export const loadFirstWording: LoadMessages<'firstWording'> = async (locale) => {
  const first = await load(locale);
  return (texts) => inFirstWording(texts, first);
};

async function load(locale: Locale): Promise<FirstWording> {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).firstWording;
    case 'nn':
      return (await import('./nn.js')).firstWording;
    case 'en':
      return (await import('./en.js')).firstWording;
  }
}

function inFirstWording(texts: QuestionTexts, first: FirstWording): QuestionTexts {
  const questions = Object.entries(texts.questions).map(([id, now]) => [id, { ...now, ...first.questions[id] }]);
  const aside = Object.entries(texts.aside).map(([id, now]) => {
    const { choices, ...before } = first.aside[id] ?? {};
    return [id, { ...now, ...before, ...(choices && { choices: { ...now.choices, ...choices } }) }];
  });
  return {
    ...texts,
    questions: Object.fromEntries(questions) as QuestionTexts['questions'],
    aside: Object.fromEntries(aside) as QuestionTexts['aside'],
  };
}
