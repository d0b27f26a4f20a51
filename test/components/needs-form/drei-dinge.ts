import type { WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';

/** A set of questions of a host's own: small, and in German. */
export const dreiDinge = (await (
  await fetch(new URL('../../fixtures/question-sets/drei-dinge.json', import.meta.url))
).json()) as WordedQuestionSet;
