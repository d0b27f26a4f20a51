import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { readQuestionSet, type WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';
import { loadQuestions } from '../../../src/i18n/questions/load.js';
import { LOCALES } from '../../../src/i18n/resolve-locale.js';

const german = (): WordedQuestionSet =>
  JSON.parse(readFileSync('test/fixtures/question-sets/drei-dinge.json', 'utf8')) as WordedQuestionSet;

/** What is said of the German set after one thing in it was changed, or taken away where there is no value. */
function wrongIn(path: string, value?: unknown): string {
  const set = german();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    set as unknown as Record<string, unknown>,
  );
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  const read = readQuestionSet(set);
  return read.ok ? '' : (read.wrong ?? []).join('\n');
}

describe('a question set of an organisation’s own', () => {
  it('is taken in another language than ours', () => {
    const read = readQuestionSet(german());
    expect(read.ok && read.value.questions.map(({ id }) => id)).toEqual(['schlaf', 'einkaufen', 'wen-anrufen']);
  });

  it('our own is one like any other', async () => {
    const texts = Object.fromEntries(
      await Promise.all(LOCALES.map(async (locale) => [locale, await loadQuestions(locale)])),
    ) as WordedQuestionSet['texts'];
    expect(readQuestionSet({ ...carerNeeds12, texts })).toMatchObject({ ok: true });
  });

  it.each([
    ['answers', ['1', '2'], /answers\.0 has to be a code/],
    ['answers', [1, 2], /answers\.0 is missing or not of type string/],
    ['questions.1.id', 'schlaf', /the id schlaf is used twice/],
    ['answers', ['ja', 'ja'], /answers has ja twice/],
    ['questions.0.group', 'wir', /schlaf is in the group wir/],
    ['texts', {}, /texts has no language/],
    ['texts.de.answers.geht-gut', undefined, /texts\.de\.answers\.geht-gut is missing/],
    ['texts.de.questions.schlaf', undefined, /texts\.de\.questions\.schlaf is missing/],
    ['texts.de.questions.schlaf.hint', undefined, /texts\.de\.questions\.schlaf\.hint is missing/],
    [
      'texts.de.aside.gespraech.choices.zu-hause',
      undefined,
      /texts\.de\.aside\.gespraech\.choices\.zu-hause is missing/,
    ],
    ['texts.de.title', undefined, /texts\.de\.title is missing/],
    ['aside.wichtig', { kind: 'scale', place: 'first' }, /aside\.wichtig\.kind/],
    ['aside.Wichtig!', { kind: 'text', place: 'first' }, /Wichtig! has to be a code/],
    ['questions', [], /questions is empty/],
    ['id', 7, /^id is missing or not of type string/],
  ])('%s as %j is said to be wrong, with its place', (path, value, expected) => {
    const wrong = wrongIn(path, value);
    expect(wrong).toMatch(expected);
    expect(wrong).not.toMatch(/undefined|\[object|Invalid input/);
  });

  it('of anything at all, it says what is wrong and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const read = readQuestionSet(given);
        expect(read.ok || (read.wrong ?? []).length > 0).toBe(true);
      }),
    );
  });
});
