import type { QuestionTexts } from '../../domain/assessment/question-set.js';

/** What the first wording of our own questions said otherwise than the present one; all else is the same in both. */
export interface FirstWording {
  readonly questions: Readonly<Record<string, Partial<QuestionTexts['questions'][string]>>>;
  readonly aside: Readonly<Record<string, Partial<QuestionTexts['aside'][string]>>>;
}
