import { addDays, dayOf, type PlainDate } from './calendar.js';
import type { ConversationRecord } from './conversation-record.js';
import { isToDo, type FollowUpPlan } from './follow-up-plan.js';
import type { NeedsAssessment } from './needs-assessment.js';
import type { SupportCase } from './support-case.js';

/** Where a case is, in the order a case usually goes. */
export const STAGES = [
  'not-offered',
  'offered',
  'declined',
  'form-in',
  'talk-open',
  'plan-due',
  'plan-draft',
  'plan-agreed',
  'review-due',
  'bereaved',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What somebody should do next; `none` where there is nothing, and that is fine. */
export type NextStepCode =
  | 'offer-form'
  | 'offer-again-later'
  | 'await-form'
  | 'respect-declined'
  | 'hold-talk'
  | 'finish-talk'
  | 'make-plan'
  | 'agree-plan'
  | 'follow-plan'
  | 'hold-review'
  | 'offer-bereavement-talk'
  | 'none';

export interface NextStep {
  readonly stage: Stage;
  readonly step: NextStepCode;
  /** The day the step belongs to, where there is one. */
  readonly date?: PlainDate;
  readonly overdue: boolean;
}

/** All records of one case, as the care team may read them. */
export interface CaseRecords {
  readonly supportCase: SupportCase;
  readonly assessments: readonly NeedsAssessment[];
  readonly conversations: readonly ConversationRecord[];
  readonly plans: readonly FollowUpPlan[];
}

/** A bereavement talk is offered four weeks after the death at the earliest, and six at the latest. */
export const BEREAVEMENT_TALK_FROM_DAYS = 28;
export const BEREAVEMENT_TALK_UNTIL_DAYS = 42;

/**
 * What the records of a case together say. A declined form, a skipped theme and a draft that only the carer can see
 * are nothing to chase: they never make a step overdue.
 */
export function nextStep({ supportCase, assessments, conversations, plans }: CaseRecords, today: PlainDate): NextStep {
  if (supportCase.phase === 'closed') return { stage: 'closed', step: 'none', overdue: false };
  if (supportCase.phase === 'bereaved') return bereavedStep(supportCase, conversations, today);

  if (conversations.some((talk) => talk.status === 'open')) {
    return { stage: 'talk-open', step: 'finish-talk', overdue: false };
  }
  const plan = currentPlan(plans);
  const lastTalk = latest(conversations.map((talk) => talk.heldAt));
  const lastForm = latest(assessments.flatMap((form) => (form.status === 'submitted' ? [form.submittedAt] : [])));
  if (lastForm !== undefined && (lastTalk === undefined || isLater(lastForm, lastTalk))) {
    return { stage: 'form-in', step: 'hold-talk', overdue: false };
  }
  if (plan) return planStep(plan, today);
  if (lastTalk !== undefined) return { stage: 'plan-due', step: 'make-plan', overdue: false };
  return offerStep(supportCase);
}

/** The plan that a unit works from: the newest that is not closed. */
export function currentPlan(plans: readonly FollowUpPlan[]): FollowUpPlan | undefined {
  return plans
    .filter((plan) => plan.status !== 'closed')
    .sort((one, other) => Date.parse(one.draftedAt) - Date.parse(other.draftedAt))
    .at(-1);
}

/** A plan should be looked at again: the day has come, or somebody gave a reason. */
export function isReviewDue({ review }: FollowUpPlan, today: PlainDate): boolean {
  return review.reasons.length > 0 || (review.date !== undefined && review.date <= today);
}

function planStep(plan: FollowUpPlan, today: PlainDate): NextStep {
  const { date } = plan.review;
  if (isReviewDue(plan, today)) {
    return {
      stage: 'review-due',
      step: 'hold-review',
      ...(date && { date }),
      overdue: date !== undefined && date < today,
    };
  }
  if (plan.status === 'draft') return { stage: 'plan-draft', step: 'agree-plan', overdue: false };
  const due = plan.actions
    .filter(isToDo)
    .flatMap((action) => action.due ?? [])
    .sort()
    .at(0);
  if (due !== undefined && (date === undefined || due <= date)) {
    return { stage: 'plan-agreed', step: 'follow-plan', date: due, overdue: due < today };
  }
  if (date !== undefined) return { stage: 'plan-agreed', step: 'hold-review', date, overdue: false };
  return { stage: 'plan-agreed', step: 'follow-plan', overdue: false };
}

function offerStep({ offer }: SupportCase): NextStep {
  switch (offer.state) {
    case 'not-offered':
      return { stage: 'not-offered', step: 'offer-form', overdue: false };
    case 'offered':
    case 'accepted':
      return { stage: 'offered', step: 'await-form', overdue: false };
    case 'later':
      return { stage: 'offered', step: 'offer-again-later', overdue: false };
    case 'declined':
      return { stage: 'declined', step: 'respect-declined', overdue: false };
  }
}

function bereavedStep(
  supportCase: SupportCase,
  conversations: readonly ConversationRecord[],
  today: PlainDate,
): NextStep {
  const since = dayOf(supportCase.phaseSince);
  const held = conversations.some((talk) => talk.kind === 'bereavement' && dayOf(talk.heldAt) >= since);
  if (held) return { stage: 'bereaved', step: 'none', overdue: false };
  const from = addDays(since, BEREAVEMENT_TALK_FROM_DAYS);
  const until = addDays(since, BEREAVEMENT_TALK_UNTIL_DAYS);
  const date = today < from ? from : until;
  return { stage: 'bereaved', step: 'offer-bereavement-talk', date, overdue: until < today };
}

function latest(moments: readonly string[]): string | undefined {
  return [...moments].sort((one, other) => Date.parse(one) - Date.parse(other)).at(-1);
}

function isLater(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other);
}
