/** What was done to a plan, told by comparing it before and after. */
import type { FollowUpPlan } from './follow-up-plan.js';

/**
 * - `redrafted`: what was agreed was changed or taken back, so that the plan has to be agreed anew
 * - `copy-given`: the carer was given a copy
 * - `reviewed`: a review was held
 */
export type PlanAct = 'agreed' | 'redrafted' | 'closed' | 'reopened' | 'copy-given' | 'reviewed';

export function planActs(before: FollowUpPlan | undefined, after: FollowUpPlan): PlanAct[] {
  const acts: PlanAct[] = [];
  if (after.status === 'closed' && before?.status !== 'closed') acts.push('closed');
  if (after.status !== 'closed' && before?.status === 'closed') acts.push('reopened');
  if (after.status === 'agreed' && before?.status !== 'agreed' && before?.status !== 'closed') acts.push('agreed');
  if (after.status === 'draft' && before?.status === 'agreed') acts.push('redrafted');
  const hasCopy = (plan: FollowUpPlan | undefined): boolean => plan?.status === 'agreed' && plan.carerHasCopy;
  if (hasCopy(after) && !hasCopy(before) && before?.status !== 'closed') acts.push('copy-given');
  if (after.reviews.length > (before?.reviews.length ?? 0)) acts.push('reviewed');
  return acts;
}
