/** The follow-up plan: its schema and its transitions. */
import * as z from 'zod/mini';
import { addDays } from '../kernel/calendar.js';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { Id, list, Revision, ShortText } from '../kernel/schema-fields.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { Topic } from '../conversation/conversation-record.js';
import { isSame } from '../kernel/deep-equal.js';
import {
  ACTION_PARTS,
  areDays,
  hasOwner,
  isToDo,
  PlanAction,
  type ActionChange,
  type ActionStatus,
  type Application,
  type Helped,
  type NotAvailable,
  type RespiteTerms,
} from './plan-action.js';
import { planMigrations } from './plan-migrations.js';
import { PlanReport } from './plan-report.schema.js';
import { Arrangement, arrangementOf, joinArrangements, saysTheSame } from './arrangement.js';
import { agreedPart, PlanVersion, SafetyNetStep } from './plan-version.js';
import type { RecordKind } from '../kernel/record-kind.js';
import { isSinceDeath } from '../case/case-phase.js';
import type { SupportCase } from '../case/support-case.js';
import { isForCareTeam, type Line, type Sharing } from '../sharing/sharing.js';
import { type JournalExtract, SentExtract, journalExtract } from '../sharing/journal-extract.js';
import type { TransitionContext } from '../kernel/transition-context.js';

export const ReviewReason = z.enum([
  'date',
  'carers-wish',
  'staff-observation',
  'discharge-or-move',
  'worsening',
  'service-refused-or-ended',
  'death',
]);
export type ReviewReason = z.infer<typeof ReviewReason>;

const common = {
  id: Id,
  version: z.literal(2),
  revision: Revision,
  caseId: Id,
  actions: list(PlanAction),
  review: z.object({
    date: z.optional(PlainDate),
    /** When the day was set. */
    setAt: z.optional(DateTime),
    reasons: list(ReviewReason),
    askedAt: z.optional(DateTime),
  }),
  /** Reviews that were held, and why. */
  reviews: list(z.object({ heldAt: DateTime, by: ShortText, reasons: z.optional(list(ReviewReason)) })),
  safetyNet: list(SafetyNetStep),
  /** What carer and staff have said about it since, the oldest first. */
  reports: z.optional(list(PlanReport)),
  arrangement: z.optional(Arrangement),
  draftedAt: DateTime,
  sentExtract: z.optional(SentExtract),
  /** The plan as it was agreed, each time, the oldest first. */
  versions: z.optional(list(PlanVersion)),
};
const agreement = {
  agreedAt: DateTime,
  agreedBy: list(ShortText).check(z.refine((names) => names.length > 0)),
  carerHasCopy: z.boolean(),
};

export const FollowUpPlan = z.union([
  z.object({ ...common, status: z.literal('draft') }),
  z.object({ ...common, ...agreement, status: z.literal('agreed') }),
  z.object({ ...common, status: z.literal('closed'), closedAt: DateTime }),
]);
export type FollowUpPlan = z.infer<typeof FollowUpPlan>;
export type DraftPlan = Extract<FollowUpPlan, { status: 'draft' }>;
export type AgreedPlan = Extract<FollowUpPlan, { status: 'agreed' }>;
export type ClosedPlan = Extract<FollowUpPlan, { status: 'closed' }>;

export const followUpPlanKind: RecordKind<FollowUpPlan> = {
  name: 'follow-up-plan',
  version: 2,
  schema: FollowUpPlan,
  migrations: planMigrations,
  caseIdOf: (plan) => plan.caseId,
  isFinal: (plan) => plan.status === 'closed',
};

export function draftPlan(caseId: string, context: TransitionContext): DraftPlan {
  return {
    id: context.newId(),
    version: 2,
    revision: 0,
    caseId,
    status: 'draft',
    draftedAt: context.now,
    actions: [],
    review: { reasons: [] },
    reviews: [],
    safetyNet: [],
  };
}

export type Changed<Reason extends string = never> = Outcome<FollowUpPlan, 'plan-closed' | Reason>;

/** Who is making a change; stands in the history of the action. */
export interface Author {
  readonly by: string;
}

export type NewAction = Pick<PlanAction, 'need' | 'kind' | 'what'> &
  Partial<Pick<PlanAction, 'questionId' | 'offerId' | 'owner' | 'due' | 'source' | 'wanted'>>;

/**
 * Changes the plan. An agreed plan becomes a draft again, since an agreement is only about what it was given for. What
 * was agreed is kept as a version, to compare with.
 */
export function redraft(plan: FollowUpPlan, change: Partial<DraftPlan>): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  if (plan.status === 'draft') return done({ ...plan, ...change });
  const versions = agreedVersions(plan);
  const { agreedAt: _at, agreedBy: _by, carerHasCopy: _copy, ...rest } = plan;
  return done({ ...rest, versions, ...change, status: 'draft' });
}

/** The plan as it was agreed, each time, the oldest first; also of a plan that was agreed before versions were kept. */
export function agreedVersions(plan: FollowUpPlan): PlanVersion[] {
  const versions = plan.versions ?? [];
  if (plan.status !== 'agreed' || versions.at(-1)?.agreedAt === plan.agreedAt) return versions;
  return [...versions, { agreedAt: plan.agreedAt, agreedBy: plan.agreedBy, ...agreedPart(plan) }];
}

/**
 * Changes actions and leaves an agreement standing: what happens to an agreed action does not change what was agreed.
 */
function follow(plan: FollowUpPlan, actions: PlanAction[]): Changed {
  return plan.status === 'closed' ? refused('plan-closed') : done({ ...plan, actions });
}

function history(
  action: PlanAction,
  what: ActionChange['what'],
  by: Author,
  context: TransitionContext,
  parts?: ActionChange['parts'],
): PlanAction['history'] {
  return [...action.history, { at: context.now, by: by.by, what, ...(parts && { parts }) }];
}

/**
 * An action as it comes out of a topic, with its need attached. The plan is the team's: a need that the carer keeps to
 * themselves is not carried into it, nor are the carer's own words.
 */
export function actionFromTopic(action: NewAction, conversationId: string, topic: Topic): NewAction {
  return {
    ...action,
    need: isForCareTeam(topic) ? topic.need : '',
    source: { conversationId, topicId: topic.id },
    ...('questionId' in topic && isForCareTeam(topic) && { questionId: topic.questionId }),
  };
}

/** Adds an action: as `given` where it was given in the talk, else as `planned`. */
export function addAction(
  plan: FollowUpPlan,
  action: NewAction,
  author: Author,
  context: TransitionContext,
): Changed<'needs-what' | 'not-a-date'> {
  if (action.what.trim() === '') return refused('needs-what');
  if (!areDays(action.due)) return refused('not-a-date');
  const added: PlanAction = {
    ...action,
    id: context.newId(),
    status: action.kind === 'given-in-talk' ? 'given' : 'planned',
    sharing: 'care-team',
    history: [{ at: context.now, by: author.by, what: 'added' }],
  };
  return redraft(plan, { actions: [...plan.actions, added] });
}

/** Changes what an action says. `undefined` removes an owner, a day, an offer or a wish. */
export function changeAction(
  plan: FollowUpPlan,
  actionId: string,
  change: { readonly [Part in (typeof ACTION_PARTS)[number]]?: PlanAction[Part] | undefined },
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'needs-what' | 'not-a-date'> {
  if (plan.status === 'closed') return refused('plan-closed');
  if (change.what?.trim() === '') return refused('needs-what');
  if (!areDays(change.due)) return refused('not-a-date');
  const before = plan.actions.find(({ id }) => id === actionId);
  if (!before) return refused('no-such-action');
  const parts = ACTION_PARTS.filter((part) => part in change && !isSame(change[part], before[part]));
  if (parts.length === 0) return done(plan);
  const changed = { ...before, ...change, history: history(before, 'changed', author, context, parts) } as PlanAction;
  return redraft(plan, { actions: plan.actions.map((action) => (action === before ? changed : action)) });
}

/** Removes an action, and what was said of it. */
export function removeAction(plan: FollowUpPlan, actionId: string): Changed<'no-such-action'> {
  const actions = plan.actions.filter((action) => action.id !== actionId);
  if (actions.length === plan.actions.length) return refused('no-such-action');
  const reports = plan.reports?.filter((one) => one.about === 'talk-sooner' || one.actionId !== actionId);
  return redraft(plan, { actions, ...(reports && { reports }) });
}

/** Sets the status of an action. Leaving `not-available` drops its reason, since it no longer holds. */
export function setActionStatus(
  plan: FollowUpPlan,
  actionId: string,
  status: Exclude<ActionStatus, 'not-available'>,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action'> {
  const actions = withAction(plan, actionId, (action) => ({
    ...withoutReason(action),
    status,
    history: history(action, status, author, context),
  }));
  return actions ? follow(plan, actions) : refused('no-such-action');
}

function withoutReason(action: PlanAction): Omit<PlanAction, 'status'> {
  if (action.status !== 'not-available') return action;
  const { notAvailable: _reason, ...rest } = action;
  return rest;
}

/** Ends an action and says whether it helped. "Too early to say" is an answer. */
export function completeAction(
  plan: FollowUpPlan,
  actionId: string,
  helped: Helped,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'not-available'> {
  const action = plan.actions.find((one) => one.id === actionId);
  if (!action) return refused('no-such-action');
  if (action.status === 'not-available') return refused('not-available');
  const status = action.status === 'given' ? 'given' : 'done';
  const ended: PlanAction = { ...action, status, helped, history: history(action, status, author, context) };
  return follow(
    plan,
    plan.actions.map((one) => (one === action ? ended : one)),
  );
}

/**
 * Records that no service exists for this, and why, so that it is seen, counted and looked at again. Requires an
 * alternative or a day to look again.
 */
export function markNotAvailable(
  plan: FollowUpPlan,
  actionId: string,
  notAvailable: NotAvailable,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'needs-reason' | 'needs-way-on' | 'not-a-date'> {
  const { reason, alternative = '', lookAgainAt } = notAvailable;
  if (reason.trim() === '') return refused('needs-reason');
  if (alternative.trim() === '' && lookAgainAt === undefined) return refused('needs-way-on');
  if (!areDays(lookAgainAt)) return refused('not-a-date');
  const actions = withAction(plan, actionId, (action) => {
    const { helped: _helped, ...rest } = action;
    return {
      ...rest,
      status: 'not-available',
      notAvailable,
      history: history(action, 'not-available', author, context),
    };
  });
  return actions ? follow(plan, actions) : refused('no-such-action');
}

/**
 * Adds what nobody offers, out of a talk: the action, and at once that it is not available, with the reason and the way
 * on. So it is in the plan, is looked at again, and counts among the themes without a service.
 */
export function addNotAvailable(
  plan: FollowUpPlan,
  action: NewAction,
  notAvailable: NotAvailable,
  author: Author,
  context: TransitionContext,
): Changed<'needs-what' | 'not-a-date' | 'no-such-action' | 'needs-reason' | 'needs-way-on'> {
  const added = addAction(plan, action, author, context);
  if (!added.ok) return added;
  return markNotAvailable(added.value, added.value.actions.at(-1)?.id ?? '', notAvailable, author, context);
}

/** Records what respite was granted; empty terms remove it. What was wanted stays as it was agreed. */
export function grantRespite(
  plan: FollowUpPlan,
  actionId: string,
  granted: RespiteTerms,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action'> {
  const actions = withAction(plan, actionId, (action) => {
    const { granted: _former, ...rest } = action;
    const has = Object.values(granted).some((term) => term !== undefined && term.trim() !== '');
    return { ...rest, ...(has && { granted }), history: history(action, 'granted', author, context) };
  });
  return actions ? follow(plan, actions) : refused('no-such-action');
}

/**
 * Records where an application stands. One that was sent sets a planned action under way; a refusal asks for a review
 * of the plan.
 */
export function recordApplication(
  plan: FollowUpPlan,
  actionId: string,
  application: Application,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'not-a-date'> {
  const { sentAt, decidedAt, appealBy, decision } = application;
  if (!areDays(sentAt, decidedAt, appealBy)) return refused('not-a-date');
  const before = plan.actions.find(({ id }) => id === actionId)?.application?.decision;
  const isDecided = decision !== undefined && decision !== before;
  const actions = withAction(plan, actionId, (action) => ({
    ...action,
    application,
    ...(sentAt !== undefined && action.status === 'planned' && { status: 'under-way' as const }),
    history: history(action, isDecided ? 'decided' : 'applied', author, context),
  }));
  if (!actions) return refused('no-such-action');
  const followed = follow(plan, actions);
  return followed.ok && isDecided && decision === 'refused'
    ? askForReview(followed.value, 'service-refused-or-ended', context)
    : followed;
}

/**
 * Sets who may read an action, also in earlier versions of the plan. See `shareTopic` for lines that go to the
 * patient's journal.
 */
export function shareAction(
  plan: FollowUpPlan,
  actionId: string,
  sharing: Sharing,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action'> {
  const actions = withAction(plan, actionId, (action) => ({
    ...action,
    sharing,
    history: history(action, 'shared', author, context),
  }));
  if (!actions) return refused('no-such-action');
  const versions = plan.versions?.map((version) => ({
    ...version,
    actions: version.actions.map((one) => (one.id === actionId ? { ...one, sharing } : one)),
  }));
  return follow({ ...plan, ...(versions && { versions }) }, actions);
}

function withAction(
  plan: FollowUpPlan,
  actionId: string,
  change: (action: PlanAction) => PlanAction,
): PlanAction[] | undefined {
  if (!plan.actions.some((action) => action.id === actionId)) return undefined;
  return plan.actions.map((action) => (action.id === actionId ? change(action) : action));
}

export function addSafetyNetStep(
  plan: FollowUpPlan,
  step: Omit<SafetyNetStep, 'id'>,
  context: TransitionContext,
): Changed<'needs-what'> {
  if (step.situation.trim() === '' || step.step.trim() === '') return refused('needs-what');
  return redraft(plan, { safetyNet: [...plan.safetyNet, { ...step, id: context.newId(), addedAt: context.now }] });
}

export function removeSafetyNetStep(plan: FollowUpPlan, stepId: string): Changed<'no-such-step'> {
  const safetyNet = plan.safetyNet.filter((step) => step.id !== stepId);
  return safetyNet.length === plan.safetyNet.length ? refused('no-such-step') : redraft(plan, { safetyNet });
}

/**
 * Sets how carer and team keep in touch, and what happens if the carer cannot. A part that is left out or empty says
 * nothing any more.
 */
export function setArrangement(
  plan: FollowUpPlan,
  said: Omit<Arrangement, 'setAt'>,
  context: TransitionContext,
): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  const arrangement = arrangementOf(said, context);
  if (saysTheSame(plan.arrangement, arrangement)) return done(plan);
  // Redrafted first, so that what was agreed is kept as a version before anything of it goes.
  const redrafted = redraft(plan, arrangement ? { arrangement } : {});
  if (!redrafted.ok || arrangement) return redrafted;
  const { arrangement: _former, ...without } = redrafted.value;
  return done(without);
}

/** The day that is suggested for the next review: in two weeks. It can be changed or left out. */
export function usualReviewDay(today: PlainDate): PlainDate {
  return addDays(today, 14);
}

/** Sets the day of the next review, or removes it with `undefined`. */
export function setReview(
  plan: FollowUpPlan,
  date: PlainDate | undefined,
  context: TransitionContext,
): Changed<'not-a-date'> {
  if (plan.status === 'closed') return refused('plan-closed');
  if (!areDays(date)) return refused('not-a-date');
  const { date: _former, setAt: _then, ...rest } = plan.review;
  return done({ ...plan, review: { ...rest, ...(date !== undefined && { date, setAt: context.now }) } });
}

/** Asks for a review now, for a reason that is not the date. */
export function askForReview(plan: FollowUpPlan, reason: ReviewReason, context: TransitionContext): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  if (plan.review.reasons.includes(reason)) return done(plan);
  const askedAt = plan.review.askedAt ?? context.now;
  return done({ ...plan, review: { ...plan.review, reasons: [...plan.review.reasons, reason], askedAt } });
}

/** Agrees the plan. Refused while an action that is still to be done has no owner by name, since nobody would do it. */
export function agreePlan(
  plan: FollowUpPlan,
  agreed: { readonly by: readonly string[]; readonly carerHasCopy: boolean },
  context: TransitionContext,
): Outcome<AgreedPlan, 'plan-closed' | 'already-agreed' | 'empty-plan' | 'needs-owner' | 'needs-who-agreed'> {
  if (plan.status === 'closed') return refused('plan-closed');
  if (plan.status === 'agreed') return refused('already-agreed');
  if (plan.actions.length === 0) return refused('empty-plan');
  if (plan.actions.some((action) => isToDo(action) && !hasOwner(action))) return refused('needs-owner');
  const agreedBy = agreed.by.map((name) => name.trim()).filter((name) => name !== '');
  if (agreedBy.length === 0) return refused('needs-who-agreed');
  const agreedAt = context.now;
  const version = { agreedAt, agreedBy, ...agreedPart(plan) };
  return done({
    ...plan,
    status: 'agreed',
    agreedAt,
    agreedBy,
    carerHasCopy: agreed.carerHasCopy,
    versions: [...agreedVersions(plan), version],
  });
}

/** The carer was given a copy of the plan after it was agreed. */
export function giveCopy(plan: FollowUpPlan): Outcome<AgreedPlan, 'not-agreed-yet'> {
  return plan.status === 'agreed' ? done({ ...plan, carerHasCopy: true }) : refused('not-agreed-yet');
}

/** Records that a review was held, and the day of the next one. */
export function recordReview(
  plan: FollowUpPlan,
  next: PlainDate | undefined,
  author: Author,
  context: TransitionContext,
): Changed<'not-agreed-yet' | 'not-a-date'> {
  if (plan.status === 'closed') return refused('plan-closed');
  if (!wasAgreed(plan) && plan.review.date === undefined) return refused('not-agreed-yet');
  if (!areDays(next)) return refused('not-a-date');
  const { reasons } = plan.review;
  const held = { heldAt: context.now, by: author.by, ...(reasons.length > 0 && { reasons }) };
  return done({
    ...plan,
    reviews: [...plan.reviews, held],
    review: { reasons: [], ...(next !== undefined && { date: next, setAt: context.now }) },
  });
}

export function closePlan(plan: FollowUpPlan, context: TransitionContext): Outcome<ClosedPlan, 'plan-closed'> {
  if (plan.status === 'closed') return refused('plan-closed');
  const { status: _status, ...rest } = plan;
  return done({ ...rest, status: 'closed', closedAt: context.now });
}

/** Undoes the closing of a plan. It is as it was right before, since a closed plan cannot be changed. */
export function reopenPlan(now: FollowUpPlan, before: FollowUpPlan): Outcome<FollowUpPlan, 'plan-closed'> {
  return now.id === before.id && now.status === 'closed'
    ? done({ ...before, revision: now.revision })
    : refused('plan-closed');
}

/**
 * Adds everything in another open plan of the case to this one; the other is to be closed then. Lines for the patient's
 * journal go back to the care team, since the carer agreed to them as lines of the other plan.
 */
export function takeInPlan(plan: FollowUpPlan, other: FollowUpPlan): Changed {
  const taken = other.actions.map((action): PlanAction => {
    return action.sharing === 'patient-journal' ? { ...action, sharing: 'care-team' } : action;
  });
  const safetyNet = [...plan.safetyNet, ...other.safetyNet];
  const reports = [...(plan.reports ?? []), ...(other.reports ?? [])];
  const arrangement = joinArrangements(plan.arrangement, other.arrangement);
  return redraft(plan, {
    actions: [...plan.actions, ...taken],
    safetyNet,
    ...(reports.length > 0 && { reports }),
    ...(arrangement && { arrangement }),
  });
}

/**
 * Removes the needs that came from a talk, where nothing of it is to be written after all; or from one topic, where the
 * carer keeps it to themselves. The actions stay: they were agreed as such.
 */
export function redactNeeds(plan: FollowUpPlan, conversationId: string, topicId?: string): FollowUpPlan {
  const actions = plan.actions.map((action) => {
    const { source, questionId: _theme, ...rest } = action;
    const isFromIt = source?.conversationId === conversationId && (topicId ?? source.topicId) === source.topicId;
    if (!isFromIt) return action;
    return { ...rest, need: '', ...(topicId !== undefined && { source }) };
  });
  return { ...plan, actions };
}

/** True where {@link redactNeeds} would remove something. */
export function holdsNeeds(plan: FollowUpPlan, conversationId: string, topicId?: string): boolean {
  return !isSame(plan, redactNeeds(plan, conversationId, topicId));
}

/** True once a plan was agreed, also while a change of it waits for a new agreement. */
export function wasAgreed(plan: FollowUpPlan): boolean {
  return agreedVersions(plan).length > 0;
}

/** Remembers which lines were handed to the host for the patient's journal. */
export function recordSentPlanExtract(plan: FollowUpPlan, sentExtract: SentExtract): FollowUpPlan {
  return { ...plan, sentExtract };
}

/** The carer reads the whole plan: it is theirs too. */
export function planForCarer(plan: FollowUpPlan): FollowUpPlan {
  return plan;
}

/**
 * The part of a plan that stands after a death: what was begun since, with and for the bereaved carer, and the actions
 * that staff chose to keep. All else was for the one who was ill, and is not shown to anybody any more.
 */
export function planAfter(plan: FollowUpPlan, supportCase: SupportCase): FollowUpPlan {
  const isSince = (moment: DateTime | undefined): boolean => moment !== undefined && isSinceDeath(supportCase, moment);
  const actions = plan.actions.filter(({ history, afterDeath }) => afterDeath === 'kept' || isSince(history[0]?.at));
  if (isSince(plan.draftedAt)) return { ...plan, actions };
  const reports = plan.reports?.filter(
    (one) => isSince(one.at) || (one.about !== 'talk-sooner' && actions.some(({ id }) => id === one.actionId)),
  );
  const { date: _former, ...review } = plan.review;
  const reasons = isSince(review.askedAt) ? review.reasons : [];
  const { arrangement, ...rest } = plan;
  return {
    ...rest,
    ...(isSince(arrangement?.setAt) && { arrangement }),
    actions,
    ...(reports && { reports }),
    safetyNet: plan.safetyNet.filter(({ addedAt }) => isSince(addedAt)),
    review: isSince(review.setAt) ? plan.review : { ...review, reasons },
  };
}

/** Actions that were under way when the patient died, and that nobody has chosen to keep or to end. */
export function unsettledAtDeath(plan: FollowUpPlan, supportCase: SupportCase): PlanAction[] {
  return plan.actions.filter(
    (action) =>
      action.afterDeath === undefined && isToDo(action) && !isSinceDeath(supportCase, action.history[0]?.at ?? ''),
  );
}

/** After a death: whether an action that was under way goes on for the bereaved carer, or has ended. */
export function settleAfterDeath(
  plan: FollowUpPlan,
  actionId: string,
  choice: 'kept' | 'ended',
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action'> {
  const actions = withAction(plan, actionId, (action) => ({
    ...action,
    afterDeath: choice,
    history: history(action, choice, author, context),
  }));
  return actions ? follow(plan, actions) : refused('no-such-action');
}

/** The plan as it was before a death that was recorded by mistake. */
export function forgetDeath(plan: FollowUpPlan): FollowUpPlan {
  const actions = plan.actions.map(({ afterDeath: _choice, ...action }) => action);
  return { ...plan, actions };
}

export function planForCareTeam<Plan extends FollowUpPlan>(plan: Plan): Plan {
  const actions = plan.actions.filter(isForCareTeam);
  const kept = new Set(plan.actions.filter((action) => !isForCareTeam(action)).map(({ id }) => id));
  const versions = plan.versions?.map((version) => ({
    ...version,
    actions: version.actions.filter(({ id, sharing }) => sharing !== 'carer-only' && !kept.has(id)),
  }));
  const reports = plan.reports?.filter((one) => one.about === 'talk-sooner' || !kept.has(one.actionId));
  const { sentExtract } = plan;
  const lines = sentExtract?.lines.filter(({ lineId }) => !kept.has(lineId));
  return {
    ...plan,
    actions,
    ...(reports && { reports }),
    ...(versions && { versions }),
    ...(sentExtract && { sentExtract: { ...sentExtract, lines } }),
  };
}

/** An action as a line: what is to happen, without the need behind it. */
export function actionLine(plan: FollowUpPlan, action: PlanAction): Line {
  return { recordId: plan.id, lineId: action.id, sharing: action.sharing, text: action.what };
}

export function planForPatientJournal(plan: FollowUpPlan, consents: readonly { kind: string }[]): JournalExtract {
  return journalExtract(
    plan.actions.map((action) => actionLine(plan, action)),
    consents,
  );
}
