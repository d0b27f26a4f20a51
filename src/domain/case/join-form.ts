/** A form that came for a case which nobody has opened, and that belongs to a case that exists. */
import { closeCase } from './case-phase.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { DateTime } from '../kernel/calendar.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { NeedsAssessment, SubmittedAssessment } from '../assessment/needs-assessment.js';
import { assessmentsForCareTeam } from '../assessment/submit-assessment.js';
import { readReceiptFor } from './read-receipt.js';
import { openSupportCase, recordRead, type SupportCase } from './support-case.js';

/** What is stored under the id of the unknown case: a case only where it was joined before, and a form came since. */
export interface UnknownCase {
  readonly caseId: string;
  readonly supportCase: SupportCase | undefined;
  readonly assessments: readonly NeedsAssessment[];
}

/** What is to be saved in one transaction: both, or neither. */
export interface Joined {
  readonly copies: readonly SubmittedAssessment[];
  /** The case under the unknown id, closed. It says where its forms are now. */
  readonly closed: SupportCase;
}

/** The forms of an unknown case that belong to no other case yet, as the team reads them; the oldest first. */
export function formsToJoin({ supportCase, assessments }: Omit<UnknownCase, 'caseId'>): SubmittedAssessment[] {
  return assessmentsForCareTeam(assessments).filter(({ id }) => !supportCase || !readReceiptFor(supportCase, id));
}

/**
 * Joins the forms of an unknown case to a case that exists. They are copied and not moved: a form that was sent never
 * changes, the trail and the carer's own device know it under the id that it came with, and what the carer kept to
 * themselves stays there. The copy has only what the team may read, so that nobody gets another carer's lines where the
 * wrong case was chosen. The originals count as read: taking one back would leave the copy behind.
 */
export function joinForms(
  unknown: UnknownCase,
  to: SupportCase,
  joinedBy: string,
  context: TransitionContext,
): Outcome<Joined, 'same-case' | 'case-closed' | 'case-opened' | 'nothing-to-join'> {
  const { caseId, supportCase } = unknown;
  if (to.id === caseId) return refused('same-case');
  // In a closed case nobody would look for it.
  if (to.phase === 'closed') return refused('case-closed');
  if (supportCase && supportCase.closing?.reason !== 'joined') return refused('case-opened');
  const forms = formsToJoin(unknown);
  if (forms.length === 0) return refused('nothing-to-join');
  const ids = new Map(forms.map(({ id }) => [id, context.newId()]));
  const copies = forms.map(({ continues: _continues, after, ...form }): SubmittedAssessment => {
    const later = after === undefined ? undefined : ids.get(after);
    return {
      ...form,
      id: ids.get(form.id) ?? '',
      caseId: to.id,
      revision: 0,
      joinedFrom: { caseId, assessmentId: form.id, at: context.now },
      ...(later !== undefined && { after: later }),
    };
  });
  const before = supportCase ?? openSupportCase({ id: caseId, carer: {} }, context);
  const read = forms.reduce((now, { id }) => recordRead(now, id, joinedBy, context), before);
  const closing = { reason: 'joined', recordedBy: joinedBy, joinedTo: to.id } as const;
  if (read.closing)
    return done({ copies, closed: { ...read, closing: { ...read.closing, ...closing, at: context.now } } });
  const closed = closeCase(read, closing, context);
  return closed.ok ? done({ copies, closed: closed.value }) : closed;
}

/** When a form came into its case: when it was sent, or joined to it. */
export function cameAt({ submittedAt, joinedFrom }: SubmittedAssessment): DateTime {
  return joinedFrom?.at ?? submittedAt;
}
