import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { hasFirstWording } from '../../../src/domain/assessment/first-wording.js';
import { loadFirstWording } from '../../../src/i18n/first-wording/first-wording.lazy.js';
import { loadQuestions } from '../../../src/i18n/questions/load.js';
import { LOCALES } from '../../../src/i18n/resolve-locale.js';

describe('the first wording of our own questions', () => {
  it('is that of the forms which name it, and of no other set', () => {
    const { id } = carerNeeds12;
    const versions = ['1.0.0', '1.0.1', '1.1.0', carerNeeds12.version, '2.1.0'];
    expect(versions.filter((version) => hasFirstWording({ id, version }))).toEqual(['1.0.0', '1.0.1']);
    expect(hasFirstWording({ id: 'another', version: '1.0.0' })).toBe(false);
  });

  it.each(LOCALES)('asks the same questions with the same answers, in other words (%s)', async (locale) => {
    const now = await loadQuestions(locale);
    const then = (await loadFirstWording(locale))(now);
    expect(Object.keys(then.questions)).toEqual(Object.keys(now.questions));
    expect(Object.keys(then.aside)).toEqual(Object.keys(now.aside));
    expect(then.answers).toEqual(now.answers);
    for (const [id, { choices }] of Object.entries(now.aside))
      expect(Object.keys(then.aside[id]?.choices ?? {}), id).toEqual(Object.keys(choices ?? {}));
    const changed = Object.keys(now.questions).filter((id) => then.questions[id]?.text !== now.questions[id]?.text);
    expect(changed).toContain('who-to-contact');
  });

  it('stays as it was', async () => {
    const { questions, aside } = (await loadFirstWording('nb'))(await loadQuestions('nb'));
    expect(questions['rest-and-respite']?.text).toBe('Å få pusterom og avløsning');
    expect(questions['who-to-contact']?.short).toBe('Hvem du kan kontakte');
    expect(aside['own-part']?.text).toBe('Hvor mye ønsker du å gjøre framover?');
  });
});
