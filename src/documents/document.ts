import type { QuestionTexts, WordedQuestionSet } from '../domain/assessment/question-set.js';
import type { SupportCase } from '../domain/case/support-case.js';
import type { ConversationRecord } from '../domain/conversation/conversation-record.js';
import { whomToCall } from '../domain/overview/whom-to-call.js';
import { nameAndRole, type ContactPerson } from '../domain/case/support-case.js';
import { loadCarerReading } from '../i18n/carer-reading/load.js';
import type { Catalogue } from '../i18n/catalogue.js';
import { loadCommon } from '../i18n/common/load.js';
import { loadConversation } from '../i18n/conversation/load.js';
import { loadTalk } from '../i18n/conversation-staff/load.js';
import { loadDocuments } from '../i18n/documents/load.js';
import { forPhase } from '../i18n/for-phase.js';
import { formatDate } from '../i18n/format-date.js';
import { loadPlan } from '../i18n/plan/load.js';
import { loadPlanCarer } from '../i18n/plan-carer/load.js';
import { loadPlanSheet } from '../i18n/plan-sheet/load.js';
import { loadQuestions } from '../i18n/questions/load.js';
import { resolveLocale, type Locale } from '../i18n/resolve-locale.js';
import { loadWhomToCall } from '../i18n/whom-to-call/load.js';
import { entry, section, type DocumentTree, type Section } from './document-tree.js';
import { renderHtml } from './render-html.js';
import { renderText } from './render-text.js';

/** Who a document is for. What each may read is decided by the projections of `carer-needs/domain` alone. */
export type Reader = 'carer' | 'care-team' | 'patient-journal';

/** A record as a person reads it. */
export interface ReadableDocument {
  readonly title: string;
  /** The language it is written in, as a BCP 47 tag. */
  readonly lang: string;
  /** A whole HTML file: no script, no outside resource, the print style inside. */
  readonly html: string;
  readonly text: string;
}

/** What goes into a document besides its record, all of the same case. */
export interface DocumentOptions {
  readonly reader: Reader;
  /** A BCP 47 tag; what we do not have is `nb`, as in the elements. */
  readonly locale: string;
  /** Names, whom to call, and what the carer agreed to. Without it, nothing can be for the patient's journal. */
  readonly supportCase?: SupportCase | undefined;
  /** The talks of the case, for whom to call, who does what, and the next contact. */
  readonly conversations?: readonly ConversationRecord[] | undefined;
  /** The wording of a question set that is not our own. */
  readonly questionSet?: WordedQuestionSet | undefined;
}

/** The words that documents are written in. */
export interface Words extends Pick<
  Catalogue,
  'common' | 'documents' | 'plan' | 'planCarer' | 'planSheet' | 'whomToCall'
> {
  /** What is said in a talk, to the carer as on their own page. */
  readonly conversation: Catalogue['conversation'] &
    Pick<Catalogue['talk'], 'agreement' | 'prompts'> &
    Pick<Catalogue['carerReading'], 'youConfirmed'>;
  readonly locale: Locale;
  readonly texts: QuestionTexts;
  /** A day or a moment as a document says it: with the year, since it is read later. */
  readonly day: (date: string) => string;
}

/** Loads the words of a language: those of our own, with the host's for its own questions. */
export async function loadWords({
  locale: tag,
  questionSet,
  supportCase,
  reader,
}: Omit<DocumentOptions, 'reader'> & { readonly reader?: Reader | undefined }): Promise<Words> {
  const locale = resolveLocale(tag);
  const [common, documents, conversation, talk, carerReading, plan, planCarer, planSheet, whomToCallWords, questions] =
    await Promise.all([
      loadCommon(locale),
      loadDocuments(locale),
      loadConversation(locale),
      loadTalk(locale),
      loadCarerReading(locale),
      loadPlan(locale),
      loadPlanCarer(locale),
      loadPlanSheet(locale),
      loadWhomToCall(locale),
      loadQuestions(locale),
    ]);
  const phase = supportCase?.phase ?? 'active';
  const ofHost = questionSet?.texts;
  const { agreement, prompts } = forPhase(talk, phase);
  const carers = forPhase(carerReading, phase);
  return {
    locale,
    common,
    documents,
    conversation: {
      ...forPhase(conversation, phase),
      agreement,
      prompts,
      youConfirmed: carers.youConfirmed,
      ...(reader === 'carer' && carers),
    },
    plan: forPhase(plan, phase),
    planCarer: forPhase(planCarer, phase),
    planSheet: forPhase(planSheet, phase),
    whomToCall: whomToCallWords,
    texts: ofHost?.[tag] ?? ofHost?.[locale] ?? Object.values(ofHost ?? {})[0] ?? questions,
    day: (date) => formatDate(common, date, NO_DAY),
  };
}

/** No document is of this year. */
const NO_DAY = '0000-01-01';

/** Throws where records of several cases were handed in, since a document of one carer would tell of another. */
export function assertSameCase(caseId: string, { supportCase, conversations = [] }: Partial<DocumentOptions>): void {
  const others = [supportCase?.id ?? caseId, ...conversations.map((talk) => talk.caseId)].filter((id) => id !== caseId);
  if (others.length > 0)
    throw new TypeError('carer-needs/documents: hand in the case and the talks of the same case as the record');
}

export function rendered(tree: DocumentTree): ReadableDocument {
  const { title, lang } = tree;
  return { title, lang, html: renderHtml(tree), text: renderText(tree) };
}

/** Whose it is, where that is known. */
export function carerLine({ documents }: Words, supportCase: SupportCase | undefined): string[] {
  const name = supportCase?.carer.name?.trim();
  return name ? [documents.carerNamed(name)] : [];
}

/** Whom the carer can call: first in whatever the carer gets in the hand. */
export function callSection(
  { whomToCall: words, planCarer: { helpNumbers }, day }: Words,
  { supportCase, conversations = [] }: DocumentOptions,
): Section[] {
  const { contactPerson, deputy, byDay, atNight } = whomToCall(supportCase, conversations);
  const noted = (one: typeof byDay): string[] => (one ? [one.note, words.fromTalk(day(one.heldAt))] : []);
  const entries = [
    ...entry(words.yourContact, contactPerson && personLine(contactPerson)),
    ...entry(words.dayHeading, ...noted(byDay)),
    ...entry(words.deputyHeading, deputy && personLine(deputy)),
    ...entry(words.nightHeading, ...noted(atNight)),
  ];
  const numbers = helpNumbers.map(({ number, text }) => `${number} ${text}`);
  return section(words.callHeading, [
    { is: 'paragraph', text: contactPerson || deputy || byDay ? '' : words.callNone },
    { is: 'definitions', entries },
    { is: 'list', items: numbers },
  ]).map((one) => ({ ...one, isFramed: true }));
}

function personLine(person: ContactPerson): string {
  return [nameAndRole(person), person.hours, person.phone].filter(Boolean).join(' · ');
}
