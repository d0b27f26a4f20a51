import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/resolve-locale.js';
import { invitation } from '../../src/invitation/index.js';
import { qrSquares } from '../../src/invitation/qr-code.lazy.js';

const address = 'https://portal.example/skjema?sak=7f3a';
const contactPerson = { name: 'Marte Lunde', role: 'sykepleier', phone: '400 00 001' };
/** What tells an illness, in any of the languages, or that somebody is a carer or a patient. */
const TELLING =
  /palliat|kreft|cancer|hospice|sykehus|sjukehus|hospital|syk\b|sjuk|\bill\b|pasient|patient|pårør|carer|dø[dr]/i;

describe.each(LOCALES)('an invitation in %s', (locale) => {
  it('as a text message and as a sheet names nobody, no unit and no illness', async () => {
    const options = { address, locale, name: 'Odd Brekke', unit: 'Palliativ enhet', contactPerson };
    const { sms, sheet } = await invitation(options);
    for (const text of [sms, sheet.text, sheet.html, sheet.title]) {
      expect(text).not.toMatch(TELLING);
      expect(text).not.toMatch(/Odd|Brekke|Marte|enhet/);
    }
    expect(sms.endsWith(address)).toBe(true);
    // One message, with an address of sixty characters.
    expect(sms.length - address.length).toBeLessThanOrEqual(100);
  });

  it('as a letter says that it is voluntary, whom to call, and where the form is', async () => {
    const { letter } = await invitation({ address, locale, name: 'Odd', unit: 'Team Nord', contactPerson });
    for (const part of ['Odd', 'Team Nord', 'Marte Lunde, sykepleier · 400 00 001', '116 117', address])
      expect(letter.text).toContain(part);
    const bare = await invitation({ address, locale, name: ' ', unit: ' ' });
    expect(bare.letter.text).not.toMatch(/undefined|, \n/);
  });

  it('is valid HTML with a code that has a name', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'doctype-style': 'off' },
    });
    const { letter, sheet } = await invitation({ address, locale });
    for (const { html } of [letter, sheet]) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
      expect(html).toMatch(/<svg [^>]*role="img" aria-label="QR/);
    }
  });
});

describe('the code', () => {
  it('has an empty border of four squares, the three marks, and a square in the drawing for each that is dark', async () => {
    const squares = qrSquares(address);
    const size = squares.length;
    const isBorder = (at: number): boolean => at < 4 || at >= size - 4;
    const dark = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [{ x, y }] : [])));
    expect(dark.filter(({ x, y }) => isBorder(x) || isBorder(y))).toEqual([]);
    for (const [left, top] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      for (let at = 0; at < 7; at += 1) expect(squares[top]?.[left + at]).toBe(true);
    const { sheet } = await invitation({ address, locale: 'nb' });
    const drawn = [...sheet.html.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
    expect(drawn).toEqual(dark);
  });
});

describe('an address', () => {
  it.each(['', 'portal.example', 'javascript:alert(1)', 'data:text/html,x', 'https://user:word@portal.example/'])(
    '%j is refused, with what to do about it',
    async (wrong) => {
      await expect(invitation({ address: wrong, locale: 'nb' })).rejects.toThrow(/carer-needs\/invitation: address/);
    },
  );
});
