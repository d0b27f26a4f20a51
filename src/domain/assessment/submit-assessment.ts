/** Sending a form, continuing a sent one and withdrawing one. */
import { type Outcome, refused, done } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import {
  type NeedsAssessment,
  type FilledBy,
  type DraftAssessment,
  type SubmittedAssessment,
  assessmentForCareTeam,
  type WithdrawnAssessment,
} from './needs-assessment.js';

/**
 * Begins a draft with the answers of a sent or withdrawn form, to add to them or change them. A sent form stands until
 * the new one is sent. Refused once the team has read the form: only a new form can say something else then.
 */
export function continueAssessment(
  sent: NeedsAssessment,
  isRead: boolean,
  filledBy: FilledBy,
  context: TransitionContext,
): Outcome<DraftAssessment, 'not-sent' | 'already-read'> {
  if (sent.status === 'draft' || sent.submittedAt === undefined) return refused('not-sent');
  if (isRead) return refused('already-read');
  const { id, version, caseId, questionSet, locale, answers, aside, priorities, noNeedsNow, seen } = sent;
  return done({
    ...{ version, caseId, questionSet, locale, answers, aside, priorities, noNeedsNow, seen },
    id: context.newId(),
    revision: 0,
    status: 'draft',
    filledBy,
    startedAt: context.now,
    // A withdrawn form does not stand any more, so the new one does not continue it.
    ...(sent.status === 'submitted' && { continues: id }),
  });
}

/**
 * The forms that the team reads, the oldest first. A form that a later one continues is left out: the later one
 * contains it.
 */
export function assessmentsForCareTeam(assessments: readonly NeedsAssessment[]): SubmittedAssessment[] {
  // Also where the later form was withdrawn: the older one, which it replaced, does not come back.
  const later = assessments.filter((one) => one.status !== 'draft' && one.submittedAt !== undefined);
  const continued = new Set(later.map(({ continues }) => continues));
  return assessments
    .filter(({ id }) => !continued.has(id))
    .flatMap((one) => assessmentForCareTeam(one) ?? [])
    .sort((one, other) => Date.parse(one.submittedAt) - Date.parse(other.submittedAt));
}

export function submitAssessment(
  assessment: NeedsAssessment,
  context: TransitionContext,
): Outcome<SubmittedAssessment, 'already-submitted'> {
  if (assessment.status !== 'draft') return refused('already-submitted');
  const { place: _place, changedAt: _changed, ...kept } = assessment;
  return done({ ...kept, status: 'submitted', submittedAt: context.now });
}

/**
 * Withdraws a form. Refused once the team has read it, since that cannot be undone: only a new form can correct it
 * then.
 */
export function withdrawAssessment(
  assessment: NeedsAssessment,
  isRead: boolean,
  context: TransitionContext,
): Outcome<WithdrawnAssessment, 'already-withdrawn' | 'already-read'> {
  if (assessment.status === 'withdrawn') return refused('already-withdrawn');
  if (isRead) return refused('already-read');
  return done({ ...assessment, status: 'withdrawn', withdrawnAt: context.now });
}
