import type { ConversationAct } from '../../src/domain/conversation/conversation-act.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import type { DateTime } from '../../src/domain/kernel/calendar.js';
import type { FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { PlanAct } from '../../src/domain/plan/plan-act.js';

/**
 * What was done to a record, besides what has an event of its own (sending, ending, agreeing).
 *
 * - `read`: staff have opened it; told once for each person and day
 * - of a conversation record: `corrected`, `confirmed`, `given-back`, `answered` and `answer-taken-back` by the carer;
 *   `reopened`; `emptied`
 * - of a plan: `answered`, `given-back`, `talk-asked-for` and `answer-taken-back` by the carer; `redrafted`, which ends
 *   an agreement; `closed`, `reopened`, `copy-given`, `reviewed`
 */
export type RecordAct = 'read' | Exclude<ConversationAct, 'closed'> | Exclude<PlanAct, 'agreed'>;

/** What was recorded by a person at this element, and is saved. */
export interface RecordedAct {
  readonly caseId: string;
  readonly recordId: string;
  readonly kind: 'needs-assessment' | 'conversation-record' | 'follow-up-plan';
  readonly act: RecordAct;
  readonly at: DateTime;
  /** The correction, or the task, that it is about. */
  readonly itemId?: string | undefined;
  /** Where the carer corrected, confirmed, answered or gave back: the talk as the care team may read it. */
  readonly record?: ConversationRecord | undefined;
  /** Where the carer answered, gave back or asked to talk on their plan: the plan as the care team may read it. */
  readonly plan?: FollowUpPlan | undefined;
}

/** Something was done to a record of the case, and it is saved. Carries ids, codes and the time; see `record` and `plan`. */
export class CarerActRecordedEvent extends Event implements RecordedAct {
  static readonly eventName = 'carer-act-recorded';
  readonly caseId: string;
  readonly recordId: string;
  readonly kind: RecordedAct['kind'];
  readonly act: RecordAct;
  readonly at: DateTime;
  readonly itemId: string | undefined;
  readonly record: ConversationRecord | undefined;
  readonly plan: FollowUpPlan | undefined;

  constructor({ caseId, recordId, kind, act, at, itemId, record, plan }: RecordedAct) {
    super(CarerActRecordedEvent.eventName, { bubbles: true, composed: true });
    this.caseId = caseId;
    this.recordId = recordId;
    this.kind = kind;
    this.act = act;
    this.at = at;
    this.itemId = itemId;
    this.record = record;
    this.plan = plan;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-act-recorded': CarerActRecordedEvent;
  }
}
