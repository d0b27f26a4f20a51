import { done, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { closePlan, takeInPlan, type FollowUpPlan } from './follow-up-plan.js';

/** Another open plan of a case in which something stands: two may have begun one each at the same moment. */
export function competingPlan(plans: readonly FollowUpPlan[], shown: FollowUpPlan): FollowUpPlan | undefined {
  return plans.find(({ id, status, actions }) => id !== shown.id && status !== 'closed' && actions.length > 0);
}

/**
 * The plan with what stood in the other one, and the other one closed and empty: what stood there stands here now, and
 * once is enough. Saved in one transaction.
 */
export function takeOverPlan(
  plan: FollowUpPlan,
  other: FollowUpPlan,
  context: TransitionContext,
): Outcome<readonly [plan: FollowUpPlan, other: FollowUpPlan], 'plan-closed'> {
  const taken = takeInPlan(plan, other);
  const closed = closePlan(other, context);
  if (!taken.ok) return taken;
  return closed.ok ? done([taken.value, { ...closed.value, actions: [], safetyNet: [] }]) : closed;
}
