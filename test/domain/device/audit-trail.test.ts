import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { TrailEntry, trailEntry } from '../../../src/domain/device/audit-trail.js';
import { contextAt } from '../example.js';

const context = contextAt();

describe('the trail', () => {
  const supportCase = openSupportCase({ carer: { name: 'Kari' } }, context);

  it('holds codes and ids only: whatever a record says, none of it is in its step', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (words) => {
        const record = { ...supportCase, carer: { name: words }, nickname: words };
        const entry = trailEntry(
          { kind: supportCaseKind, record, act: 'changed', by: { party: 'staff', code: 'n-1' } },
          context,
        );
        expect(TrailEntry.safeParse(entry).success).toBe(true);
        expect(JSON.stringify(entry)).not.toContain(JSON.stringify(words).slice(1, -1));
      }),
    );
  });
});
