import { done, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { closePlan, takeInPlan, type FollowUpPlan } from './follow-up-plan.js';

/**
 * Another open plan of the case that has actions. There can be one, since two people may begin a plan at the same
 * moment.
 */
export function competingPlan(plans: readonly FollowUpPlan[], shown: FollowUpPlan): FollowUpPlan | undefined {
  return plans.find(({ id, status, actions }) => id !== shown.id && status !== 'closed' && actions.length > 0);
}

/**
 * Adds everything in another open plan to this one, and closes the other one, emptied so that nothing stands twice.
 * Both are saved in one transaction.
 */
export function takeOverPlan(
  plan: FollowUpPlan,
  other: FollowUpPlan,
  context: TransitionContext,
): Outcome<readonly [plan: FollowUpPlan, other: FollowUpPlan], 'plan-closed'> {
  const taken = takeInPlan(plan, other);
  const closed = closePlan(other, context);
  if (!taken.ok) return taken;
  if (!closed.ok) return closed;
  const { arrangement: _taken, ...emptied } = closed.value;
  return done([taken.value, { ...emptied, actions: [], safetyNet: [] }]);
}
