import type { QuestionId } from './question-set.js';
import { answerTo, hasContent, type NeedsAssessment } from './needs-assessment.js';

/** Where the carer stands with a theme: something is said in it, it was opened, or neither. Never how much need. */
export type ThemeState = 'answered' | 'seen' | 'not-seen';

export function themeState(assessment: NeedsAssessment, questionId: QuestionId): ThemeState {
  if (hasContent(answerTo(assessment, questionId))) return 'answered';
  return assessment.seen.includes(questionId) ? 'seen' : 'not-seen';
}
