import type { DateTime } from '../kernel/calendar.js';

/** No clock that shows an earlier time is right: the code was not there yet. */
const FIRST_DAY = '2026-11-01T00:00:00Z';

/** Two devices' clocks are a little apart, and nobody has to be told. */
const A_LITTLE = 10 * 60_000;

/** Fields in which records keep when something was done; days that are still to come have other names. */
const MOMENTS =
  /^(at|heldAt|closedAt|startedAt|changedAt|submittedAt|withdrawnAt|decidedAt|readAt|agreedAt|phaseSince)$/;

/** True where the clock shows a time from before something that was written down already, or from before there was this. */
export function isClockBehind(now: DateTime, records: readonly unknown[]): boolean {
  const time = Date.parse(now);
  if (time < Date.parse(FIRST_DAY)) return true;
  return records.some((record) => latestIn(record) > time + A_LITTLE);
}

function latestIn(value: unknown, name = ''): number {
  if (typeof value === 'string') return MOMENTS.test(name) ? Date.parse(value) : -Infinity;
  if (typeof value !== 'object' || value === null) return -Infinity;
  return Object.entries(value).reduce((latest, [key, inner]) => {
    const time = latestIn(inner, key);
    return time > latest ? time : latest;
  }, -Infinity);
}
