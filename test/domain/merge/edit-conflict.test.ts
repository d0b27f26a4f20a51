import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContestedStill, settleContested } from '../../../src/domain/merge/edit-conflict.js';
import { contestedIn } from '../../../src/domain/merge/find-edit-conflicts.js';
import { freeTexts } from '../../../src/domain/merge/merge-text.js';
import { wordsIn } from '../../../src/domain/merge/sentence.js';
import { mergeVersions } from '../../../src/domain/merge/three-way-merge.js';

interface Lines {
  readonly lines: readonly { readonly id: string; readonly note: string }[];
}
const lines = (note: string): Lines => ({ lines: [{ id: 'a', note }] });
const noteOf = (record: Lines): string => record.lines[0]?.note ?? '';

/** A conflict between `mine` and `theirs` in the text of the only line. */
const about = (mine: string, theirs: string): Parameters<typeof settleContested>[1] => ({
  path: ['lines', 'a', 'note'],
  mine,
  theirs,
  isText: true,
});

describe('a person who is asked about a text', () => {
  const sentence = fc.stringMatching(/^[a-zæøå]{1,6}( [a-zæøå0-9]{1,6}){0,2}[.!]?$/);

  it('leaves exactly one of the two, and all that stands around it', () => {
    const around = fc.array(fc.stringMatching(/^[A-Z][a-z]{4,6}[.!?]$/), { maxLength: 3 });
    fc.assert(
      fc.property(around, around, sentence, sentence, sentence, (before, after, was, mine, theirs) => {
        fc.pre(new Set([was, mine, theirs, ...before, ...after]).size === 3 + before.length + after.length);
        const write = (text: string): Lines => lines([...before, text, ...after].join('\n'));
        const [base, here, there] = [write(was), write(mine), write(theirs)];
        const merged = mergeVersions(base, here, there, freeTexts('note'));
        const [one, ...more] = contestedIn(base, here, there, merged);
        expect(more).toEqual([]);
        // One may go on from the other.
        if (!one) return;
        expect(isContestedStill(merged, one)).toBe(true);
        for (const [keep, kept] of [
          ['mine', here],
          ['theirs', there],
        ] as const) {
          const settled = settleContested(merged, one, keep);
          expect(settled).toEqual(kept);
          expect(isContestedStill(settled, one)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can have written on in what they wrote, and is asked still', () => {
    const written = lines('Først. Han våkner ofte. Og drømmer / Han sover godt. Så mer.');
    const one = about('Han våkner', 'Han sover godt.');
    expect(isContestedStill(written, one)).toBe(true);
    expect(noteOf(settleContested(written, one, 'mine'))).toBe('Først. Han våkner ofte. Og drømmer / Så mer.');
    // What else they wrote is not what they were asked about.
    expect(noteOf(settleContested(written, one, 'theirs'))).toBe('Først. Han sover godt. Og drømmer / Så mer.');
  });

  it.each([
    ['what came from elsewhere was written on', 'h / Han'],
    ['what was written here is gone', 'Et helt annet / H'],
    ['it is a part of a longer word only', 'oh / H'],
    ['it stands on the other side of another clash', 'h / x / H'],
    ['both stand there more than once', 'h / H / h / H'],
    ['one of them is gone', 'h'],
  ])('is not asked any more where %s, and nothing is changed', (_, text) => {
    const record = lines(text);
    expect(isContestedStill(record, about('h', 'H'))).toBe(false);
    expect(settleContested(record, about('h', 'H'), 'mine')).toEqual(record);
    expect(settleContested(record, about('h', 'H'), 'theirs')).toEqual(record);
  });

  it('makes no sentence of two by what they leave out', () => {
    const text = 'Fra før. Morfin 20 mg / Morfin 15 mg. Spiser.';
    const settled = noteOf(settleContested(lines(text), about('Morfin 20 mg', 'Morfin 15 mg.'), 'mine'));
    expect(settled).toBe('Fra før. Morfin 20 mg / Spiser.');
    expect(wordsIn(settled).every((one) => wordsIn(text).includes(one))).toBe(true);
  });
});

describe('a person who is asked about an answer', () => {
  it('says which one stands; the last one does meanwhile', () => {
    const base = { answers: { feelings: { sharing: 'care-team' } } };
    const answer = (code: string): object => ({ answers: { feelings: { sharing: 'care-team', answer: code } } });
    const merged = mergeVersions<object>(base, answer('hard-now'), answer('fine'));
    const [one] = contestedIn(base, answer('hard-now'), answer('fine'), merged);
    if (!one) throw new Error('there is one');
    expect(merged).toEqual(answer('hard-now'));
    expect(isContestedStill(merged, one)).toBe(true);
    expect(settleContested(merged, one, 'theirs')).toEqual(answer('fine'));
    expect(isContestedStill(answer('fine'), one)).toBe(false);
  });
});
