import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserContext } from '../../src/browser/clock-and-ids.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('ids on plain http, where a browser has no crypto.randomUUID', () => {
  it('are random UUIDs all the same', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    vi.stubGlobal('crypto', { getRandomValues });
    const ids = Array.from({ length: 100 }, () => browserContext().newId());
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(100);
  });
});
