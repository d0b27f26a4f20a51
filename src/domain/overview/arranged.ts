import { inOrder, type NeedsAssessment, type SubmittedAssessment } from '../assessment/needs-assessment.js';
import { bereavedSince, isSinceDeath } from '../case/case-phase.js';
import { cameAt } from '../case/join-form.js';
import type { SupportCase } from '../case/support-case.js';
import { standingNo, type StandingNo } from '../case/talk-offer.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { byMoment, dayOf, type PlainDate } from '../kernel/calendar.js';
import { currentPlan } from '../plan/current-plan.js';
import { planAfter, type FollowUpPlan } from '../plan/follow-up-plan.js';

/** All records of one case, as the care team may read them. */
export interface CaseRecords {
  readonly supportCase: SupportCase;
  readonly assessments: readonly NeedsAssessment[];
  readonly conversations: readonly ConversationRecord[];
  readonly plans: readonly FollowUpPlan[];
}

/**
 * The no to a talk that the carer said last, where no talk was held since; see {@link standingNo}. In bereavement only
 * what was said since the death counts.
 */
export function noToTalk(
  { supportCase, assessments, conversations }: CaseRecords,
  today: PlainDate,
): StandingNo | undefined {
  const isBereaved = supportCase.phase === 'bereaved';
  const last = latestForm(assessments);
  const form = last && isBereaved && !isSinceDeath(supportCase, cameAt(last)) ? undefined : last;
  const talks = isBereaved ? conversations.filter((talk) => isBereavedTalk(supportCase, talk)) : conversations;
  const lastTalk = latestTalk(talks, today);
  const open = form && isTalkedAbout(form, lastTalk) ? undefined : form;
  return standingNo(supportCase, isBereaved ? 'bereavement-talk' : 'talk', open, lastTalk?.heldAt);
}

/**
 * What was arranged with the carer, and is still meant: when to make contact, and when to look at who does what. It
 * stands until another talk is closed, since one that is only open has settled nothing yet. A no answers a contact, and
 * a review that was held on its day or later counts as one.
 */
export function arranged(
  records: CaseRecords,
  today: PlainDate,
): Pick<ConversationRecord, 'nextContact' | 'lookAgainAt'> {
  const { supportCase, conversations } = records;
  const talks =
    supportCase.phase === 'bereaved'
      ? conversations.filter((talk) => isBereavedTalk(supportCase, talk))
      : conversations;
  const last = latestTalk(talks, today);
  const closed = latestTalk(
    talks.filter(({ status }) => status === 'closed'),
    today,
  );
  const contact = last?.nextContact ?? closed?.nextContact;
  const reviews = standingPlan(records)?.reviews ?? [];
  const isMet = reviews.some(({ heldAt }) => contact !== undefined && dayOf(heldAt) >= contact);
  return {
    nextContact: isMet || noToTalk(records, today) ? undefined : contact,
    lookAgainAt: last?.lookAgainAt ?? closed?.lookAgainAt,
  };
}

/** The plan as it stands for this case: after a death, what was begun since and what staff chose to keep. */
export function standingPlan({ supportCase, plans }: CaseRecords): FollowUpPlan | undefined {
  const plan = currentPlan(plans);
  return plan && supportCase.phase === 'bereaved' ? planAfter(plan, supportCase) : plan;
}

/** The form that came last, as the team reads it. */
export function latestForm(assessments: readonly NeedsAssessment[]): SubmittedAssessment | undefined {
  const sent = assessments.filter((form) => form.status === 'submitted');
  const last = inOrder(sent, (form) => (form.status === 'submitted' ? cameAt(form) : form.startedAt)).at(-1);
  return last?.status === 'submitted' ? last : undefined;
}

export function latestTalk(
  conversations: readonly ConversationRecord[],
  today: PlainDate,
): ConversationRecord | undefined {
  return [...conversations].sort(byMoment(({ heldAt }) => heldAt, today)).at(-1);
}

/** A talk with the bereaved carer, and not one that was held while the ill person lived. */
export function isBereavedTalk(supportCase: SupportCase, { kind, heldAt }: ConversationRecord): boolean {
  const since = bereavedSince(supportCase);
  if (since === undefined) return false;
  return isSinceDeath(supportCase, heldAt) || (kind === 'bereavement' && dayOf(heldAt) >= since);
}

/** A talk that was begun from the form is later than the form, also where a clock says otherwise. */
export function isTalkedAbout(form: SubmittedAssessment, lastTalk: ConversationRecord | undefined): boolean {
  if (!lastTalk) return false;
  return lastTalk.assessmentId === form.id || Date.parse(lastTalk.heldAt) >= Date.parse(cameAt(form));
}
