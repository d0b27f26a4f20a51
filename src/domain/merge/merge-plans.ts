import { agreedVersions, redraft, type Changed, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { done, refused } from '../kernel/outcome.js';
import { agreedPart, comparePlans } from '../plan/plan-version.js';

const FREE_TEXTS = freeTexts('what', 'need', 'reason', 'alternative', 'step', 'appeal');

/**
 * Brings together what two people did to one plan at the same time. What one of them added or changed while the other
 * agreed was not agreed to, so that the plan is a draft again.
 */
export function mergePlans(base: FollowUpPlan, mine: FollowUpPlan, theirs: FollowUpPlan): Changed {
  if (theirs.status === 'closed' && mine.status !== 'closed') return refused('plan-closed');
  const merged = mergeVersions(base, mine, theirs, FREE_TEXTS);
  if (merged.status !== 'agreed') return done(merged);
  const agreed = [mine, theirs].find((one) => one.status === 'agreed' && one.agreedAt === merged.agreedAt);
  if (!agreed || comparePlans(agreedPart(agreed), agreedPart(merged)).length === 0) return done(merged);
  // What was agreed is what stood there on that side, and not what it was brought together with.
  const known = merged.versions ?? [];
  const added = agreedVersions(agreed).filter(({ agreedAt }) => !known.some((one) => one.agreedAt === agreedAt));
  return redraft({ ...merged, versions: [...known, ...added] }, {});
}
