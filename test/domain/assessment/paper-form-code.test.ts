import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { isPaperCode, paperCode } from '../../../src/domain/assessment/paper-form-code.js';

describe('the code on a paper form', () => {
  it('is the same for the same case and form, and another for another', () => {
    const code = paperCode('case-kari', carerNeeds12);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(paperCode('case-kari', carerNeeds12)).toBe(code);
    expect(paperCode('case-odd', carerNeeds12)).not.toBe(code);
    expect(paperCode('case-kari', { ...carerNeeds12, version: '2.0.0' })).not.toBe(code);
  });

  it('differs for each of twenty thousand cases', () => {
    const codes = new Set(Array.from({ length: 20_000 }, (_none, number) => paperCode(String(number), carerNeeds12)));
    expect(codes.size).toBe(20_000);
  });

  it('is known however it is typed', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (id, small) => {
        const code = paperCode(id, carerNeeds12);
        const typed = code.replace('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l');
        expect(isPaperCode(small ? typed.toLowerCase() : typed, code)).toBe(true);
        expect(isPaperCode(`${code}0`, code)).toBe(false);
      }),
    );
  });
});
