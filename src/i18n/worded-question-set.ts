import type { QuestionSet } from '../domain/question-set.js';
import type { QuestionTexts } from './messages.js';

/** A question set with its words, keyed by language: what a host hands to the form. */
export interface WordedQuestionSet extends QuestionSet {
  readonly texts: Readonly<Record<string, QuestionTexts>>;
}
