import { describe, expect, it } from 'vitest';
import { cardOf, setCard, undoCard } from '../../../src/domain/case/carer.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { contextAt } from '../example.js';

const kari = openSupportCase(
  { id: 'case', carer: { name: 'Kari', phone: '400' }, patient: { initials: 'A.B.', hostReference: 'patient-7' } },
  contextAt('2026-11-20T10:00:00+01:00'),
);

describe('the card of a carer', () => {
  it('set as it is, is the same', () => {
    expect(setCard(kari, cardOf(kari))).toEqual(kari);
  });

  it('gets back what stood on it, but for what was written on it since', () => {
    const input = { name: 'Kari', phone: '500', interpreter: 'Polsk', nearestCarer: true, hostReference: 'patient-8' };
    const after = setCard(kari, input);
    expect(undoCard(after, kari, after)).toEqual(kari);
    const since = setCard(after, { ...input, phone: '600', coordination: 'Ine Dahl' });
    expect(undoCard(since, kari, after)).toEqual({
      ...kari,
      carer: { name: 'Kari', phone: '600' },
      coordination: 'Ine Dahl',
    });
  });
});
