import { describe, expect, it } from 'vitest';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { isClockBehind } from '../../../src/domain/device/clock-check.js';
import { contextAt } from '../example.js';

describe('the clock', () => {
  it('is behind where it shows a time from before something that is written down, and not for a few minutes', () => {
    const record = openSupportCase({ carer: {} }, contextAt('2026-11-22T12:00:00+01:00'));
    expect(isClockBehind('2026-11-22T11:55:00+01:00', [record])).toBe(false);
    expect(isClockBehind('2026-11-22T11:00:00+01:00', [record])).toBe(true);
    expect(isClockBehind('2027-01-01T00:00:00Z', [record])).toBe(false);
    expect(isClockBehind('1970-01-01T00:00:00Z', [])).toBe(true);
  });
});
