import type { NeedsAssessment } from '../../src/domain/needs-assessment.js';
import type { QuestionSet, QuestionTexts } from '../../src/domain/question-set.js';
import type { SupportCase } from '../../src/domain/support-case.js';
import type {
  ChildPath,
  CommonMessages,
  FormMessages,
  FormSpokenMessages,
  HelpNumber,
} from '../../src/i18n/messages.js';

import type { FormAids, OpenForm } from './open-form.js';

/** What every page of the form is made from. */
export interface FormPage {
  readonly assessment: NeedsAssessment;
  readonly questionSet: QuestionSet;
  readonly texts: QuestionTexts;
  readonly words: FormMessages;
  readonly common: CommonMessages;
  /** How the questions are said on the phone, where they are. */
  readonly spoken: FormSpokenMessages | undefined;
  readonly helpNumbers: readonly HelpNumber[];
  readonly childPath: ChildPath;
  /** The case, once it is known: for its read receipts and its contact person. */
  readonly supportCase: SupportCase | undefined;
}

/** An open form while it is drawn: with its page and its aids, which are there by then. */
export interface DrawnForm {
  readonly form: OpenForm;
  readonly page: FormPage;
  readonly aids: FormAids;
}

/** The short name of a theme; its id where a set has no words for it. */
export function shortName(texts: QuestionTexts, questionId: string): string {
  return texts.questions[questionId]?.short ?? questionId;
}
