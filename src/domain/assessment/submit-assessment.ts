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
  inOrder,
  withoutWords,
} from './needs-assessment.js';

/**
 * Begins a draft with the answers of a sent form, to add to them or change them. The sent form stands until the new one
 * is sent. Refused once the team has read the form, since only a new form can say something else then; and where no
 * copy of the answers was kept, since the new form would take their place without them.
 */
export function continueAssessment(
  sent: NeedsAssessment,
  isRead: boolean,
  filledBy: FilledBy,
  context: TransitionContext,
): Outcome<DraftAssessment, 'not-sent' | 'already-read' | 'no-copy'> {
  if (sent.status !== 'submitted') return refused('not-sent');
  if (sent.isReceipt) return refused('no-copy');
  if (isRead) return refused('already-read');
  const { id, version, caseId, questionSet, locale, answers, aside, priorities, noNeedsNow, seen } = sent;
  return done({
    ...{ version, caseId, questionSet, locale, answers, aside, priorities, noNeedsNow, seen },
    id: context.newId(),
    revision: 0,
    status: 'draft',
    filledBy,
    startedAt: context.now,
    continues: id,
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
  return inOrder(assessments, (one) => (one.status === 'submitted' ? one.submittedAt : one.startedAt))
    .filter(({ id }) => !continued.has(id))
    .flatMap((one) => assessmentForCareTeam(one) ?? []);
}

/** True where a form was sent and taken back, and not only replaced by one that continues it. */
export function wasTakenBack(assessments: readonly NeedsAssessment[]): boolean {
  const standing = assessments.filter(({ status }) => status === 'submitted');
  return assessments.some(
    (form) =>
      form.status === 'withdrawn' &&
      form.submittedAt !== undefined &&
      !standing.some(({ continues }) => continues === form.id),
  );
}

export function submitAssessment(
  assessment: NeedsAssessment,
  context: TransitionContext,
): Outcome<SubmittedAssessment, 'already-submitted'> {
  if (assessment.status !== 'draft') return refused('already-submitted');
  const { place: _place, changedAt: _changed, ...kept } = assessment;
  return done({ ...kept, status: 'submitted', submittedAt: context.now });
}

/** What stays of a sent form where no copy is wanted: that it was sent, and when. */
export function receiptOf(sent: SubmittedAssessment): SubmittedAssessment {
  return { ...withoutWords(sent), isReceipt: true };
}

/**
 * Withdraws a form, and with it all that the carer said in it: what was taken back unread is gone. Refused once the team
 * has read it, since that cannot be undone: only a new form can correct it then.
 */
export function withdrawAssessment(
  assessment: NeedsAssessment,
  isRead: boolean,
  context: TransitionContext,
): Outcome<WithdrawnAssessment, 'already-withdrawn' | 'already-read'> {
  if (assessment.status === 'withdrawn') return refused('already-withdrawn');
  if (isRead) return refused('already-read');
  return done({ ...withoutWords(assessment), status: 'withdrawn', withdrawnAt: context.now });
}

/**
 * The forms whose words go when this one is sent or taken back: those that it continues, one after the other, as far as
 * nobody has read them. To be saved in one transaction with it.
 */
export function replacedForms(
  form: NeedsAssessment,
  assessments: readonly NeedsAssessment[],
  isRead: (id: string) => boolean,
  context: TransitionContext,
): WithdrawnAssessment[] {
  const former = assessments.find(({ id }) => id === form.continues);
  if (!former) return [];
  const others = assessments.filter((one) => one !== former);
  const withdrawn = withdrawAssessment(former, isRead(former.id), context);
  return [...(withdrawn.ok ? [withdrawn.value] : []), ...replacedForms(former, others, isRead, context)];
}
