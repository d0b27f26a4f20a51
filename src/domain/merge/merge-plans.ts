import { agreedVersions, redraft, type Changed, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { ARRANGEMENT_PARTS } from '../plan/arrangement.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { done, refused } from '../kernel/outcome.js';
import { agreedPart, comparePlans } from '../plan/plan-version.js';

const FREE_TEXTS = freeTexts(...['what', 'need', 'reason', 'alternative', 'step', 'appeal'], ...ARRANGEMENT_PARTS);

/**
 * Merges what two people did to one plan at the same time. Where one of them changed it while the other agreed it, the
 * plan is a draft again, since the change was not agreed to.
 */
export function mergePlans(base: FollowUpPlan, mine: FollowUpPlan, theirs: FollowUpPlan): Changed {
  if (theirs.status === 'closed' && mine.status !== 'closed') return refused('plan-closed');
  const merged = mergeVersions(base, mine, theirs, FREE_TEXTS);
  if (merged.status !== 'agreed') return done(merged);
  const agreed = [mine, theirs].find((one) => one.status === 'agreed' && one.agreedAt === merged.agreedAt);
  if (!agreed || comparePlans(agreedPart(agreed), agreedPart(merged)).length === 0) return done(merged);
  // The version to keep is what was agreed on that side, without what was merged into it.
  const known = merged.versions ?? [];
  const added = agreedVersions(agreed).filter(({ agreedAt }) => !known.some((one) => one.agreedAt === agreedAt));
  return redraft({ ...merged, versions: [...known, ...added] }, {});
}
