import type { SentenceAnswer } from '../../domain/sharing/sentence-change.js';

/**
 * The messages for asking the carer whether a line may stand in the patient's journal; the same in the talk and in the
 * plan.
 */
export interface AgreementMessages {
  /** The name of the journal as a sharing level, where it is not the usual one. */
  readonly journalName?: string;
  readonly label: string;
  readonly needsAgreement: string;
  readonly agreedAt: (date: string) => string;
  readonly askHeading: string;
  /** The words to say to the carer. */
  readonly askWords: string;
  /** Above the text as it would leave, should the answer be yes. */
  readonly howItReads: string;
  readonly changedSinceAsked: string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly nothingToAsk: string;
  readonly previewHeading: string;
  readonly previewEmpty: string;
  readonly previewRest: string;
  /** Above the lines of each ground, where there are lines of both or of the second alone. */
  readonly previewGrounds: Readonly<Record<'agreed' | 'documented', string>>;
  readonly notSent: string;
  readonly wordsChanged: string;
  /** Of a sentence in the journal that somebody changes: it is taken out only once they have said so. */
  readonly inJournalHeading: string;
  readonly inJournalText: string;
  /** To a screen reader, when the field was left with the question unanswered. */
  readonly inJournalAsk: string;
  readonly inJournalAnswers: Readonly<Record<SentenceAnswer, string>>;
  readonly extract: string;
  readonly extracted: (date: string) => string;
  readonly extractNotTaken: string;
  /** The journal-ready text around the agreed lines: where they come from, and that the carer said yes. */
  readonly extractFrom: Readonly<Record<'talk' | 'plan' | 'draft-plan' | 'case', (date: string) => string>>;
  readonly extractAgreed: (dates: string) => string;
  /** Under a line that stands there without a yes: on which ground, who told the carer so, and when. */
  readonly extractDocumented: Readonly<
    Record<'must-be-documented' | 'children-next-of-kin', (toldBy: string, date: string) => string>
  >;
  /** A day in digits, as journals write it. */
  readonly journalDate: (day: string, month: string, year: string) => string;
}
