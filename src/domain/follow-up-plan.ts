import * as z from 'zod/mini';
import { DateTime, PlainDate } from './calendar.js';
import { Code, FreeText, Id, list, Revision, ShortText } from './field.js';
import { done, refused, type Outcome } from './outcome.js';
import type { Topic } from './conversation-record.js';
import { isSame, mergeVersions } from './merge.js';
import type { RecordKind } from './record-version.js';
import { isForCareTeam, journalExtract, SentExtract, Sharing, type JournalExtract, type Line } from './sharing.js';
import type { TransitionContext } from './transition-context.js';

export const ActionKind = z.enum([
  'given-in-talk',
  'information',
  'listening',
  'training',
  'practical-help',
  'respite',
  'coordination',
  'referral',
  'application',
]);
export type ActionKind = z.infer<typeof ActionKind>;

/** The carer owns an action only where they chose it themselves: the shape has no other way to say it. */
export const ActionOwner = z.union([
  z.object({ party: z.enum(['service', 'family', 'other']), name: ShortText }),
  z.object({ party: z.literal('carer'), name: ShortText, chosenByCarer: z.literal(true) }),
]);
export type ActionOwner = z.infer<typeof ActionOwner>;

/**
 * The owner that a person named, or none where the name is empty. The carer becomes owner only where they have chosen
 * it, never by silence.
 */
export function namedOwner(
  party: ActionOwner['party'],
  name: string,
  chosenByCarer: boolean,
): Outcome<ActionOwner | undefined, 'needs-chosen'> {
  if (name.trim() === '') return done(undefined);
  if (party !== 'carer') return done({ party, name: name.trim() });
  return chosenByCarer ? done({ party, name: name.trim(), chosenByCarer }) : refused('needs-chosen');
}

export const Helped = z.enum(['yes', 'partly', 'no', 'too-early']);
export type Helped = z.infer<typeof Helped>;

/** "No service exists" is an outcome, with what could be done instead and when somebody looks again. */
export const NotAvailable = z.object({
  reason: FreeText,
  alternative: z.optional(FreeText),
  lookAgainAt: z.optional(PlainDate),
});
export type NotAvailable = z.infer<typeof NotAvailable>;

export const ActionChange = z.object({
  at: DateTime,
  by: ShortText,
  what: z.enum(['added', 'changed', 'shared', 'given', 'planned', 'under-way', 'done', 'not-available', 'declined']),
});
export type ActionChange = z.infer<typeof ActionChange>;

const actionFields = {
  id: Id,
  need: FreeText,
  questionId: z.optional(Code),
  kind: ActionKind,
  what: FreeText,
  offerId: z.optional(Id),
  /** Absent only in a draft: a plan with an action that nobody owns cannot be agreed. */
  owner: z.optional(ActionOwner),
  due: z.optional(PlainDate),
  helped: z.optional(Helped),
  /** The topic of the talk that the action came from. */
  source: z.optional(z.object({ conversationId: Id, topicId: Id })),
  sharing: Sharing,
  history: list(ActionChange),
};

export const PlanAction = z.union([
  z.object({ ...actionFields, status: z.enum(['given', 'planned', 'under-way', 'done', 'declined']) }),
  z.object({ ...actionFields, status: z.literal('not-available'), notAvailable: NotAvailable }),
]);
export type PlanAction = z.infer<typeof PlanAction>;
export type ActionStatus = PlanAction['status'];

/** "What to do if": a situation and the step to take, so that nobody has to think of it at night. */
export const SafetyNetStep = z.object({ id: Id, situation: ShortText, step: FreeText });
export type SafetyNetStep = z.infer<typeof SafetyNetStep>;

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
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  actions: list(PlanAction),
  review: z.object({ date: z.optional(PlainDate), reasons: list(ReviewReason) }),
  /** Reviews that were held. */
  reviews: list(z.object({ heldAt: DateTime, by: ShortText })),
  safetyNet: list(SafetyNetStep),
  draftedAt: DateTime,
  sentExtract: z.optional(SentExtract),
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
  version: 1,
  schema: FollowUpPlan,
  migrations: [],
  caseIdOf: (plan) => plan.caseId,
  isFinal: (plan) => plan.status === 'closed',
};

export function draftPlan(caseId: string, context: TransitionContext): DraftPlan {
  return {
    id: context.newId(),
    version: 1,
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

type Changed<Reason extends string = never> = Outcome<FollowUpPlan, 'plan-closed' | Reason>;

/** Who is making a change; stands in the history of the action. */
export interface Author {
  readonly by: string;
}

export type NewAction = Pick<PlanAction, 'need' | 'kind' | 'what'> &
  Partial<Pick<PlanAction, 'questionId' | 'offerId' | 'owner' | 'due' | 'source'>>;

/** Changing what was agreed makes the plan a draft again: an agreement is about what stands there. */
function redraft(plan: FollowUpPlan, change: Partial<DraftPlan>): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  if (plan.status === 'draft') return done({ ...plan, ...change });
  const { agreedAt: _at, agreedBy: _by, carerHasCopy: _copy, ...rest } = plan;
  return done({ ...rest, ...change, status: 'draft' });
}

/** What happens to an action that was agreed leaves the agreement standing. */
function follow(plan: FollowUpPlan, actions: PlanAction[]): Changed {
  return plan.status === 'closed' ? refused('plan-closed') : done({ ...plan, actions });
}

function history(
  action: PlanAction,
  what: ActionChange['what'],
  by: Author,
  context: TransitionContext,
): PlanAction['history'] {
  return [...action.history, { at: context.now, by: by.by, what }];
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

/** Adds an action. One that was given in the talk is given already; all others are planned. */
export function addAction(
  plan: FollowUpPlan,
  action: NewAction,
  author: Author,
  context: TransitionContext,
): Changed<'needs-what'> {
  if (action.what.trim() === '') return refused('needs-what');
  const added: PlanAction = {
    ...action,
    id: context.newId(),
    status: action.kind === 'given-in-talk' ? 'given' : 'planned',
    sharing: 'care-team',
    history: [{ at: context.now, by: author.by, what: 'added' }],
  };
  return redraft(plan, { actions: [...plan.actions, added] });
}

/** Changes what an action says. An owner, a day or an offer is taken away with `undefined`. */
export function changeAction(
  plan: FollowUpPlan,
  actionId: string,
  change: {
    readonly what?: string;
    readonly kind?: ActionKind;
    readonly owner?: ActionOwner | undefined;
    readonly due?: PlainDate | undefined;
    readonly offerId?: string | undefined;
  },
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'needs-what'> {
  if (change.what?.trim() === '') return refused('needs-what');
  const actions = withAction(plan, actionId, (action) => ({
    ...action,
    ...change,
    history: history(action, 'changed', author, context),
  }));
  return actions ? redraft(plan, { actions }) : refused('no-such-action');
}

export function removeAction(plan: FollowUpPlan, actionId: string): Changed<'no-such-action'> {
  const actions = plan.actions.filter((action) => action.id !== actionId);
  return actions.length === plan.actions.length ? refused('no-such-action') : redraft(plan, { actions });
}

/** Moves an action on. Leaving `not-available` drops its reason, since it no longer holds. */
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

/** Records that no service exists for this, and why: so that it is seen, counted and looked at again. */
export function markNotAvailable(
  plan: FollowUpPlan,
  actionId: string,
  notAvailable: NotAvailable,
  author: Author,
  context: TransitionContext,
): Changed<'no-such-action' | 'needs-reason'> {
  if (notAvailable.reason.trim() === '') return refused('needs-reason');
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

/** Who may read an action. See `shareTopic` for lines that go to the patient's journal. */
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
  return actions ? follow(plan, actions) : refused('no-such-action');
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
  return redraft(plan, { safetyNet: [...plan.safetyNet, { ...step, id: context.newId() }] });
}

export function removeSafetyNetStep(plan: FollowUpPlan, stepId: string): Changed<'no-such-step'> {
  const safetyNet = plan.safetyNet.filter((step) => step.id !== stepId);
  return safetyNet.length === plan.safetyNet.length ? refused('no-such-step') : redraft(plan, { safetyNet });
}

/** When the plan is looked at again, and what else would be a reason to do so sooner. */
export function setReview(plan: FollowUpPlan, date: PlainDate | undefined): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  return done({ ...plan, review: { reasons: plan.review.reasons, ...(date !== undefined && { date }) } });
}

/** Asks for a review now, for a reason that is not the date. */
export function askForReview(plan: FollowUpPlan, reason: ReviewReason): Changed {
  if (plan.status === 'closed') return refused('plan-closed');
  const reasons = plan.review.reasons.includes(reason) ? plan.review.reasons : [...plan.review.reasons, reason];
  return done({ ...plan, review: { ...plan.review, reasons } });
}

/** Agrees the plan. Every action that is still to be done has an owner by name: help that nobody owns is not agreed. */
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
  return done({ ...plan, status: 'agreed', agreedAt: context.now, agreedBy, carerHasCopy: agreed.carerHasCopy });
}

/** Still to be done by somebody. */
export function isToDo(action: PlanAction): boolean {
  return action.status === 'planned' || action.status === 'under-way';
}

export function hasOwner(action: PlanAction): boolean {
  return action.owner !== undefined && action.owner.name.trim() !== '';
}

/** Ends a review: it was held, and this is when the plan is looked at next. */
export function recordReview(
  plan: FollowUpPlan,
  next: PlainDate | undefined,
  author: Author,
  context: TransitionContext,
): Changed<'not-agreed-yet'> {
  if (plan.status === 'closed') return refused('plan-closed');
  if (plan.status === 'draft' && plan.reviews.length === 0 && plan.review.date === undefined)
    return refused('not-agreed-yet');
  return done({
    ...plan,
    reviews: [...plan.reviews, { heldAt: context.now, by: author.by }],
    review: { reasons: [], ...(next !== undefined && { date: next }) },
  });
}

export function closePlan(plan: FollowUpPlan, context: TransitionContext): Outcome<ClosedPlan, 'plan-closed'> {
  if (plan.status === 'closed') return refused('plan-closed');
  const { status: _status, ...rest } = plan;
  return done({ ...rest, status: 'closed', closedAt: context.now });
}

/**
 * Takes out of the plan the needs that came from a talk, where nothing of it is to be written after all; or from one
 * topic, where the carer keeps it. The actions stay: they were agreed as such.
 */
export function forgetNeeds(plan: FollowUpPlan, conversationId: string, topicId?: string): FollowUpPlan {
  const actions = plan.actions.map((action) => {
    const { source, questionId: _theme, ...rest } = action;
    const isFromIt = source?.conversationId === conversationId && (topicId ?? source.topicId) === source.topicId;
    if (!isFromIt) return action;
    return { ...rest, need: '', ...(topicId !== undefined && { source }) };
  });
  return { ...plan, actions };
}

/** True where the plan holds needs that {@link forgetNeeds} would take out. */
export function holdsNeeds(plan: FollowUpPlan, conversationId: string, topicId?: string): boolean {
  return !isSame(plan, forgetNeeds(plan, conversationId, topicId));
}

const FREE_TEXTS: ReadonlySet<string> = new Set(['what', 'need', 'reason', 'alternative', 'step']);

/**
 * Brings together what two people did to one plan at the same time. What one of them added or changed while the other
 * agreed was not agreed to, so that the plan is a draft again.
 */
export function mergePlans(base: FollowUpPlan, mine: FollowUpPlan, theirs: FollowUpPlan): Changed {
  if (theirs.status === 'closed' && mine.status !== 'closed') return refused('plan-closed');
  const merged = mergeVersions(base, mine, theirs, FREE_TEXTS);
  const agreed = [mine, theirs].find(({ status }) => status === 'agreed');
  const isAgreed = agreed && isSame(agreedPart(agreed), agreedPart(merged));
  return merged.status === 'agreed' && !isAgreed ? redraft(merged, {}) : done(merged);
}

/** What an agreement is about. */
function agreedPart({ actions, safetyNet }: FollowUpPlan): unknown {
  return [actions.map(({ id, what, kind, owner, due, offerId }) => [id, what, kind, owner, due, offerId]), safetyNet];
}

/** Remembers which lines were handed to the host for the patient's journal. */
export function recordSentPlanExtract(plan: FollowUpPlan, sentExtract: SentExtract): FollowUpPlan {
  return { ...plan, sentExtract };
}

/** The carer reads the whole plan: it is theirs too. */
export function planForCarer(plan: FollowUpPlan): FollowUpPlan {
  return plan;
}

export function planForCareTeam<Plan extends FollowUpPlan>(plan: Plan): Plan {
  return { ...plan, actions: plan.actions.filter(isForCareTeam) };
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
