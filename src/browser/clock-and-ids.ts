import { dayOf, type PlainDate } from '../domain/kernel/calendar.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';

/** The clock and the ids of this browser, for the transitions of `domain`. */
export function browserContext(): TransitionContext {
  return { now: localMoment(new Date()), newId: () => crypto.randomUUID() };
}

/** Today in the time zone of the browser. */
export function today(): PlainDate {
  return dayOf(localMoment(new Date()));
}

/** The last day for date fields, so that a year has four digits. */
export const LAST_DAY: PlainDate = '9999-12-31';

/** A moment in local time, with its offset: `2026-11-22T09:30:00.000+01:00`. */
function localMoment(date: Date): string {
  const minutesAhead = -date.getTimezoneOffset();
  const wall = new Date(date.getTime() + minutesAhead * 60_000).toISOString().slice(0, -1);
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(minutesAhead);
  return `${wall}${minutesAhead < 0 ? '-' : '+'}${pad(ahead / 60)}:${pad(ahead % 60)}`;
}
