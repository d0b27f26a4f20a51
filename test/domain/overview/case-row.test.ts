import { describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import {
  findableWords,
  initialsOf,
  isFoundBy,
  wantedWords,
  type CaseRow,
} from '../../../src/domain/overview/case-row.js';
import { paperCode } from '../../../src/domain/assessment/paper-form-code.js';

const rowOf = (more: Partial<CaseRow>): CaseRow => ({
  caseId: 'case',
  stage: 'offered',
  step: 'none',
  overdue: false,
  ...more,
});
const finds = (typed: string, row: CaseRow): boolean => isFoundBy(wantedWords(typed), findableWords(row));

describe('finding a case', () => {
  it.each([
    ['Ma', 'Marte Lunde'],
    ['Mar', 'Marte Lunde'],
    ['a', 'Anders Aas'],
    ['Å', 'Åse Moen'],
    ['Ase', 'Åse Moen'],
    ['Anne-Lise', 'Anne-Lise Nord'],
    ['lise anne', 'Anne-Lise Nord'],
    ['per å', 'Per Aas'],
    ['o.b.', 'Odd Brekke'],
    ['OB', 'Odd Brekke'],
  ])('%s finds %s', (typed, carer) => {
    expect(finds(typed, rowOf({ carer }))).toBe(true);
  });

  it('by every beginning of every word of a name, as it is typed', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('aeghijklmnorstvyæøå')), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
        const row = rowOf({ carer: words.join(' ') });
        for (const one of words)
          for (let end = 1; end <= one.length; end += 1) expect(finds(one.slice(0, end), row), one).toBe(true);
      }),
    );
  });

  it('by the code of its paper form, however it was typed, and not by the first letters of one', () => {
    const row = rowOf({ caseId: 'case-7', carer: 'Qq' });
    const code = paperCode('case-7', carerNeeds12);
    for (const typed of [
      code,
      code.toLowerCase(),
      code.replace('-', ' '),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
    ])
      expect(finds(typed, row), typed).toBe(true);
    expect(finds(code.slice(0, 2), row)).toBe(false);
  });

  it('makes initials of any name', () => {
    expect(initialsOf('Kari Anne Brekke-Moen')).toBe('K.A.B.M.');
    expect(initialsOf('')).toBe('');
  });
});

describe('initials on a wall', () => {
  it.each([
    ['Kari Nordli', 'K.N.'],
    ['🌸 Kari', '🌸.K.'],
    ['👩‍👩‍👧 Åse', '👩‍👩‍👧.Å.'],
    ['🇳🇴Nils', '🇳🇴.'],
    ['A\u030Ase-Lise', 'A\u030A.L.'],
  ])('%s is %s, in whole letters', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('in whole code points where the browser cannot tell letters apart', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    try {
      expect(initialsOf('🌸 Kari')).toBe('🌸.K.');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
