/** What carer and staff say about a plan while it runs: whether it came and helped, a task given back, a wish to talk. */
import type { PlainDate } from '../kernel/calendar.js';
import { done, refused } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { isForCareTeam } from '../sharing/sharing.js';
import { askForReview, wasAgreed, type Changed, type FollowUpPlan } from './follow-up-plan.js';
import type { PlanAction } from './plan-action.js';
import type { PlanReport } from './plan-report.schema.js';

export type ActionReport = Extract<PlanReport, { about: 'action' }>;
export type GivenBack = Extract<PlanReport, { about: 'given-back' }>;
export type TalkRequest = Extract<PlanReport, { about: 'talk-sooner' }>;

/** Whose report it is; staff by name. */
export type Reporter = { readonly by: 'carer' } | { readonly by: 'staff'; readonly recordedBy: string };

/**
 * Says of an action whether it came and whether it helped, in words where somebody wants to. None of the three has to be
 * said, but one of them. An action that the carer keeps to themselves is nothing that the team reads about.
 */
export function reportOnAction(
  plan: FollowUpPlan,
  actionId: string,
  said: Pick<ActionReport, 'came' | 'helped' | 'words'>,
  reporter: Reporter,
  context: TransitionContext,
): Changed<'no-such-action' | 'nothing-said'> {
  if (plan.status === 'closed') return refused('plan-closed');
  const action = plan.actions.find(({ id }) => id === actionId);
  if (!action || !isForCareTeam(action)) return refused('no-such-action');
  const words = said.words?.trim() ?? '';
  if (!said.came && !said.helped && words === '') return refused('nothing-said');
  const { came, helped } = said;
  return withReport(plan, {
    ...reporter,
    ...{ id: context.newId(), at: context.now, about: 'action', actionId },
    ...(came && { came }),
    ...(helped && { helped }),
    ...(words !== '' && { words }),
  });
}

/**
 * The carer gives back what they had chosen to do, without a reason. Nobody owns it then, until staff name somebody;
 * what was agreed otherwise stands.
 */
export function giveBackAction(
  plan: FollowUpPlan,
  actionId: string,
  context: TransitionContext,
): Changed<'no-such-action' | 'not-yours'> {
  if (plan.status === 'closed') return refused('plan-closed');
  const action = plan.actions.find(({ id }) => id === actionId);
  if (!action) return refused('no-such-action');
  const { owner, ...rest } = action;
  if (owner?.party !== 'carer') return refused('not-yours');
  const actions = plan.actions.map((one) => (one === action ? rest : one));
  const report = { id: context.newId(), at: context.now, by: 'carer', about: 'given-back', actionId, owner } as const;
  return withReport({ ...plan, actions }, report);
}

/** The carer wants to talk before the day that was set. It asks for a review; what it is about need not be said. */
export function askToTalkSooner(plan: FollowUpPlan, words: string, context: TransitionContext): Changed {
  const asked = askForReview(plan, 'carers-wish', context);
  if (!asked.ok) return asked;
  const about = { id: context.newId(), at: context.now, by: 'carer', about: 'talk-sooner' } as const;
  return withReport(asked.value, { ...about, ...(words.trim() !== '' && { words: words.trim() }) });
}

/** The carer takes back what they said, for as long as nobody has seen it. */
export function takeBackReport(plan: FollowUpPlan, reportId: string): Changed<'no-such-report' | 'already-seen'> {
  if (plan.status === 'closed') return refused('plan-closed');
  const report = reportsOf(plan).find(({ id, by }) => id === reportId && by === 'carer');
  if (!report) return refused('no-such-report');
  if (report.seen) return refused('already-seen');
  const reports = reportsOf(plan).filter((one) => one !== report);
  switch (report.about) {
    case 'action':
      return done({ ...plan, reports });
    case 'given-back': {
      const { actionId, owner } = report;
      // Somebody else may have been named meanwhile.
      const actions = plan.actions.map((one) => (one.id === actionId && !one.owner ? { ...one, owner } : one));
      return done({ ...plan, actions, reports });
    }
    case 'talk-sooner': {
      if (reports.some((one) => one.about === 'talk-sooner' && isOpenRequest(plan, one)))
        return done({ ...plan, reports });
      const { askedAt, ...review } = plan.review;
      const reasons = review.reasons.filter((reason) => reason !== 'carers-wish');
      return done({
        ...plan,
        review: { ...review, reasons, ...(askedAt !== undefined && reasons.length > 0 && { askedAt }) },
        reports,
      });
    }
  }
}

/** Somebody of the staff has seen what the carer said. Seeing it again changes nothing. */
export function seeReport(plan: FollowUpPlan, reportId: string, by: string, context: TransitionContext): FollowUpPlan {
  const isNew = (one: PlanReport): boolean => one.id === reportId && one.by === 'carer' && !one.seen;
  if (!plan.reports?.some(isNew)) return plan;
  const reports = plan.reports.map((one) => (isNew(one) ? { ...one, seen: { by, at: context.now } } : one));
  return { ...plan, reports };
}

/** Everything that was said about a plan, the oldest first. */
export function reportsOf({ reports = [] }: FollowUpPlan): readonly PlanReport[] {
  return reports;
}

/** What was said of one action, the newest first. */
export function reportsOn(plan: FollowUpPlan, actionId: string): ActionReport[] {
  const about = reportsOf(plan).filter((one) => one.about === 'action');
  return about.filter((one) => one.actionId === actionId).sort(newestFirst);
}

/** That the carer gave this action back, and nobody owns it yet. */
export function givenBack(plan: FollowUpPlan, { id, owner }: PlanAction): GivenBack | undefined {
  if (owner) return undefined;
  const all = reportsOf(plan).filter((one) => one.about === 'given-back');
  return all.filter(({ actionId }) => actionId === id).sort(newestFirst)[0];
}

/** The carer's wish to talk before the day that was set, until a review has been held. */
export function openTalkRequest(plan: FollowUpPlan): TalkRequest | undefined {
  const all = reportsOf(plan).filter((one) => one.about === 'talk-sooner');
  return all.filter((one) => isOpenRequest(plan, one)).sort(newestFirst)[0];
}

/**
 * Whether the carer is asked how it went: of what was agreed, is for the team to see to, and is due, under way or done.
 * `again` where they have answered: a service that runs can be judged anew, and is not asked about once more.
 */
export function asksHowItWent(plan: FollowUpPlan, action: PlanAction, today: PlainDate): 'first' | 'again' | undefined {
  const { status, due, owner, afterDeath } = action;
  if (plan.status === 'closed' || !wasAgreed(plan) || !isForCareTeam(action)) return undefined;
  if (owner?.party === 'carer' || afterDeath === 'ended') return undefined;
  const isDue = status === 'planned' && owner !== undefined && due !== undefined && due <= today;
  if (!isDue && status !== 'under-way' && status !== 'done') return undefined;
  const isAnswered = reportsOn(plan, action.id).some(({ by }) => by === 'carer');
  if (!isAnswered) return status === 'done' && action.helped !== undefined ? undefined : 'first';
  return status === 'done' ? undefined : 'again';
}

function isOpenRequest({ reviews }: FollowUpPlan, { at }: PlanReport): boolean {
  return !reviews.some(({ heldAt }) => Date.parse(heldAt) >= Date.parse(at));
}

function newestFirst(one: PlanReport, other: PlanReport): number {
  return Date.parse(other.at) - Date.parse(one.at);
}

function withReport(plan: FollowUpPlan, report: PlanReport): Changed {
  return done({ ...plan, reports: [...reportsOf(plan), report] });
}
