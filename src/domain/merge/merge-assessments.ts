import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { MAX_PRIORITIES, type NeedsAssessment } from '../assessment/needs-assessment.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';

const TEXTS = freeTexts('comment', 'text');

/**
 * Brings together a form that was changed in two places at once: line by line, as long as it is a draft in both. One that
 * was sent or taken back is as it is.
 */
export function mergeAssessments(
  base: NeedsAssessment,
  mine: NeedsAssessment,
  theirs: NeedsAssessment,
): Outcome<NeedsAssessment, 'not-merged'> {
  if (mine.status !== 'draft' || theirs.status !== 'draft') return refused('not-merged');
  const merged = mergeVersions<NeedsAssessment>(base, mine, theirs, TEXTS);
  // Three from here and three from there are too many: those stand that were chosen last.
  return done(merged.priorities.length > MAX_PRIORITIES ? { ...merged, priorities: mine.priorities } : merged);
}
