import { addDays, dayOf, type PlainDate } from '../kernel/calendar.js';
import type { SubmittedAssessment } from '../assessment/needs-assessment.js';
import { bereavedSince, isSinceDeath } from '../case/case-phase.js';
import { childrenKnown } from '../case/children.js';
import { cameAt } from '../case/join-form.js';
import { readReceiptFor } from '../case/read-receipt.js';
import type { SupportCase } from '../case/support-case.js';
import type { Child } from '../case/child.schema.js';
import type { Telling } from '../case/telling.schema.js';
import { isAskedAnew, latestTalkOffer, noTalkWanted, standingTalkOffer } from '../case/talk-offer.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { outcomesOf } from '../conversation/topic-outcome.js';
import { currentPlan, isReviewDue } from '../plan/current-plan.js';
import { wasAgreed } from '../plan/follow-up-plan.js';
import { unseenReports } from '../plan/unseen-reports.js';
import { APPEAL_WARNING_DAYS, appealWarning, followUpDate, type PlanAction } from '../plan/plan-action.js';
import {
  arranged,
  isBereavedTalk,
  isTalkedAbout,
  latestForm,
  latestTalk,
  noToTalk,
  standingPlan,
  type CaseRecords,
} from './arranged.js';
import { USUAL_DAYS, type UnitDays } from './unit-days.js';

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
  'talk-held',
  'unknown-case',
] as const;
export type Stage = (typeof STAGES)[number];

/** What staff should do next; `none` where there is nothing to do. */
export const NEXT_STEPS = [
  'offer-form',
  'offer-again-later',
  'await-form',
  'respect-declined',
  'choose-when-to-ask',
  'ask-again',
  'await-answer',
  'hold-talk',
  'finish-talk',
  'make-contact',
  'make-plan',
  'agree-plan',
  'follow-plan',
  'look-again',
  'look-at-tasks',
  'appeal',
  'follow-up-child',
  'read-telling',
  'follow-up-telling',
  'read-answer',
  'hold-review',
  'offer-bereavement-talk',
  'look-at-form',
  'name-case',
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
  /** How many other things are due by today as well. */
  readonly more?: number;
}

/**
 * The stage and the next step of a case, from all its records. Of several things the most pressing is named, and how
 * many others are due: a new form or an open talk hides nothing that is late. A no, a skipped theme and a draft that
 * only the carer can see never make a step overdue: nobody is chased for them.
 */
export function nextStep(records: CaseRecords, today: PlainDate, unitDays: UnitDays = USUAL_DAYS): NextStep {
  const main = mainStep(records, today, unitDays);
  const due = daysDue(records, today).filter(({ date }) => date <= today);
  const own = due.findIndex((one) => isSameThing(main, one));
  const others = due.filter((_one, at) => at !== own);
  const late = others.find(({ overdue }) => overdue);
  // Nothing of it is to be done today: it gives way to what is due.
  const isForLater = IDLE.has(main.step) || (main.date ?? today) > today;
  if (main.overdue && (main.date ?? '') <= (late?.date ?? LAST)) return counted(main, others.length);
  const first = late ?? (isForLater ? others[0] : undefined);
  if (first) return counted({ stage: main.stage, ...first }, others.length - (isForLater ? 1 : 0));
  return counted(main, others.length);
}

/** A form is talked about in the contact that was arranged: one thing, and not two. */
export function isSameThing(
  { step, date }: { readonly step: string; readonly date?: PlainDate | undefined },
  due: Dated,
): boolean {
  return due.date === date && (due.step === step || (step === 'hold-talk' && due.step === 'make-contact'));
}

/** Sorts after every day. */
const LAST = '9999-12-31';

/** Steps that ask nothing of the team today: it is the carer's turn, or nothing is left to do. */
export const IDLE: ReadonlySet<NextStepCode> = new Set(['none', 'respect-declined', 'await-form', 'await-answer']);

function counted(step: NextStep, more: number): NextStep {
  return more > 0 ? { ...step, more } : step;
}

/** The step that the case as a whole is at, whatever else is due. */
export function mainStep(records: CaseRecords, today: PlainDate, unitDays: UnitDays): NextStep {
  const { supportCase, assessments, conversations, plans } = records;
  const lastForm = latestForm(assessments);
  if (supportCase.phase === 'closed') return closedStep(supportCase, lastForm, today, unitDays);
  if (supportCase.phase === 'bereaved') return bereavedStep(records, today, unitDays);

  const open = conversations.find((talk) => talk.status === 'open');
  if (open) return { stage: 'talk-open', step: 'finish-talk', overdue: false, since: dayOf(open.heldAt) };
  const lastTalk = latestTalk(conversations, today);
  const contact = lastTalk?.nextContact;
  const no = noStep(records, today);
  const answer = asked(supportCase, lastTalk);
  if (lastForm && !no && !isTalkedAbout(lastForm, lastTalk)) return formStep(lastForm, contact, today, unitDays);
  if (!no && answer?.step === 'hold-talk') return answer;
  if (currentPlan(plans)) {
    const followed = planStep(records, today);
    return no && followed.step === 'none' ? no : followed;
  }
  return no ?? answer ?? (lastTalk ? afterTalk(records, lastTalk, today) : offerStep(supportCase));
}

/** A form waits for a talk: until the day of the next contact, or else for as long as the unit lets forms wait. */
function formStep(
  { submittedAt }: SubmittedAssessment,
  contact: PlainDate | undefined,
  today: PlainDate,
  { formWaits }: UnitDays,
): NextStep {
  const since = dayOf(submittedAt);
  if (contact !== undefined)
    return { stage: contact <= today ? 'talk-due' : 'form-in', ...dated('hold-talk', contact, today) };
  // A day to come was written with a wrong clock.
  const isKnown = since <= today;
  const overdue = isKnown && addDays(since, formWaits) < today;
  return { stage: 'form-in', step: 'hold-talk', overdue, ...(isKnown && { since }) };
}

/**
 * What is left to do for a carer who wants no talk, as they said to staff or in their form: nothing, or to ask again on
 * the day that staff chose.
 */
function noStep(records: CaseRecords, today: PlainDate): NextStep | undefined {
  const { supportCase, assessments, conversations } = records;
  const isBereaved = supportCase.phase === 'bereaved';
  const stage = isBereaved ? 'bereaved' : 'declined';
  const no = noToTalk(records, today);
  // Asked anew is asked, and not a talk that is to be held.
  if (no?.change) return { stage, step: 'ask-again', overdue: false, since: dayOf(no.change.at) };
  if (no?.because === 'later' || no?.because === 'declined') return askAgain(stage, { ...no, state: no.because });
  if (no) return { stage, step: 'choose-when-to-ask', overdue: false, since: dayOf(no.at) };
  const offer = isBereaved ? undefined : latestTalkOffer(supportCase, 'talk');
  const form = latestForm(assessments);
  const isNoForm =
    form !== undefined && noTalkWanted(form) !== undefined && !isTalkedAbout(form, latestTalk(conversations, today));
  return isNoForm && offer?.state === 'offered' ? awaited(offer) : undefined;
}

/** A talk was offered, and the carer has not answered: nobody is chased. */
function awaited({ at }: { readonly at: string }): NextStep {
  return { stage: 'offered', step: 'await-answer', overdue: false, since: dayOf(at) };
}

/** The day on which a form is offered once more, where the carer wanted none and has sent none since. */
function formAskedAgainOn(supportCase: SupportCase, form: SubmittedAssessment | undefined): PlainDate | undefined {
  const { offer } = supportCase;
  if ((offer.state !== 'declined' && offer.state !== 'later') || isAskedAnew(supportCase, offer)) return undefined;
  return form && isAfter(form.submittedAt, offer.at) ? undefined : offer.askAgainOn;
}

function isAfter(moment: string, other: string | undefined): boolean {
  return other === undefined || Date.parse(moment) >= Date.parse(other);
}

/** Asking again is never late: a no is a no, and the day is a help to remember. */
function askAgain(
  stage: Stage,
  {
    state,
    at,
    askAgainOn,
  }: { readonly state: string; readonly at: string; readonly askAgainOn?: PlainDate | undefined },
): NextStep {
  if (askAgainOn !== undefined) return { stage, step: 'ask-again', date: askAgainOn, overdue: false };
  return {
    stage,
    step: state === 'later' ? 'choose-when-to-ask' : 'respect-declined',
    overdue: false,
    since: dayOf(at),
  };
}

/** A talk that was offered since the last one was held, and said yes to or not answered yet. */
function asked(supportCase: SupportCase, lastTalk: ConversationRecord | undefined): NextStep | undefined {
  const answer = standingTalkOffer(supportCase, 'talk');
  if (!answer || !isAfter(answer.at, lastTalk?.heldAt)) return undefined;
  if (answer.state === 'offered') return awaited(answer);
  return { stage: 'talk-due', step: 'hold-talk', overdue: false, since: dayOf(answer.at) };
}

/** Every day on which the next step of a case may become another one, in no order. */
export function daysOfChange(records: CaseRecords, unitDays: UnitDays = USUAL_DAYS): PlainDate[] {
  const { supportCase, assessments, conversations, plans } = records;
  const since = bereavedSince(supportCase);
  const plan = currentPlan(plans);
  const { children } = childrenKnown(supportCase, conversations, undefined);
  const days = [
    ...(since === undefined
      ? []
      : [addDays(since, unitDays.bereavementTalkFrom), addDays(since, unitDays.bereavementTalkUntil)]),
    ...conversations.flatMap(({ nextContact, lookAgainAt }) => [nextContact, lookAgainAt]),
    // What a wrong clock put on a day to come is believed once that day is here, or tomorrow.
    ...conversations.map(({ heldAt }) => addDays(dayOf(heldAt), -1)),
    ...assessments.flatMap((form) =>
      form.status === 'submitted'
        ? [dayOf(form.submittedAt), addDays(dayOf(form.submittedAt), unitDays.formWaits)]
        : [],
    ),
    plan?.review.date,
    ...(plan?.actions.flatMap((action) => {
      const appealBy = action.application?.appealBy;
      const warned = appealBy === undefined ? undefined : addDays(appealBy, -APPEAL_WARNING_DAYS);
      return [followUpDate(action), warned, appealBy];
    }) ?? []),
    ...(supportCase.tellings ?? []).flatMap(({ at, followUpDue }) => [dayOf(at), followUpDue]),
    ...(plan ? unseenReports(plan).map(({ at }) => dayOf(at)) : []),
    ...[supportCase.offer, ...(supportCase.talkOffers ?? [])].map((one) =>
      'askAgainOn' in one ? one.askAgainOn : undefined,
    ),
    ...children.map(({ followUpDue }) => followUpDue),
  ];
  // On the day itself something is due, and on the day after it is overdue.
  return days.flatMap((day) => (day === undefined ? [] : [day, addDays(day, 1)]));
}

interface Dated extends Pick<NextStep, 'step' | 'overdue'> {
  readonly date: PlainDate;
}

function dated(step: NextStepCode, date: PlainDate, today: PlainDate): Dated {
  return { step, date, overdue: date < today };
}

/** Something that is due on a day, and the line of a record that it comes from, where it is one line. */
export interface DueThing extends Dated {
  readonly about?: PlanAction | Child | Telling;
}

/**
 * Everything that a case has to do on a day, the earliest first; of two on one day a review comes before a contact, and
 * a contact before an action.
 */
export function thingsDue(records: CaseRecords, today: PlainDate): DueThing[] {
  const { supportCase, assessments, conversations } = records;
  const { phase } = supportCase;
  if (phase === 'closed') return [];
  const plan = standingPlan(records);
  const no = noStep(records, today);
  const { nextContact, lookAgainAt } = arranged(records, today);
  // A plan that was agreed once is followed also while a change of it waits for a new agreement.
  const followed = plan && wasAgreed(plan) ? plan.actions : [];
  const children = childrenKnown(supportCase, conversations, undefined).children;
  const days = [
    ...day('hold-review', plan?.review.date),
    ...day('make-contact', nextContact),
    ...day('look-at-tasks', lookAgainAt),
    ...followed.flatMap((action) =>
      day(action.status === 'not-available' ? 'look-again' : 'follow-plan', followUpDate(action), action),
    ),
    ...(plan?.actions ?? []).flatMap((action) =>
      appealWarning(action, today) ? day('appeal', action.application?.appealBy, action) : [],
    ),
    ...(plan ? unseenReports(plan) : []).flatMap(({ at }) => day('read-answer', dayOf(at))),
    ...children.flatMap((child) => day('follow-up-child', child.followUpDue, child)),
    // What was told of the one who was ill is there to be read after a death, and presses nobody.
    ...(phase === 'bereaved' ? [] : (supportCase.tellings ?? [])).flatMap((telling) => {
      const { at, receivedAt, outcomeAt, followUpDue } = telling;
      if (receivedAt === undefined) return day('read-telling', dayOf(at), telling);
      return outcomeAt === undefined ? day('follow-up-telling', followUpDue, telling) : [];
    }),
    ...day('ask-again', no?.step === 'ask-again' ? no.date : undefined),
    ...day('ask-again', phase === 'active' ? formAskedAgainOn(supportCase, latestForm(assessments)) : undefined),
  ];
  return days.sort((one, other) => compareDays(one.date, other.date));

  function day(step: NextStepCode, date: PlainDate | undefined, about?: DueThing['about']): DueThing[] {
    if (date === undefined) return [];
    return [{ step, date, overdue: step !== 'ask-again' && date < today, ...(about && { about }) }];
  }
}

/** The days of {@link thingsDue}, without what stands in the records. */
function daysDue(records: CaseRecords, today: PlainDate): Dated[] {
  return thingsDue(records, today).map(({ step, date, overdue }) => ({ step, date, overdue }));
}

function planStep(records: CaseRecords, today: PlainDate): NextStep {
  const plan = standingPlan(records);
  const days = daysDue(records, today);
  const { date: review, reasons, askedAt } = plan?.review ?? { reasons: [] };
  const isWanted = reasons.length > 0;
  if (isWanted && (review === undefined || review > today)) {
    const since = askedAt === undefined ? {} : { since: dayOf(askedAt) };
    return { stage: 'review-due', step: 'hold-review', overdue: false, ...since };
  }
  const isContactDue = days.some(({ step, date }) => step === 'make-contact' && date <= today);
  const stage =
    plan && isReviewDue(plan, today)
      ? 'review-due'
      : isContactDue
        ? 'talk-due'
        : plan?.status === 'draft'
          ? 'plan-draft'
          : 'plan-agreed';
  const [first] = days;
  if (plan && plan.actions.length > 0 && stage === 'plan-draft' && !first?.overdue)
    return { stage, step: 'agree-plan', overdue: false, since: dayOf(plan.draftedAt) };
  if (first) return { stage, ...first };
  return { stage, step: plan && plan.actions.length > 0 ? 'follow-plan' : 'none', overdue: false };
}

function compareDays(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * After a talk whose topics all ended in it, no plan is asked for: the help was the talk itself. Next is the contact
 * that was arranged, or nothing.
 */
function afterTalk(records: CaseRecords, talk: ConversationRecord, today: PlainDate): NextStep {
  const [first] = daysDue(records, today);
  if (first && first.date <= today)
    return { stage: first.step === 'make-contact' ? 'talk-due' : needsPlan(talk) ? 'plan-due' : 'talk-held', ...first };
  const hasContact = talk.nextContact !== undefined;
  const hasEnded = records.plans.some((plan) => plan.status === 'closed' && isAfter(plan.closedAt, talk.heldAt));
  const asksForPlan = needsPlan(talk) && !hasEnded && !(hasContact && talk.topics.every((topic) => !hasAction(topic)));
  if (asksForPlan) return { stage: 'plan-due', step: 'make-plan', overdue: false, since: dayOf(talk.heldAt) };
  return first ? { stage: 'talk-held', ...first } : { stage: 'talk-held', step: 'none', overdue: false };
}

/** Whether a plan has to come of a talk: something was left open, or is to be done. */
function needsPlan({ topics, nothingWritten }: ConversationRecord): boolean {
  if (nothingWritten) return false;
  return topics.length === 0 || topics.some((topic) => outcomesOf(topic).length === 0 || hasAction(topic));
}

function hasAction(topic: ConversationRecord['topics'][number]): boolean {
  return outcomesOf(topic).some((outcome) => outcome === 'action' || outcome === 'no-service');
}

function offerStep(supportCase: SupportCase): NextStep {
  const { offer, phaseSince } = supportCase;
  const since = dayOf(offer.state === 'not-offered' ? phaseSince : offer.at);
  switch (offer.state) {
    case 'not-offered':
      return { stage: 'not-offered', step: 'offer-form', overdue: false, since };
    case 'offered':
    case 'accepted':
      return { stage: 'offered', step: 'await-form', overdue: false, since };
    case 'later':
    case 'declined': {
      if (isAskedAnew(supportCase, offer)) return { stage: 'not-offered', step: 'offer-form', overdue: false, since };
      const isLater = offer.state === 'later';
      if (isLater && offer.askAgainOn === undefined)
        return { stage: 'offered', step: 'offer-again-later', overdue: false, since };
      return askAgain(isLater ? 'offered' : 'declined', offer);
    }
  }
}

/**
 * A form that came after a case was closed is seen: somebody opens the case again, or tells the carer why not. Where
 * the case was joined to another one, the form belongs there as well.
 */
function closedStep(
  supportCase: SupportCase,
  form: SubmittedAssessment | undefined,
  today: PlainDate,
  unitDays: UnitDays,
): NextStep {
  const { phaseSince, closing } = supportCase;
  const nothing = { stage: 'closed', step: 'none', overdue: false } as const;
  if (!form) return nothing;
  if (closing?.reason === 'joined')
    return readReceiptFor(supportCase, form.id) ? nothing : unknownCaseStep(form, today, unitDays);
  if (Date.parse(cameAt(form)) <= Date.parse(phaseSince)) return nothing;
  return { ...formStep(form, undefined, today, unitDays), step: 'look-at-form' };
}

/** A form that belongs to no case that is worked with: somebody says whose it is. */
export function unknownCaseStep(form: SubmittedAssessment, today: PlainDate, unitDays: UnitDays): NextStep {
  return { ...formStep(form, undefined, today, unitDays), stage: 'unknown-case', step: 'name-case' };
}

function bereavedStep(records: CaseRecords, today: PlainDate, unitDays: UnitDays): NextStep {
  const { supportCase, assessments, conversations } = records;
  const since = bereavedSince(supportCase) ?? today;
  const open = conversations.find((talk) => talk.status === 'open' && isBereavedTalk(supportCase, talk));
  if (open) return { stage: 'bereaved', step: 'finish-talk', overdue: false, since: dayOf(open.heldAt) };
  const later = conversations.filter((talk) => isBereavedTalk(supportCase, talk));
  const form = latestForm(assessments);
  const no = noStep(records, today);
  const isNewForm = form && isSinceDeath(supportCase, cameAt(form)) && !isTalkedAbout(form, latestTalk(later, today));
  if (isNewForm && !no) return { ...formStep(form, undefined, today, unitDays), stage: 'bereaved-talk-due' };
  const followed = planStep(records, today);
  if (no) return followed.step === 'none' ? no : { ...followed, stage: 'bereaved' };
  const isHeld = later.some((talk) => talk.kind === 'bereavement');
  const hasContact = latestTalk(later, today)?.nextContact !== undefined;
  if (!isHeld && !hasContact) return bereavementOffer(supportCase, since, today, unitDays);
  return { ...followed, stage: 'bereaved' };
}

/** The one offer of a bereavement talk, and what the carer answered: a no ends it, and is never late. */
function bereavementOffer(supportCase: SupportCase, since: PlainDate, today: PlainDate, unitDays: UnitDays): NextStep {
  const answer = standingTalkOffer(supportCase, 'bereavement-talk');
  const from = addDays(since, unitDays.bereavementTalkFrom);
  const until = addDays(since, unitDays.bereavementTalkUntil);
  switch (answer?.state) {
    case 'declined':
    case 'later':
      return askAgain('bereaved', answer);
    case 'offered':
      return { ...awaited(answer), stage: 'bereaved' };
    case 'accepted':
      return { stage: today < from ? 'bereaved' : 'bereaved-talk-due', ...dated('hold-talk', until, today) };
    case undefined:
      if (today < from) return { stage: 'bereaved', step: 'offer-bereavement-talk', date: from, overdue: false };
      return { stage: 'bereaved-talk-due', ...dated('offer-bereavement-talk', until, today) };
  }
}
