import type { DateTime } from '../kernel/calendar.js';

/** A clock that shows an earlier time is wrong: this code did not exist yet. */
const FIRST_DAY = '2026-11-01T00:00:00Z';

/** Ten minutes: the clocks of two devices are always a little apart, which needs no warning. */
const A_LITTLE = 10 * 60_000;

/** Names of the fields that say when something was done. Fields for days to come have other names. */
const MOMENTS =
  /^(at|heldAt|closedAt|startedAt|changedAt|submittedAt|withdrawnAt|decidedAt|readAt|agreedAt|phaseSince)$/;

/** True where the clock is behind the newest moment in the records, or shows a time before this code existed. */
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
