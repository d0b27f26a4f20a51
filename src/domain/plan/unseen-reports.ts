import type { FollowUpPlan } from './follow-up-plan.js';
import type { PlanReport } from './plan-report.schema.js';

/** What the carer said of a plan and nobody of the staff has seen, but for the wish to talk, which asks for a review. */
export function unseenReports({ reports = [] }: FollowUpPlan): PlanReport[] {
  return reports.filter(({ by, seen, about }) => by === 'carer' && !seen && about !== 'talk-sooner');
}
