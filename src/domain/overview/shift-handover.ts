import { addDays, dayOf, type DateTime, type PlainDate } from '../kernel/calendar.js';
import {
  conversationForCareTeam,
  greyZones,
  lacksChildFollowUp,
  type ConversationRecord,
} from '../conversation/conversation-record.js';
import type { Expectation } from '../conversation/expectation.js';
import { planForCareTeam } from '../plan/follow-up-plan.js';
import type { SafetyNetStep } from '../plan/plan-version.js';
import type { ConversationKind } from '../conversation/prompt.js';
import { BEREAVEMENT_TALK_FROM_DAYS, BEREAVEMENT_TALK_UNTIL_DAYS, currentPlan, type CaseRecords } from './next-step.js';

/** What the next person on duty has to know of a case, from all its records. */
export interface HandingOn {
  readonly lastTalk?: { readonly kind: ConversationKind; readonly heldAt: DateTime; readonly by: string };
  readonly nextContact?: PlainDate;
  /** Days between which a talk is offered to a bereaved carer who has not had one. */
  readonly bereavementTalk?: { readonly from: PlainDate; readonly until: PlainDate };
  readonly greyZones: readonly Expectation[];
  readonly whatToDoIf: readonly SafetyNetStep[];
  readonly lacksChildFollowUp: boolean;
}

/**
 * The handover of a case, as the care team may read it. After a death it has only what concerns the bereaved carer:
 * nothing of the plan is followed any more.
 */
export function handingOn({ supportCase, conversations, plans }: CaseRecords): HandingOn {
  const talks = latestFirst(conversations.map((talk) => conversationForCareTeam(talk)));
  const closed = talks.filter((talk) => talk.status === 'closed');
  const last = closed[0];
  // Expectations and children are taken from the last talk of which something was written.
  const written = closed.find((talk) => !talk.nothingWritten);
  const plan = currentPlan(plans);
  const shared = plan && planForCareTeam(plan);
  const isBereaved = supportCase.phase === 'bereaved';
  const since = dayOf(supportCase.phaseSince);
  // A contact that was arranged before the death is no appointment with the bereaved carer.
  const isStillMeant = !isBereaved || (last !== undefined && dayOf(last.heldAt) >= since);
  const hasHadTalk = talks.some(({ kind, heldAt }) => kind === 'bereavement' && dayOf(heldAt) >= since);
  return {
    ...(last && { lastTalk: { kind: last.kind, heldAt: last.heldAt, by: last.closedBy } }),
    ...(last?.nextContact !== undefined && isStillMeant && { nextContact: last.nextContact }),
    ...(isBereaved &&
      !hasHadTalk && {
        bereavementTalk: {
          from: addDays(since, BEREAVEMENT_TALK_FROM_DAYS),
          until: addDays(since, BEREAVEMENT_TALK_UNTIL_DAYS),
        },
      }),
    greyZones: isBereaved || !written ? [] : greyZones(written),
    whatToDoIf: isBereaved ? [] : (shared?.safetyNet ?? []),
    lacksChildFollowUp: written !== undefined && lacksChildFollowUp(written),
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
