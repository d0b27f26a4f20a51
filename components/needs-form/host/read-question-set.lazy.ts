import { readQuestionSet, type WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';

/** A host's own question set, fetched where a host has one; none where it does not fit, of which the host's author is told. */
export function readHostSet(given: WordedQuestionSet): WordedQuestionSet | undefined {
  const read = readQuestionSet(given);
  if (read.ok) return read.value;
  const list = (read.wrong ?? []).map((wrong) => `\n- ${wrong}`).join('');
  reportError(new TypeError(`carer-needs-form: questionSet:${list}`));
  return undefined;
}
