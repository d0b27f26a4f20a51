/** Fetched where there is a form that was answered in the first wording of our own questions. */
import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import type { FirstWording } from './messages.js';

export { loadFirstWording } from './load.js';

/** The questions as they were asked first, for a form that was answered then. */
export function inFirstWording(texts: QuestionTexts, first: FirstWording): QuestionTexts {
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
