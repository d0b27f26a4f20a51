import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, textOf, wordsIn } from '../../../src/domain/merge/sentence.js';

describe('a sentence', () => {
  it.each([
    [['Hun sover dårlig.', 'Spiser hun? Ja!', 'Kanskje…'].join(' '), 4],
    ['Hun sover dårlig. spiser lite.', 2],
    ['«Nå er det nok.» Hun gikk.', 2],
    ['Sover dårlig\nspiser lite\r\n\r\n- går tur', 3],
    ['Hun sover / Han våkner', 2],
    ['他睡得不好。他吃得少。', 2],
    ['هل تنام جيدا؟ لا تنام.', 2],
  ])('ends in %j, so that there are %j', (text, count) => {
    expect(wordsIn(text)).toHaveLength(count);
  });

  it.each([
    'Paracet 2.5 mg kl. 14.10, evt. f.eks. mer',
    'Paracet. 500 mg',
    'Ring nr. 3 den 3. mai, bl.a. til dr. Vik og Odd R. Vik',
    'Hun er 83. Hun bor alene',
    'Onsdag 14.10. Så hjem',
    '«Hva?» spurte hun',
    'Vet ikke … kanskje, eller ... nei',
    'BT 120/80 og/eller puls',
    'هي لا تنام في الليل',
    'นอนไม่หลับ กินน้อย',
  ])('is one where its end is not sure, since too large a one only asks more: %j', (text) => {
    expect(wordsIn(text)).toEqual([text]);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'B', '5', ' ', '.', '\n', '/', '!', '…', '»', '。', '😀') });

  it('is words between white space; beside each other, they are the text again', () => {
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (text) => {
        expect(textOf(sentencesOf(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays one beside every other: what does not part them is not put between them', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom('', ' ', '\n', ' / '), (one, other, lead) => {
        const sentences = [one, other].flatMap(wordsIn).map((words) => ({ lead, words, tail: '' }));
        expect(wordsIn(textOf(sentences))).toEqual(sentences.map(({ words }) => words));
      }),
      { numRuns: 1000 },
    );
    expect(textOf(['Hun', 'han'].map((words) => ({ lead: '', words, tail: '' })))).toBe('Hun / han');
  });
});
