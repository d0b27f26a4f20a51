import { addDays, dayOf, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { conversationForCareTeam, greyZones, type ConversationRecord } from '../conversation/conversation-record.js';
import type { Expectation } from '../conversation/expectation.js';
import { planAfter, planForCareTeam } from '../plan/follow-up-plan.js';
import { appealIsOpen } from '../plan/plan-action.js';
import type { SafetyNetStep } from '../plan/plan-version.js';
import type { ConversationKind } from '../conversation/prompt.js';
import { bereavedSince, isSinceDeath } from '../case/case-phase.js';
import type { SupportCase } from '../case/support-case.js';
import { childrenKnown } from '../case/children.js';
import type { StandingNo } from '../case/talk-offer.js';
import { isOpenTelling } from '../case/telling.js';
import type { Telling } from '../case/telling.schema.js';
import { ownerNow } from '../conversation/expectation.js';
import { arranged, latestForm, noToTalk, type CaseRecords } from './arranged.js';
import { currentPlan } from '../plan/current-plan.js';
import { USUAL_DAYS, type UnitDays } from './unit-days.js';

/** Later than any talk. */
const LAST: PlainDate = '9999-12-31';

/** What the next person on duty has to know of a case, from all its records. */
export interface HandingOn {
  readonly lastTalk?: { readonly kind: ConversationKind; readonly heldAt: DateTime; readonly by: string };
  readonly nextContact?: PlainDate;
  /** The day of a contact that was arranged and has not been made; it is no `nextContact` then. */
  readonly missedContact?: PlainDate;
  /** When somebody looks again at who does what. */
  readonly lookAgainAt?: PlainDate;
  /** Decisions of which nobody has said yet whether the carer appeals, with the last day to do so. */
  readonly appeals: readonly { readonly what: string; readonly appealBy: PlainDate }[];
  /** Days between which a talk is offered to a bereaved carer who has not had one. */
  readonly bereavementTalk?: { readonly from: PlainDate; readonly until: PlainDate };
  /** The carer wants no talk now, and when they are asked again, where staff or they chose a day. */
  readonly noTalk?: StandingNo;
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
 * nothing of the plan is followed any more but what was kept or begun since.
 *
 * @param today without it, nothing is said to be missed
 */
export function handingOn(records: CaseRecords, unitDays: UnitDays = USUAL_DAYS, today?: PlainDate): HandingOn {
  const { supportCase, assessments, conversations, plans } = records;
  const talks = latestFirst(conversations.map((talk) => conversationForCareTeam(talk)));
  const closed = talks.filter((talk) => talk.status === 'closed');
  const last = closed[0];
  // Expectations are taken from the last talk of which something was written.
  const written = closed.find((talk) => !talk.nothingWritten);
  const plan = currentPlan(plans);
  const shared = plan && planForCareTeam(plan);
  const since = bereavedSince(supportCase);
  const hasHadTalk = talks.some(
    ({ kind, heldAt }) => kind === 'bereavement' && since !== undefined && dayOf(heldAt) >= since,
  );
  const { nextContact, lookAgainAt } = arranged(records, today ?? LAST);
  const isMissed = nextContact !== undefined && today !== undefined && nextContact < today;
  const followed = shared && since !== undefined ? planAfter(shared, supportCase) : shared;
  const standing = noToTalk(records, today ?? LAST);
  // What has changed since asks anew.
  const no = standing?.change ? undefined : standing;
  const form = latestForm(assessments);
  const tasks = since !== undefined || !written ? [] : written.expectations;
  return {
    ...(last && { lastTalk: { kind: last.kind, heldAt: last.heldAt, by: last.closedBy } }),
    ...(nextContact !== undefined && (isMissed ? { missedContact: nextContact } : { nextContact })),
    ...(lookAgainAt !== undefined && { lookAgainAt }),
    appeals: (followed?.actions ?? []).filter(appealIsOpen).flatMap(({ what, application }) => {
      const appealBy = application?.appealBy;
      return appealBy === undefined ? [] : [{ what, appealBy }];
    }),
    ...(since !== undefined &&
      !hasHadTalk &&
      !no && {
        bereavementTalk: {
          from: addDays(since, unitDays.bereavementTalkFrom),
          until: addDays(since, unitDays.bereavementTalkUntil),
        },
      }),
    ...(no && { noTalk: no }),
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

/** Who does what as things stand, to be read: after a death, only what was clarified since. */
export function tasksNow(
  supportCase: SupportCase | undefined,
  conversations: readonly ConversationRecord[],
): readonly Expectation[] {
  if (!supportCase || supportCase.phase === 'active') return expectationsSoFar(conversations);
  return expectationsSoFar(conversations.filter(({ heldAt }) => isSinceDeath(supportCase, heldAt)));
}

function latestFirst<Talk extends ConversationRecord>(talks: readonly Talk[]): Talk[] {
  return [...talks].sort((one, other) => Date.parse(other.heldAt) - Date.parse(one.heldAt));
}
