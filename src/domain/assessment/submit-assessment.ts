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
 * A new form that begins with everything a sent one says, or one that was taken back, to add to it or change it. What was
 * sent stands until the new one is sent. Once the team has read it, only a form of its own can say something new.
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
    // What was taken back stands no longer: its words begin a form of their own.
    ...(sent.status === 'submitted' && { continues: id }),
  });
}

/** The forms the team has before it, oldest first: what was added to later is read in the later form. */
export function assessmentsForCareTeam(assessments: readonly NeedsAssessment[]): SubmittedAssessment[] {
  // Also where the later one was withdrawn: the older one, which it took the place of, does not come back.
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

/** Takes a form back. What has been read cannot be unread, so that a read form can only be answered by a new one. */
export function withdrawAssessment(
  assessment: NeedsAssessment,
  isRead: boolean,
  context: TransitionContext,
): Outcome<WithdrawnAssessment, 'already-withdrawn' | 'already-read'> {
  if (assessment.status === 'withdrawn') return refused('already-withdrawn');
  if (isRead) return refused('already-read');
  return done({ ...assessment, status: 'withdrawn', withdrawnAt: context.now });
}
