import type { ReactiveControllerHost } from 'lit';
import { mergeAssessments } from '../../src/domain/merge/merge-assessments.js';
import type { NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import type { TakeIn } from '../controllers/records-controller.js';
import { takeInBy } from '../controllers/take-in.js';

/** How a form that was written in two tabs at once is brought together. */
export function takeInForm(host: ReactiveControllerHost): TakeIn {
  return takeInBy(
    host,
    (_kind, base, mine, theirs) =>
      mergeAssessments(base as NeedsAssessment, mine as NeedsAssessment, theirs as NeedsAssessment),
    () => undefined,
  );
}
