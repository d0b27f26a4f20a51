import { readQuestionSet, type WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';

/**
 * Parses a host's own question set; loaded only where there is one. Undefined for one that is not valid, which is
 * reported to the host's author.
 */
export function readHostSet(given: WordedQuestionSet): WordedQuestionSet | undefined {
  const read = readQuestionSet(given);
  if (read.ok) return read.value;
  const list = (read.wrong ?? []).map((wrong) => `\n- ${wrong}`).join('');
  reportError(new TypeError(`carer-needs-form: questionSet:${list}`));
  return undefined;
}
