import type { NeedsAssessment } from '../domain/assessment/needs-assessment.js';
import { mergeAssessments } from '../domain/merge/merge-assessments.js';
import { mergeBy } from './merge-remote-change.js';

/** The merge for the form alone, which needs no other rule; loaded when it was written in two tabs at once. */
export const mergeAssessment = mergeBy((_kind, base, mine, theirs) =>
  mergeAssessments(base as NeedsAssessment, mine as NeedsAssessment, theirs as NeedsAssessment),
);
