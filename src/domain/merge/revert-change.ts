import type { SupportCase } from '../case/support-case.js';
import { refused } from '../kernel/outcome.js';
import type { Changed, FollowUpPlan } from '../plan/follow-up-plan.js';
import { mergePlans } from './merge-plans.js';
import { mergeVersions } from './three-way-merge.js';

/**
 * Undoes one change of a case. What stood before comes back where nothing else was written in its place since; later
 * changes stay.
 */
export function undoCaseChange(now: SupportCase, before: SupportCase, after: SupportCase): SupportCase {
  return mergeVersions(after, now, before);
}

/**
 * Undoes one change of a plan, whatever was done to it since, here or elsewhere. What stood before comes back where
 * nothing else was written in its place; later changes stay. An agreement that the change had ended stands again where
 * nothing else was changed.
 *
 * @param before the plan right before the change
 * @param after the plan right after it
 */
export function undoChange(now: FollowUpPlan, before: FollowUpPlan, after: FollowUpPlan): Changed {
  if (now.id !== after.id || now.status === 'closed') return refused('plan-closed');
  return mergePlans(after, now, before);
}
