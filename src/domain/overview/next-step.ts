import { addDays, byMoment, dayOf, type PlainDate } from '../kernel/calendar.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { planAfter, wasAgreed, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { inOrder, type NeedsAssessment, type SubmittedAssessment } from '../assessment/needs-assessment.js';
import { followUpDate } from '../plan/plan-action.js';
import type { SupportCase } from '../case/support-case.js';

/** Where a case is, in the order a case usually goes. */
export const STAGES = [
  'not-offered',
  'offered',
  'declined',
  'form-in',
  'talk-due',
  'talk-open',
  'plan-due',
  'plan-draft',
  'plan-agreed',
  'review-due',
  'bereaved',
  'bereaved-talk-due',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What staff should do next; `none` where there is nothing to do. */
export const NEXT_STEPS = [
  'offer-form',
  'offer-again-later',
  'await-form',
  'respect-declined',
  'hold-talk',
  'finish-talk',
  'make-contact',
  'make-plan',
  'agree-plan',
  'follow-plan',
  'look-again',
  'hold-review',
  'offer-bereavement-talk',
  'none',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

export interface NextStep {
  readonly stage: Stage;
  readonly step: NextStepCode;
  /** The day the step belongs to, where there is one. */
  readonly date?: PlainDate;
  readonly overdue: boolean;
  /** Where the step has no day: since when the case waits for it. */
  readonly since?: PlainDate;
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
 * The stage and the next step of a case, from all its records. A declined form, a skipped theme and a draft that only
 * the carer can see never make a step overdue: nobody is chased for them.
 */
export function nextStep(records: CaseRecords, today: PlainDate): NextStep {
  const { supportCase, assessments, conversations, plans } = records;
  if (supportCase.phase === 'closed') return { stage: 'closed', step: 'none', overdue: false };
  if (supportCase.phase === 'bereaved') return bereavedStep(records, today);

  const open = conversations.find((talk) => talk.status === 'open');
  if (open) return { stage: 'talk-open', step: 'finish-talk', overdue: false, since: dayOf(open.heldAt) };
  const lastTalk = latestTalk(conversations, today);
  const contact = lastTalk?.nextContact;
  const lastForm = latestForm(assessments);
  if (lastForm && !isTalkedAbout(lastForm, lastTalk)) {
    const since = dayOf(lastForm.submittedAt);
    if (contact === undefined)
      return { stage: 'form-in', step: 'hold-talk', overdue: false, ...(since <= today && { since }) };
    return { stage: contact <= today ? 'talk-due' : 'form-in', ...dated('hold-talk', contact, today) };
  }
  const plan = currentPlan(plans);
  // A review that was held on the day of the contact or later counts as the contact.
  const isMet = plan?.reviews.some(({ heldAt }) => contact !== undefined && dayOf(heldAt) >= contact);
  if (plan) return planStep(plan, isMet ? undefined : contact, today);
  if (lastTalk) return afterTalk(lastTalk, today);
  return offerStep(supportCase);
}

/** Every day on which the next step of a case may become another one, in no order. */
export function daysOfChange({ supportCase, assessments, conversations, plans }: CaseRecords): PlainDate[] {
  const since = dayOf(supportCase.phaseSince);
  const plan = currentPlan(plans);
  const days = [
    addDays(since, BEREAVEMENT_TALK_FROM_DAYS),
    addDays(since, BEREAVEMENT_TALK_UNTIL_DAYS),
    ...conversations.map(({ nextContact }) => nextContact),
    // What a wrong clock put on a day to come is believed once that day is here, or tomorrow.
    ...conversations.map(({ heldAt }) => addDays(dayOf(heldAt), -1)),
    ...assessments.flatMap((form) => (form.status === 'submitted' ? [dayOf(form.submittedAt)] : [])),
    plan?.review.date,
    ...(plan?.actions.map((action) => followUpDate(action)) ?? []),
  ];
  // On the day itself something is due, and on the day after it is overdue.
  return days.flatMap((day) => (day === undefined ? [] : [day, addDays(day, 1)]));
}

/** The plan that a unit works from: the newest that is not closed. */
export function currentPlan(plans: readonly FollowUpPlan[]): FollowUpPlan | undefined {
  return plans
    .filter((plan) => plan.status !== 'closed')
    .sort((one, other) => Date.parse(one.draftedAt) - Date.parse(other.draftedAt))
    .at(-1);
}

/** True where the plan should be reviewed: the day has come, or somebody gave a reason. */
export function isReviewDue({ review }: FollowUpPlan, today: PlainDate): boolean {
  return review.reasons.length > 0 || (review.date !== undefined && review.date <= today);
}

type Dated = Pick<NextStep, 'step' | 'date' | 'overdue'>;

function dated(step: NextStepCode, date: PlainDate, today: PlainDate): Dated {
  return { step, date, overdue: date < today };
}

/** The earliest step by its day; of two on one day a review comes before a contact, and a contact before an action. */
function planStep(plan: FollowUpPlan | undefined, contact: PlainDate | undefined, today: PlainDate): NextStep {
  const { date: review, reasons, askedAt } = plan?.review ?? { reasons: [] };
  const isWanted = reasons.length > 0;
  if (isWanted && (review === undefined || review > today)) {
    const since = askedAt === undefined ? {} : { since: dayOf(askedAt) };
    return { stage: 'review-due', step: 'hold-review', overdue: false, ...since };
  }
  const stage =
    plan && isReviewDue(plan, today)
      ? 'review-due'
      : contact !== undefined && contact <= today
        ? 'talk-due'
        : plan?.status === 'draft'
          ? 'plan-draft'
          : 'plan-agreed';
  // A plan that was agreed once is followed also while a change of it waits for a new agreement.
  const followed = plan && wasAgreed(plan) ? plan.actions : [];
  const candidates = [
    ...(review === undefined ? [] : [dated('hold-review', review, today)]),
    ...(contact === undefined ? [] : [dated('make-contact', contact, today)]),
    ...followed.flatMap((action) => {
      const day = followUpDate(action);
      if (day === undefined) return [];
      return [dated(action.status === 'not-available' ? 'look-again' : 'follow-plan', day, today)];
    }),
  ];
  const first = candidates.sort((one, other) => compareDays(one.date, other.date))[0];
  if (plan && plan.actions.length > 0 && stage === 'plan-draft' && !first?.overdue)
    return { stage, step: 'agree-plan', overdue: false, since: dayOf(plan.draftedAt) };
  if (first) return { stage, ...first };
  return { stage, step: plan && plan.actions.length > 0 ? 'follow-plan' : 'none', overdue: false };
}

function compareDays(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * After a talk without an action, a planned contact is the next step and no plan is asked for: the help was the talk
 * itself.
 */
function afterTalk(talk: ConversationRecord, today: PlainDate): NextStep {
  const { nextContact: contact } = talk;
  if (contact !== undefined && contact <= today) return { stage: 'talk-due', ...dated('make-contact', contact, today) };
  const hasAction = talk.topics.some(({ outcome }) => outcome === 'action' || outcome === 'no-service');
  if (contact !== undefined && !hasAction) return { stage: 'plan-due', ...dated('make-contact', contact, today) };
  return { stage: 'plan-due', step: 'make-plan', overdue: false, since: dayOf(talk.heldAt) };
}

function offerStep({ offer, phaseSince }: SupportCase): NextStep {
  const since = dayOf(offer.state === 'not-offered' ? phaseSince : offer.at);
  switch (offer.state) {
    case 'not-offered':
      return { stage: 'not-offered', step: 'offer-form', overdue: false, since };
    case 'offered':
    case 'accepted':
      return { stage: 'offered', step: 'await-form', overdue: false, since };
    case 'later':
      return { stage: 'offered', step: 'offer-again-later', overdue: false, since };
    case 'declined':
      return { stage: 'declined', step: 'respect-declined', overdue: false, since };
  }
}

function bereavedStep({ supportCase, conversations, plans }: CaseRecords, today: PlainDate): NextStep {
  const since = dayOf(supportCase.phaseSince);
  const later = conversations.filter((talk) => dayOf(talk.heldAt) >= since);
  const isHeld = later.some((talk) => talk.kind === 'bereavement');
  // A contact that was arranged before the death is no appointment with the bereaved carer.
  const contact = latestTalk(later, today)?.nextContact;
  if (contact === undefined && !isHeld) {
    const from = addDays(since, BEREAVEMENT_TALK_FROM_DAYS);
    const until = addDays(since, BEREAVEMENT_TALK_UNTIL_DAYS);
    if (today < from) return { stage: 'bereaved', step: 'offer-bereavement-talk', date: from, overdue: false };
    return { stage: 'bereaved-talk-due', ...dated('offer-bereavement-talk', until, today) };
  }
  const plan = currentPlan(plans);
  const next = planStep(plan ? planAfter(plan, supportCase.phaseSince) : undefined, contact, today);
  return { ...next, stage: 'bereaved' };
}

function latestTalk(conversations: readonly ConversationRecord[], today: PlainDate): ConversationRecord | undefined {
  return [...conversations].sort(byMoment(({ heldAt }) => heldAt, today)).at(-1);
}

function latestForm(assessments: readonly NeedsAssessment[]): SubmittedAssessment | undefined {
  const sent = assessments.filter((form) => form.status === 'submitted');
  const last = inOrder(sent, (form) => (form.status === 'submitted' ? form.submittedAt : form.startedAt)).at(-1);
  return last?.status === 'submitted' ? last : undefined;
}

/** A talk that was begun from the form is later than the form, also where a clock says otherwise. */
function isTalkedAbout(form: SubmittedAssessment, lastTalk: ConversationRecord | undefined): boolean {
  if (!lastTalk) return false;
  return lastTalk.assessmentId === form.id || Date.parse(lastTalk.heldAt) >= Date.parse(form.submittedAt);
}
