import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import {
  addTopic,
  conversationForPatientJournal,
  conversationRecordKind,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
  shareTopic,
  topicLine,
  type ConversationRecord,
  type OpenConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { choosePriorities, commentOn, shareAnswer } from '../../../src/domain/assessment/answer-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { openSupportCase, recordLineConsent, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { sentExtract } from '../../../src/domain/sharing/journal-extract.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { all, context, find, kept, mount, press, saved, until, valueOf } from '../page.js';

export const staff = { name: 'Marte Lunde', role: 'sykepleier' };

/** A case with a form that was sent: two themes to talk about, one comment kept by the carer. */
export async function withForm(store: RecordStore): Promise<void> {
  await saved(
    store,
    supportCaseKind,
    openSupportCase(
      { id: 'case', carer: { name: 'Kari', relation: 'datter' }, patient: { initials: 'A.B.' } },
      context,
    ),
  );
  let form = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
  form = valueOf(commentOn(form, carerNeeds12, 'rest-and-respite', 'Jeg har ikke sovet siden mai.'));
  form = valueOf(commentOn(form, carerNeeds12, 'own-health', 'Dette er bare mitt.'));
  form = valueOf(shareAnswer(form, carerNeeds12, 'own-health', 'carer-only'));
  form = valueOf(choosePriorities(form, carerNeeds12, ['rest-and-respite', 'own-health']));
  await saved(store, needsAssessmentKind, valueOf(submitAssessment(form, context)));
}

export const open = (
  store: RecordStore,
  more: Partial<CarerConversationRecord> & { lang?: string } = {},
): Promise<CarerConversationRecord> => mount('carer-conversation-record', { caseId: 'case', store, staff, ...more });

export const talks = (store: RecordStore): Promise<readonly ConversationRecord[]> =>
  kept(store, conversationRecordKind);

/** A talk in which nothing was said yet. */
export const newTalk = (): OpenConversation =>
  openConversation({ caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] }, context);

export async function started(
  store: RecordStore,
  more: Partial<CarerConversationRecord> & { lang?: string } = {},
): Promise<CarerConversationRecord> {
  const element = await open(store, more);
  await press(element, find(element, 'form .go'));
  await until(() => element.shadowRoot?.querySelector('#stop-heading'), 'the talk has not begun');
  return element;
}

/** Goes to a stop of the talk by the way beside it: `end`, `tasks` and so on, or a topic by its place. */
export async function goTo(element: CarerConversationRecord, stop: string | number): Promise<void> {
  const to =
    typeof stop === 'number' ? all(element, '[data-stop^="topic-"]')[stop] : find(element, `[data-stop="${stop}"]`);
  if (!to) throw new Error(`there is no topic ${String(stop)}`);
  await press(element, to);
  await until(
    () => to.ariaCurrent === 'step' && element.shadowRoot?.activeElement?.id === 'stop-heading',
    `one does not get to ${String(stop)}`,
  );
}

/** Opens the fold of what concerns the case itself, before a talk. */
export async function unfoldCase(element: CarerConversationRecord): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('.case-matters'), 'there is no fold of the case');
  find<HTMLDetailsElement>(element, '.case-matters').open = true;
}

/** The sentence of {@link withSentNeed}. */
export const SENT = 'Datter trenger avløsning.';

/** An open talk with one sentence that the carer has said yes to and that stands in the patient's journal. */
export async function withSentNeed(store: RecordStore): Promise<void> {
  let talk: ConversationRecord = valueOf(addTopic(newTalk(), { other: 'Nettene' }, context));
  const topicId = talk.topics[0]?.id ?? '';
  talk = valueOf(shareTopic(valueOf(recordTopic(talk, topicId, { need: SENT })), topicId, 'patient-journal'));
  const { recordId, lineId, text } = topicLine(talk, talk.topics[0]!);
  const asked = { scope: { recordId, lineId, text }, decision: 'given', recordedBy: staff.name } as const;
  const supportCase = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
  const agreed = await saved(store, supportCaseKind, valueOf(recordLineConsent(supportCase, asked, context)));
  const extract = sentExtract(conversationForPatientJournal(talk, agreed.consents), context);
  await saved(store, conversationRecordKind, recordSentConversationExtract(talk, extract));
}

/** Ends the talk; of an empty one that is asked once more. */
export async function end(element: CarerConversationRecord): Promise<void> {
  await goTo(element, 'end');
  await press(element, find(element, '[part="close"]'));
  if (element.shadowRoot?.querySelector('#ending-ask')) await press(element, find(element, '[part="close"]'));
}

/** The switch that nothing of the talk shall be written. */
export function nothingWritten(element: CarerConversationRecord): HTMLInputElement {
  const found = all<HTMLInputElement>(element, 'input[type="checkbox"]').find((one) =>
    one.labels?.[0]?.textContent.includes('Ingenting skal skrives ned'),
  );
  if (!found) throw new Error('there is no such switch');
  return found;
}

/** A text field by the words on its label. */
export function field(within: Element, words: string): HTMLTextAreaElement {
  const label = [...within.querySelectorAll('label')].find((one) => one.textContent.includes(words));
  const control = label?.querySelector('textarea');
  if (!control) throw new Error(`there is no field "${words}"`);
  return control;
}
