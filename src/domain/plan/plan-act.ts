/** What was done to a plan, told by comparing it before and after. */
import type { FollowUpPlan } from './follow-up-plan.js';
import type { PlanReport } from './plan-report.schema.js';

/**
 * - `redrafted`: what was agreed was changed or taken back, so that the plan has to be agreed anew
 * - `copy-given`: the carer was given a copy
 * - `reviewed`: a review was held
 * - `answered`: the carer said whether something came and helped
 * - `given-back`: the carer gave back what they had chosen to do
 * - `talk-asked-for`: the carer wants to talk before the day that was set
 * - `answer-taken-back`: the carer took one of these back, before anybody had seen it
 */
export type PlanAct =
  | 'agreed'
  | 'redrafted'
  | 'closed'
  | 'reopened'
  | 'copy-given'
  | 'reviewed'
  | 'answered'
  | 'given-back'
  | 'talk-asked-for'
  | 'answer-taken-back';

const OF_REPORT = { action: 'answered', 'given-back': 'given-back', 'talk-sooner': 'talk-asked-for' } as const;

export function planActs(before: FollowUpPlan | undefined, after: FollowUpPlan): PlanAct[] {
  const acts: PlanAct[] = [];
  if (after.status === 'closed' && before?.status !== 'closed') acts.push('closed');
  if (after.status !== 'closed' && before?.status === 'closed') acts.push('reopened');
  if (after.status === 'agreed' && before?.status !== 'agreed' && before?.status !== 'closed') acts.push('agreed');
  if (after.status === 'draft' && before?.status === 'agreed') acts.push('redrafted');
  const hasCopy = (plan: FollowUpPlan | undefined): boolean => plan?.status === 'agreed' && plan.carerHasCopy;
  if (hasCopy(after) && !hasCopy(before) && before?.status !== 'closed') acts.push('copy-given');
  if (after.reviews.length > (before?.reviews.length ?? 0)) acts.push('reviewed');
  const said = ({ reports = [] }: FollowUpPlan): PlanReport[] => reports.filter(({ by }) => by === 'carer');
  const [former, now] = [before ? said(before) : [], said(after)];
  const isIn = (list: readonly PlanReport[], { id }: PlanReport): boolean => list.some((one) => one.id === id);
  acts.push(...new Set(now.filter((one) => !isIn(former, one)).map(({ about }) => OF_REPORT[about])));
  if (former.some((one) => !isIn(now, one))) acts.push('answer-taken-back');
  return acts;
}
