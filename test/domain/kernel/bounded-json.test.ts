import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/domain/kernel/bounded-json.js';

describe('a text from elsewhere that is to be JSON', () => {
  it('is refused before it is read, where it is too long or too deep, and never throws', () => {
    const bounds = { length: 1000, depth: 5 };
    expect(readJson('['.repeat(6), bounds)).toEqual({ ok: false, reason: 'too-large' });
    expect(readJson(`"${'['.repeat(100)}\\""`, bounds).ok).toBe(true);
    expect(readJson(undefined, bounds)).toEqual({ ok: false, reason: 'not-json' });
    expect(readJson(' '.repeat(1001), bounds)).toEqual({ ok: false, reason: 'too-large' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readJson(text, { length: 10_000, depth: 40 });
        expect(read.ok || ['too-large', 'not-json'].includes(read.reason)).toBe(true);
      }),
    );
  });
});
