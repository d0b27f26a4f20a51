import { addDays, dayOf, daysBetween, type PlainDate } from '../kernel/calendar.js';
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import type { SupportCase } from '../case/support-case.js';

/** How long records stay on a device, in days; what has no term stays. The host decides. */
export interface RetentionTerms {
  /** A form that was begun and not sent, from the last change. */
  readonly drafts?: number;
  /** A sent form, or one that was taken back, on the carer's own device. Never where a team works from it. */
  readonly sentForms?: number;
  /** Everything of a case, from the day it was closed. */
  readonly closedCases?: number;
}

/** The day on which a form is erased from this device; none where it stays. */
export function formErasedOn(form: NeedsAssessment, terms: RetentionTerms | undefined): PlainDate | undefined {
  if (form.status === 'draft') return after(form.changedAt ?? form.startedAt, terms?.drafts);
  return after(form.status === 'submitted' ? form.submittedAt : form.withdrawnAt, terms?.sentForms);
}

/** The day on which all of a case is erased from this device; none while it is open, or where it stays. */
export function caseErasedOn(
  { phase, phaseSince }: Pick<SupportCase, 'phase' | 'phaseSince'>,
  terms: RetentionTerms | undefined,
): PlainDate | undefined {
  return phase === 'closed' ? after(phaseSince, terms?.closedCases) : undefined;
}

function after(moment: string, days: number | undefined): PlainDate | undefined {
  const isTerm = days !== undefined && Number.isFinite(days) && days >= 0;
  return isTerm ? addDays(dayOf(moment), Math.min(days, LONGEST)) : undefined;
}

/** A hundred years, in days. A longer term is a mistake of the host's, and dates have four-digit years. */
const LONGEST = 36_525;

/** In days: longer than anybody stays away from a page that they still use. */
const LONG_AWAY = 400;

/**
 * Whether what is due may be erased today. What is erased cannot be brought back, so nothing is erased while the clock
 * may be wrong: when it has gone back, or is more than {@link LONG_AWAY} days ahead of the last visit. Erasing resumes
 * on another day, if the clock then fits the visit noted today.
 * @param lastHere the day of the last visit, as the clock showed it then
 */
export function mayErase(today: PlainDate, lastHere: PlainDate | undefined): boolean {
  if (lastHere === undefined) return true;
  const days = daysBetween(lastHere, today);
  return days >= 0 && days <= LONG_AWAY;
}
