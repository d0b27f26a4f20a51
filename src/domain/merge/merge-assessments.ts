import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { MAX_PRIORITIES, type NeedsAssessment } from '../assessment/needs-assessment.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';

const TEXTS = freeTexts('comment', 'text');

/**
 * Merges two versions of a form, line by line. Refused unless it is a draft in both: a sent or withdrawn form never
 * changes.
 */
export function mergeAssessments(
  base: NeedsAssessment,
  mine: NeedsAssessment,
  theirs: NeedsAssessment,
): Outcome<NeedsAssessment, 'not-merged'> {
  if (mine.status !== 'draft' || theirs.status !== 'draft') return refused('not-merged');
  const merged = mergeVersions<NeedsAssessment>(base, mine, theirs, TEXTS);
  // Together they may be more than three: then mine count, which were chosen last.
  return done(merged.priorities.length > MAX_PRIORITIES ? { ...merged, priorities: mine.priorities } : merged);
}
