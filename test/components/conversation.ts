import type { CarerConversationRecord } from '../../components/conversation-record/conversation-record.js';
import { waitUntil } from '@open-wc/testing';
import { conversationRecordKind, type ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { needsAssessmentKind, startAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../src/domain/assessment/submit-assessment.js';
import { choosePriorities, commentOn, shareAnswer } from '../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { context, find, mount, press, saved, valueOf } from './page.js';

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

export async function talks(store: RecordStore): Promise<ConversationRecord[]> {
  const list = await store.list(conversationRecordKind, 'case');
  return list.ok ? [...list.value.records] : [];
}

export async function theCase(store: RecordStore): Promise<SupportCase> {
  const read = await store.read(supportCaseKind, 'case');
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

export async function started(
  store: RecordStore,
  more: Partial<CarerConversationRecord> & { lang?: string } = {},
): Promise<CarerConversationRecord> {
  const element = await open(store, more);
  await press(element, find(element, 'form .go'));
  await waitUntil(() => element.shadowRoot?.querySelector('[part="close"]'));
  return element;
}

/** A text field by the words on its label. */
export function field(within: Element, words: string): HTMLTextAreaElement {
  const label = [...within.querySelectorAll('label')].find((one) => one.textContent.includes(words));
  const control = label?.querySelector('textarea');
  if (!control) throw new Error(`there is no field "${words}"`);
  return control;
}
