/** Several carers of one patient: what was said by or of the patient is the same in each case; all else stays apart. */
import { refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { standingPatientConsents, withdrawConsent, type PatientConsent, type SupportCase } from './support-case.js';

/** Takes a case out from among these others, where staff had said by mistake that it is about the same patient. */
export function partFromPatient(supportCase: SupportCase, others: readonly SupportCase[]): SupportCase {
  const { patient, ...rest } = supportCase;
  const theirs = new Set(others.flatMap((other) => (other.id === rest.id ? [] : (other.patient?.sharedMarks ?? []))));
  const { sharedMarks: former = [], ...about } = patient ?? {};
  const sharedMarks = former.filter((mark) => !theirs.has(mark));
  const left = { ...about, ...(sharedMarks.length > 0 && { sharedMarks }) };
  return { ...rest, ...(Object.keys(left).length > 0 && { patient: left }) };
}

/** Withdraws what the patient has withdrawn in another case: the same answer about the same scope. */
export function withdrawSameAnswer(
  supportCase: SupportCase,
  { scope, decision }: Pick<PatientConsent, 'scope' | 'decision'>,
  context: TransitionContext,
): Outcome<SupportCase, 'no-such-consent' | 'already-withdrawn'> {
  const name = (text: string): string => text.trim().toLowerCase();
  const same = standingPatientConsents(supportCase).find(
    (one) => one.decision === decision && name(one.scope) === name(scope),
  );
  return same ? withdrawConsent(supportCase, same.id, context) : refused('no-such-consent');
}
