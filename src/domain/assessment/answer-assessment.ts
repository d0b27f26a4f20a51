/** Editing a draft form: answers, comments, sharing and priorities. */
import { refused } from '../kernel/outcome.js';
import type { Sharing } from '../sharing/sharing.js';
import {
  type NeedsAssessment,
  type Edited,
  answerTo,
  asideOf,
  edit,
  type Answer,
  type AsideAnswer,
  MAX_PRIORITIES,
  hasNoDoubles,
} from './needs-assessment.js';
import type { QuestionSet, QuestionId, AnswerCode } from './question-set.js';

/** Answers one theme, or takes the answer back with `undefined`. */
export function answerQuestion(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  questionId: QuestionId,
  code: AnswerCode | undefined,
): Edited<'unknown-question' | 'unknown-answer'> {
  if (!knows(questionSet, questionId)) return refused('unknown-question');
  if (code !== undefined && !questionSet.answers.includes(code)) return refused('unknown-answer');
  const { answer: _former, unclear: _unclear, ...rest } = answerTo(assessment, questionId);
  return setAnswer(assessment, questionId, { ...rest, ...(code !== undefined && { answer: code }) });
}

export function commentOn(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  questionId: QuestionId,
  comment: string,
): Edited<'unknown-question'> {
  if (!knows(questionSet, questionId)) return refused('unknown-question');
  const { comment: _former, ...rest } = answerTo(assessment, questionId);
  return setAnswer(assessment, questionId, { ...rest, ...(comment !== '' && { comment }) });
}

/** Records that a mark on a returned paper form cannot be understood; there is no answer then. */
export function markUnclear(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  id: QuestionId,
): Edited<'unknown-question'> {
  if (knows(questionSet, id)) {
    const { answer: _former, ...rest } = answerTo(assessment, id);
    return setAnswer(assessment, id, { ...rest, unclear: true });
  }
  if (questionSet.aside[id]?.kind !== 'choice') return refused('unknown-question');
  return setAside(assessment, id, { sharing: asideOf(assessment, id).sharing, unclear: true });
}

/**
 * Sets who may read a theme's line: the carer alone, or the team. Sharing with the patient's journal is refused, since
 * the exact words are agreed in a talk.
 */
export function shareAnswer(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  questionId: QuestionId,
  sharing: Sharing,
): Edited<'unknown-question' | 'needs-carers-agreement'> {
  if (!knows(questionSet, questionId)) return refused('unknown-question');
  if (sharing === 'patient-journal') return refused('needs-carers-agreement');
  return setAnswer(assessment, questionId, { ...answerTo(assessment, questionId), sharing });
}

function setAnswer(assessment: NeedsAssessment, questionId: QuestionId, answer: Answer): Edited {
  return edit(assessment, { answers: { ...assessment.answers, [questionId]: answer } });
}

function knows(questionSet: QuestionSet, questionId: QuestionId): boolean {
  return questionSet.questions.some((question) => question.id === questionId);
}

/** Answers a question beside the themes, by choice or by text; an empty text or `undefined` takes it back. */
export function answerAside(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  asideId: string,
  said: string | undefined,
): Edited<'unknown-question' | 'unknown-answer'> {
  const question = questionSet.aside[asideId];
  if (!question) return refused('unknown-question');
  const { sharing } = asideOf(assessment, asideId);
  if (said === undefined || said === '') return setAside(assessment, asideId, { sharing });
  if (question.kind === 'text') return setAside(assessment, asideId, { sharing, text: said });
  if (!question.choices.includes(said)) return refused('unknown-answer');
  return setAside(assessment, asideId, { sharing, choice: said });
}

export function shareAside(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  asideId: string,
  sharing: Sharing,
): Edited<'unknown-question' | 'needs-carers-agreement'> {
  if (!questionSet.aside[asideId]) return refused('unknown-question');
  if (sharing === 'patient-journal') return refused('needs-carers-agreement');
  return setAside(assessment, asideId, { ...asideOf(assessment, asideId), sharing });
}

function setAside(assessment: NeedsAssessment, asideId: string, answer: AsideAnswer): Edited {
  return edit(assessment, { aside: { ...assessment.aside, [asideId]: answer } });
}

/** The themes to talk about, in the carer's own order. Any theme may be chosen, also one without an answer. */
export function choosePriorities(
  assessment: NeedsAssessment,
  questionSet: QuestionSet,
  questionIds: readonly QuestionId[],
): Edited<'unknown-question' | 'too-many-priorities' | 'chosen-twice'> {
  if (questionIds.length > MAX_PRIORITIES) return refused('too-many-priorities');
  if (!hasNoDoubles(questionIds)) return refused('chosen-twice');
  if (!questionIds.every((id) => knows(questionSet, id))) return refused('unknown-question');
  return edit(assessment, { priorities: [...questionIds] });
}

/** Removes everything that was said, to begin anew on the same form. */
export function clearAssessment(assessment: NeedsAssessment): Edited {
  return edit(assessment, { answers: {}, aside: {}, priorities: [], noNeedsNow: false, seen: [], place: undefined });
}
