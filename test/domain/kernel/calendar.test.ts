import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays, dayOf, daysBetween } from '../../../src/domain/kernel/calendar.js';
import { DateTime, PlainDate } from '../../../src/domain/kernel/calendar.schema.js';

describe('days and moments', () => {
  it('reads ISO 8601 with offset, and days that exist', () => {
    expect(DateTime.safeParse('2026-11-22T09:30:00+01:00').success).toBe(true);
    expect(DateTime.safeParse('2026-11-22T09:30:00Z').success).toBe(true);
    for (const text of [
      '2026-11-22T09:30:00',
      '2026-02-31T09:30:00Z',
      '2026-11-22',
      'yesterday',
      '2026-11-22T25:00:00Z',
    ]) {
      expect(DateTime.safeParse(text).success, text).toBe(false);
    }
    expect(PlainDate.safeParse('2024-02-29').success).toBe(true);
    for (const text of ['2026-02-29', '2026-2-1', '2026-11-22T00:00:00Z'])
      expect(PlainDate.safeParse(text).success, text).toBe(false);
  });

  it('the day of a moment is the one on the wall, whatever the offset', () => {
    expect(dayOf('2026-11-22T00:10:00+01:00')).toBe('2026-11-22');
  });

  it('adding days and counting them are each other’s opposite, over leap years and summer time', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});
