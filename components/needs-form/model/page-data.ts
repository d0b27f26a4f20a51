import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { QuestionSet, QuestionTexts } from '../../../src/domain/assessment/question-set.js';
import type { SupportCase } from '../../../src/domain/case/support-case.js';
import type { CommonMessages, FormMessages } from '../../../src/i18n/catalogue.js';
import type { ChildPath, HelpNumber } from '../../../src/i18n/form-start/messages.js';
import type { FormSpokenMessages } from '../../../src/i18n/form-spoken/messages.js';

/** What every page of the form is made from. */
export interface FormPage {
  readonly assessment: NeedsAssessment;
  readonly questionSet: QuestionSet;
  readonly texts: QuestionTexts;
  readonly words: FormMessages;
  readonly common: CommonMessages;
  /** The questions as read aloud on the phone; only when the form is filled in by phone. */
  readonly spoken: FormSpokenMessages | undefined;
  readonly helpNumbers: readonly HelpNumber[];
  readonly childPath: ChildPath;
  /** Where the answers lie; see `FormModel`. */
  readonly keeping: keyof FormMessages['whereKept'];
  /** The case, once it is known: for its read receipts and its contact person. */
  readonly supportCase: SupportCase | undefined;
}

/** The short name of a theme; its id where a set has no words for it. */
export function shortName(texts: QuestionTexts, questionId: string): string {
  return texts.questions[questionId]?.short ?? questionId;
}
