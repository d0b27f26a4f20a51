import { describe, expect, it } from 'vitest';
import { mayErase } from '../../../src/domain/device/retention.js';

describe('erasing what is past its day', () => {
  it('waits where the clock has leapt or gone back', () => {
    expect(mayErase('2026-11-22', undefined)).toBe(true);
    expect(mayErase('2026-11-22', '2026-11-22')).toBe(true);
    expect(mayErase('2027-11-22', '2026-11-22')).toBe(true);
    expect(mayErase('2026-11-21', '2026-11-22')).toBe(false);
    expect(mayErase('2040-01-01', '2026-11-22')).toBe(false);
  });
});
