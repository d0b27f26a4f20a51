import { addDays, dayOf, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { conversationForCareTeam, greyZones, type ConversationRecord } from '../conversation/conversation-record.js';
import type { Expectation } from '../conversation/expectation.js';
import { planForCareTeam } from '../plan/follow-up-plan.js';
import type { SafetyNetStep } from '../plan/plan-version.js';
import type { ConversationKind } from '../conversation/prompt.js';
import { bereavedSince, isSinceDeath } from '../case/case-phase.js';
import { childrenKnown } from '../case/children.js';
import { standingTalkOffer } from '../case/talk-offer.js';
import { isOpenTelling } from '../case/telling.js';
import type { Telling } from '../case/telling.schema.js';
import { ownerNow } from '../conversation/expectation.js';
import { currentPlan, latestForm, type CaseRecords } from './next-step.js';
import { USUAL_DAYS, type UnitDays } from './unit-days.js';

/** What the next person on duty has to know of a case, from all its records. */
export interface HandingOn {
  readonly lastTalk?: { readonly kind: ConversationKind; readonly heldAt: DateTime; readonly by: string };
  readonly nextContact?: PlainDate;
  /** Days between which a talk is offered to a bereaved carer who has not had one. */
  readonly bereavementTalk?: { readonly from: PlainDate; readonly until: PlainDate };
  /** Who does what tonight: every task that somebody has. */
  readonly tasks: readonly Expectation[];
  readonly greyZones: readonly Expectation[];
  readonly whatToDoIf: readonly SafetyNetStep[];
  readonly lacksChildFollowUp: boolean;
  /** What the carer told about the one who is ill, and nobody has answered yet. */
  readonly tellings: readonly Telling[];
}

/**
 * The handover of a case, as the care team may read it. After a death it has only what concerns the bereaved carer:
 * nothing of the plan is followed any more.
 */
export function handingOn(records: CaseRecords, unitDays: UnitDays = USUAL_DAYS): HandingOn {
  const { supportCase, assessments, conversations, plans } = records;
  const talks = latestFirst(conversations.map((talk) => conversationForCareTeam(talk)));
  const closed = talks.filter((talk) => talk.status === 'closed');
  const last = closed[0];
  // Expectations are taken from the last talk of which something was written.
  const written = closed.find((talk) => !talk.nothingWritten);
  const plan = currentPlan(plans);
  const shared = plan && planForCareTeam(plan);
  const since = bereavedSince(supportCase);
  // A contact that was arranged before the death is no appointment with the bereaved carer.
  const isStillMeant = since === undefined || (last !== undefined && isSinceDeath(supportCase, last.heldAt));
  const hasHadTalk = talks.some(
    ({ kind, heldAt }) => kind === 'bereavement' && since !== undefined && dayOf(heldAt) >= since,
  );
  const isNo = standingTalkOffer(supportCase, 'bereavement-talk')?.state === 'declined';
  const form = latestForm(assessments);
  const tasks = since !== undefined || !written ? [] : written.expectations;
  return {
    ...(last && { lastTalk: { kind: last.kind, heldAt: last.heldAt, by: last.closedBy } }),
    ...(last?.nextContact !== undefined && isStillMeant && { nextContact: last.nextContact }),
    ...(since !== undefined &&
      !hasHadTalk &&
      !isNo && {
        bereavementTalk: {
          from: addDays(since, unitDays.bereavementTalkFrom),
          until: addDays(since, unitDays.bereavementTalkUntil),
        },
      }),
    tasks: tasks.filter((task) => ownerNow(task) !== 'nobody-yet'),
    greyZones: since !== undefined || !written ? [] : greyZones(written),
    whatToDoIf: since !== undefined ? [] : (shared?.safetyNet ?? []),
    lacksChildFollowUp: childrenKnown(supportCase, talks, form).lacksFollowUp,
    tellings: (supportCase.tellings ?? []).filter(isOpenTelling),
  };
}

/** The expectations after the last talk of which something was written; the next talk starts from them. */
export function expectationsSoFar(conversations: readonly ConversationRecord[]): readonly Expectation[] {
  const last = latestFirst(conversations).find((talk) => talk.status === 'closed' && !talk.nothingWritten);
  return last?.expectations ?? [];
}

function latestFirst<Talk extends ConversationRecord>(talks: readonly Talk[]): Talk[] {
  return [...talks].sort((one, other) => Date.parse(other.heldAt) - Date.parse(one.heldAt));
}
