/** Moments and days as records keep them (ISO 8601), and counting days. */

/** A moment: ISO 8601 with offset, such as `2026-11-22T09:30:00+01:00`. */
export type DateTime = string;

/** A day without a time of day, such as `2026-12-03`. */
export type PlainDate = string;

export function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) && isRealDate(text);
}

/**
 * True for a day that a record can hold. While a year is typed, a date field gives years of five digits: those are
 * refused.
 */
export function isPlainDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text);
}

/** Rejects 31 February: the day that `Date` makes of the text has to be the day that is written there. */
function isRealDate(text: string): boolean {
  const day = text.slice(0, 10);
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text));
}

/** A moment in the local time of whoever asks, with its offset: `2026-11-22T09:30:00.000+01:00`. */
export function localMoment(date: Date): string {
  const minutesAhead = -date.getTimezoneOffset();
  const wall = new Date(date.getTime() + minutesAhead * 60_000).toISOString().slice(0, -1);
  const pad = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const ahead = Math.abs(minutesAhead);
  return `${wall}${minutesAhead < 0 ? '-' : '+'}${pad(ahead / 60)}:${pad(ahead % 60)}`;
}

/** The day of a moment in local time, by the offset that the moment carries. */
export function dayOf(moment: DateTime): PlainDate {
  return moment.slice(0, 10);
}

/**
 * Compares by a moment, the oldest first. A moment on a day to come was written with a wrong clock, at an unknown time
 * before now: it comes before all others.
 */
export function byMoment<Thing>(
  momentOf: (thing: Thing) => DateTime,
  today: PlainDate,
): (one: Thing, other: Thing) => number {
  const time = (thing: Thing): number => {
    const moment = momentOf(thing);
    // A day later may be tomorrow in the time zone in which it was written.
    return daysBetween(today, dayOf(moment)) > 1 ? -Infinity : Date.parse(moment);
  };
  return (one, other) => {
    const [first, second] = [time(one), time(other)];
    return first === second ? 0 : first - second;
  };
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
