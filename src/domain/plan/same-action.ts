import type { FollowUpPlan } from './follow-up-plan.js';
import { isToDo, type PlanAction } from './plan-action.js';

/** The action of a plan, still to be done, that is the same as another one: the same service, or the same words. */
export function sameAction(
  plan: FollowUpPlan | undefined,
  { what, offerId }: Pick<PlanAction, 'what' | 'offerId'>,
): PlanAction | undefined {
  const plain = (text: string): string => text.trim().toLowerCase();
  return plan?.actions.find(
    (one) => isToDo(one) && ((offerId !== undefined && one.offerId === offerId) || plain(one.what) === plain(what)),
  );
}
