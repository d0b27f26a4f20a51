import type { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import type { QuestionSet, QuestionTexts } from '../../../src/domain/assessment/question-set.js';
import type { SupportCase } from '../../../src/domain/case/support-case.js';
import type { CommonMessages, FormMessages } from '../../../src/i18n/catalogue.js';
import type { ChildPath, HelpNumber } from '../../../src/i18n/form-start/messages.js';
import type { FormSpokenMessages } from '../../../src/i18n/form-spoken/messages.js';
import { asidesAt, FIRST, LAST, PRIORITIES, REACH, themeAt, type Place } from './page-order.js';

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
  readonly keeping: Exclude<keyof FormMessages['whereKept'], 'page'>;
  /** The case, once it is known: for its read receipts and its contact person. */
  readonly supportCase: SupportCase | undefined;
}

/**
 * The name of a theme, the same in headings, lists and questions: who looks for a word of it finds it everywhere. Its id
 * where a set has no words for it.
 */
export function themeName(texts: QuestionTexts, questionId: string): string {
  return texts.questions[questionId]?.text ?? questionId;
}

/** The name of a page of the form: what its heading says, or the short of it. */
export function placeName({ questionSet, texts, words }: FormPage, place: Place): string {
  const id = themeAt(place);
  if (id !== undefined) return themeName(texts, id);
  const [first = ''] = asidesAt(questionSet, FIRST);
  if (place === FIRST) return texts.aside[first]?.text ?? first;
  if (place === REACH) return words.reachHeading;
  if (place === LAST) return words.lastHeading;
  return place === PRIORITIES ? words.summaryPriorities : words.summaryHeading;
}
