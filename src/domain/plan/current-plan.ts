import type { PlainDate } from '../kernel/calendar.js';
import type { FollowUpPlan } from './follow-up-plan.js';

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
