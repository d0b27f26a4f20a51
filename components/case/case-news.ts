import type { LitElement } from 'lit';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import { caseActs } from '../../src/domain/case/case-act.js';
import type { SupportCase } from '../../src/domain/case/support-case.js';
import { conversationActs, isNewestWith } from '../../src/domain/conversation/conversation-act.js';
import {
  conversationForCarer,
  conversationForCareTeam,
  type ConversationRecord,
} from '../../src/domain/conversation/conversation-record.js';
import type { StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { planForCareTeam, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { planActs } from '../../src/domain/plan/plan-act.js';
import { ChangeNewsController } from '../controllers/change-news-controller.js';
import { CarerActRecordedEvent, type RecordedAct } from '../events/act-recorded.event.js';
import { CarerCaseChangedEvent } from '../events/case-changed.event.js';

/** Acts of which the team needs the words: they are the carer's answer to what the team wrote. */
const WITH_WORDS: readonly string[] = [
  'corrected',
  'confirmed',
  'given-back',
  'answered',
  'talk-asked-for',
  'answer-taken-back',
];

/** Tells a host what was done at an element that shows a case, once it is saved. */
export class CaseNews {
  readonly #host: LitElement & { readonly view: 'staff' | 'carer' };
  readonly #conversations: () => readonly ConversationRecord[];
  readonly #changes: ChangeNewsController;

  constructor(host: LitElement & { readonly view: 'staff' | 'carer' }, conversations: () => ConversationRecord[]) {
    this.#host = host;
    this.#conversations = conversations;
    this.#changes = new ChangeNewsController(host);
  }

  /** What is written letter by letter, of which only the last has to be heard. */
  changed(event: Event & { readonly recordId: string }): void {
    this.#changes.tell(event.recordId, event);
  }

  /** @param before the version that was changed here; none for a new record */
  saved({ name }: { readonly name: string }, record: StoredRecord, before: StoredRecord | undefined): void {
    // Records of one kind have its type, which the compiler cannot see here.
    if (name === 'support-case') this.#ofCase(record as SupportCase, before as SupportCase | undefined);
    if (name === 'conversation-record')
      this.#ofConversation(record as ConversationRecord, before as ConversationRecord | undefined);
    if (name === 'follow-up-plan') this.#ofPlan(record as FollowUpPlan, before as FollowUpPlan | undefined);
  }

  /** Staff have opened and read a record. */
  read(kind: RecordedAct['kind'], { caseId, id }: { readonly caseId: string; readonly id: string }): void {
    this.#recorded({ caseId, recordId: id, kind, act: 'read' });
  }

  #ofCase(record: SupportCase, before: SupportCase | undefined): void {
    for (const act of caseActs(before, record))
      this.#changes.tell(`${record.id}/${act}`, new CarerCaseChangedEvent(record.id, act, this.#host.view));
  }

  #ofConversation(record: ConversationRecord, before: ConversationRecord | undefined): void {
    const { caseId, id: recordId } = record;
    for (const { act, itemId } of conversationActs(before, record)) {
      // Ending a talk has an event of its own.
      if (act === 'closed') continue;
      if (act === 'given-back' && itemId && !isNewestWith(itemId, record, this.#conversations())) continue;
      this.#recorded({
        ...{ caseId, recordId, kind: 'conversation-record', act, itemId },
        ...(WITH_WORDS.includes(act) && { record: this.#forBoth(record) }),
      });
    }
  }

  #ofPlan(record: FollowUpPlan, before: FollowUpPlan | undefined): void {
    const { caseId, id: recordId } = record;
    for (const act of planActs(before, record))
      // So has agreeing on a plan.
      if (act !== 'agreed')
        this.#recorded({
          ...{ caseId, recordId, kind: 'follow-up-plan', act },
          ...(WITH_WORDS.includes(act) && { plan: planForCareTeam(record) }),
        });
  }

  #recorded(act: Omit<RecordedAct, 'at'>): void {
    this.#host.dispatchEvent(new CarerActRecordedEvent({ ...act, at: browserContext().now }));
  }

  /** What the team may read; on the carer's page, nothing that the carer may not. */
  #forBoth(record: ConversationRecord): ConversationRecord {
    return conversationForCareTeam(this.#host.view === 'carer' ? conversationForCarer(record) : record);
  }
}
