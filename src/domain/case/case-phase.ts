/** How a case ends and goes on: a death and its taking back, closing and opening again. */
import { dayOf, isPlainDate, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import type { ClosingReason, MistakenDeath } from './case-phase.schema.js';
import type { SupportCase } from './support-case.js';
import { withChange } from './talk-offer.js';

/**
 * Records the death of the patient. What was for the patient ends with it, and the carer is offered a bereavement talk.
 *
 * @param died.on the day of the death, which may be days before it is recorded
 */
export function recordDeath(
  supportCase: SupportCase,
  died: { readonly on: PlainDate; readonly recordedBy: string },
  context: TransitionContext,
): Outcome<SupportCase, 'already-bereaved' | 'case-closed' | 'not-a-date' | 'day-to-come'> {
  const { phase, phaseSince } = supportCase;
  if (phase === 'closed') return refused('case-closed');
  if (phase === 'bereaved') return refused('already-bereaved');
  if (!isPlainDate(died.on)) return refused('not-a-date');
  if (died.on > dayOf(context.now)) return refused('day-to-come');
  const death = { ...died, recordedAt: context.now, before: { phase, phaseSince } };
  const changed = withChange(supportCase, 'death', died.recordedBy, context);
  return done({ ...changed, death, phase: 'bereaved', phaseSince: context.now });
}

/** Corrects the day of a death. */
export function correctDeath(
  supportCase: SupportCase,
  on: PlainDate,
  context: TransitionContext,
): Outcome<SupportCase, 'no-death' | 'not-a-date' | 'day-to-come'> {
  const { death } = supportCase;
  if (!death) return refused('no-death');
  if (!isPlainDate(on)) return refused('not-a-date');
  if (on > dayOf(context.now)) return refused('day-to-come');
  return done({ ...supportCase, death: { ...death, on } });
}

/**
 * Takes back a death that was recorded by mistake: the case is in the phase of before, with its day, and the mistake
 * stays readable. What staff did meanwhile stands. Plans forget it by `forgetDeath`.
 */
export function takeBackDeath(
  supportCase: SupportCase,
  takenBackBy: string,
  context: TransitionContext,
): Outcome<SupportCase, 'no-death' | 'case-closed'> {
  const { death, ...rest } = supportCase;
  if (!death) return refused('no-death');
  if (supportCase.phase === 'closed') return refused('case-closed');
  const { before, ...recorded } = death;
  const mistake: MistakenDeath = { ...recorded, id: context.newId(), takenBackAt: context.now, takenBackBy };
  return done({
    ...rest,
    ...before,
    changes: (rest.changes ?? []).filter(({ kind }) => kind !== 'death'),
    mistakenDeaths: [...(rest.mistakenDeaths ?? []), mistake],
  });
}

/** The day from which a bereaved carer's time counts; undefined while nobody has died. */
export function bereavedSince({ phase, phaseSince, death }: SupportCase): PlainDate | undefined {
  return death?.on ?? (phase === 'bereaved' ? dayOf(phaseSince) : undefined);
}

/**
 * Whether something was begun after the death, with and for the bereaved carer. On the day itself, what was done
 * before the death was recorded still counts as for the patient.
 */
export function isSinceDeath(supportCase: SupportCase, moment: DateTime): boolean {
  const since = bereavedSince(supportCase);
  if (since === undefined) return false;
  const recordedAt = supportCase.death?.recordedAt ?? supportCase.phaseSince;
  return dayOf(moment) > since || (dayOf(moment) === since && Date.parse(moment) > Date.parse(recordedAt));
}

/** Closes a case, with the reason. Nothing of it is erased. */
export function closeCase(
  supportCase: SupportCase,
  closed: { readonly reason: ClosingReason; readonly recordedBy: string; readonly joinedTo?: string },
  context: TransitionContext,
): Outcome<SupportCase, 'case-closed'> {
  const { phase, phaseSince } = supportCase;
  if (phase === 'closed') return refused('case-closed');
  const closing = { ...closed, at: context.now, before: { phase, phaseSince } };
  return done({ ...supportCase, closing, phase: 'closed', phaseSince: context.now });
}

/** Opens a closed case again, in the phase that it was in. */
export function reopenCase(supportCase: SupportCase, context: TransitionContext): Outcome<SupportCase, 'not-closed'> {
  if (supportCase.phase !== 'closed') return refused('not-closed');
  const { closing, ...rest } = supportCase;
  // A case that was closed before reasons were kept does not say what it was before.
  const before = closing?.before ?? { phase: 'active' as const, phaseSince: context.now };
  // Somebody may have recorded a death while somebody else closed the case.
  return done({ ...rest, ...before, ...(rest.death && { phase: 'bereaved' as const }) });
}

/** Whether two cases are about one patient: what is known of the patient is offered from the one to the other. */
export function sharesPatient(one: SupportCase, other: SupportCase): boolean {
  if (one.id === other.id) return false;
  const names = namesOfPatient(one);
  return namesOfPatient(other).some((name) => names.includes(name));
}

/** What a patient is known by across cases: the host's reference, and the mark by which staff joined cases. */
export function namesOfPatient({ patient }: SupportCase): string[] {
  return [patient?.hostReference, ...(patient?.sharedMarks ?? [])].flatMap((name) => {
    const text = name?.trim() ?? '';
    return text === '' ? [] : [text];
  });
}

/** Two cases about the same patient, by staff's word: both get one mark more. */
export function markSamePatient(
  one: SupportCase,
  other: SupportCase,
  context: TransitionContext,
): readonly [SupportCase, SupportCase] {
  const mark = context.newId();
  const marked = ({ patient, ...rest }: SupportCase): SupportCase => ({
    ...rest,
    patient: { ...patient, sharedMarks: [...(patient?.sharedMarks ?? []), mark] },
  });
  return [marked(one), marked(other)];
}
