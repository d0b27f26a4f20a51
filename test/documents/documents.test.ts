import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { recordDeath } from '../../src/domain/case/case-phase.js';
import { setContactPerson } from '../../src/domain/case/support-case.js';
import { changeAction, completeAction, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import {
  agreementDocument,
  formDocument,
  individualPlanDocument,
  journalDocument,
  planDocument,
  respiteDocument,
  talkDocument,
  type ReadableDocument,
} from '../../src/documents/index.js';
import { renderHtml } from '../../src/documents/render-html.js';
import { renderText } from '../../src/documents/render-text.js';
import { LOCALES } from '../../src/i18n/resolve-locale.js';
import { contextAt, valueOf } from '../domain/example.js';
import { agreed, by, context, examplePlan, form, supportCase, talk } from './example.js';

async function all(locale: string): Promise<Record<string, ReadableDocument | undefined>> {
  const options = { locale, supportCase, conversations: [talk] };
  return {
    formForCarer: await formDocument(form, { ...options, reader: 'carer' }),
    formForTeam: await formDocument(form, { ...options, reader: 'care-team' }),
    talkForCarer: await talkDocument(talk, { ...options, reader: 'carer' }),
    talkForTeam: await talkDocument(talk, { ...options, reader: 'care-team' }),
    planForCarer: await planDocument(agreed, { ...options, reader: 'carer' }),
    planForTeam: await planDocument(agreed, { ...options, reader: 'care-team' }),
    agreement: await agreementDocument(agreed, options),
    respite: await respiteDocument(agreed, options),
  };
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // Space at the end of a line is how somebody wrote.
  rules: { 'long-title': 'off', 'doctype-style': 'off', 'no-trailing-whitespace': 'off' },
});

async function wrongIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe.each(LOCALES)('every document in %s', (locale) => {
  it('is there, valid, in that language, and needs nothing from outside', async () => {
    for (const [name, document] of Object.entries(await all(locale))) {
      const { html, text, title, lang } = document ?? { html: '', text: '', title: '', lang: '' };
      expect(await wrongIn(html), name).toEqual([]);
      expect(lang).toBe(locale);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).not.toMatch(/<script|\bsrc=|\bhref=|url\(|@import/);
      expect(text.startsWith(`${title}\n=`)).toBe(true);
      expect(`${html}${text}`, name).not.toMatch(/undefined|null|\[object/);
    }
  });
});

describe('the agreement sheet', () => {
  it('has whom to call, who does what, how they keep in touch, what to do if, when to look again, and room to sign', async () => {
    const { text } = await agreementDocument(agreed, { locale: 'nb', supportCase, conversations: [talk] });
    const parts = [
      'Marte Lunde, sykepleier · 8–15 · 400 00 001',
      'Jonas Vik',
      'Våken nattevakt',
      'Hjemmetjenesten · Innen tirsdag 1. desember 2026',
      'Du, etter eget valg',
      'Ingen ennå',
      'Hver torsdag',
      'Marte ringer',
      'Anne kommer.',
      'Teamet tar kontakt torsdag 3. desember 2026.',
      'Vi ser på planen sammen søndag 6. desember 2026.',
      'Smerter om natten',
      'Pårørende (Dato og underskrift): ____',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('says that nothing is agreed, or that something has changed since', async () => {
    const sheet = async (plan: FollowUpPlan): Promise<string> =>
      (await agreementDocument(plan, { locale: 'nb', supportCase })).text;
    expect(await sheet(examplePlan())).toContain('Ingenting er avtalt ennå.');
    const id = agreed.actions[0]?.id ?? '';
    const changed = valueOf(changeAction(agreed, id, { what: 'Avlastning hver natt' }, by, context));
    expect(await sheet(changed)).toContain('Noe er endret siden det ble avtalt søndag 22. november 2026');
  });

  it('after a death has nothing of what was planned for the one who died', async () => {
    const later = contextAt('2026-11-30T10:00:00+01:00');
    const bereaved = valueOf(recordDeath(supportCase, { on: '2026-11-29', recordedBy: 'Marte' }, later));
    const { text } = await agreementDocument(agreed, { locale: 'nb', supportCase: bereaved, conversations: [talk] });
    expect(text).toContain('Marte Lunde');
    expect(text).not.toMatch(/nattevakt|Smerter|Anne kommer|Handle|torsdag 3/);
    expect(await respiteDocument(agreed, { locale: 'nb', supportCase: bereaved })).toBeUndefined();
  });
});

describe('a text for an application', () => {
  it('is made of what was agreed about respite, in the words that were agreed', async () => {
    const changed = valueOf(changeAction(agreed, agreed.actions[0]?.id ?? '', { what: 'Ikke avtalt' }, by, context));
    const text = (await respiteDocument(changed, { locale: 'nb', supportCase }))?.text;
    expect(text).toBe(
      [
        'Til en søknad om avlastning',
        '===========================',
        'Pårørende: Kari Brekke (oppdiktet)',
        'Dette er avtalt i oppfølgingsplanen for den pårørende.',
        'Avtalt søndag 22. november 2026: Kari, Marte',
        '',
        'Våken nattevakt',
        '  Hjemmetjenesten · Innen tirsdag 1. desember 2026',
        '  Ønsket: to netter i uken.',
        '',
        'Slik har vi avtalt det',
        '----------------------',
        'Hva som skjer hvis den pårørende ikke kan',
        '  Anne kommer.',
        '',
      ].join('\n'),
    );
  });

  it('is not there before anything is agreed, nor once it was done', async () => {
    expect(await respiteDocument(examplePlan(), { locale: 'nb', supportCase })).toBeUndefined();
    const done = valueOf(completeAction(agreed, agreed.actions[0]?.id ?? '', 'yes', by, context));
    expect(await respiteDocument(done, { locale: 'nb', supportCase })).toBeUndefined();
    expect(await individualPlanDocument(agreed, { locale: 'nb', supportCase })).toBeUndefined();
  });
});

describe('a document', () => {
  it('is there for nobody of a draft, a form that was taken back or a talk that goes on', async () => {
    for (const reader of ['carer', 'care-team', 'patient-journal'] as const) {
      const options = { reader, locale: 'nb', supportCase };
      const { status: _sent, ...rest } = form;
      expect(await formDocument({ ...rest, status: 'draft' }, options)).toBeUndefined();
      const withdrawnAt = '2026-11-23T09:00:00+01:00';
      expect(await formDocument({ ...rest, status: 'withdrawn', withdrawnAt }, options)).toBeUndefined();
      expect(await talkDocument({ ...talk, status: 'open' }, options)).toBeUndefined();
    }
  });

  it('for the journal is not there without the case, in which the carer’s yes stands', async () => {
    expect(await planDocument(agreed, { reader: 'patient-journal', locale: 'nb' })).toBeUndefined();
    expect(await journalDocument({ locale: 'nb', supportCase, plans: [agreed] })).toBeUndefined();
  });

  it('of one case with the case or the talks of another is refused', async () => {
    const other = { ...supportCase, id: 'another' };
    await expect(planDocument(agreed, { reader: 'carer', locale: 'nb', supportCase: other })).rejects.toThrow(
      TypeError,
    );
    const conversations = [{ ...talk, caseId: 'another' }];
    await expect(agreementDocument(agreed, { locale: 'nb', supportCase, conversations })).rejects.toThrow(/same case/);
    await expect(journalDocument({ locale: 'nb', supportCase: other, plans: [agreed] })).rejects.toThrow(TypeError);
  });

  it('of a talk of which nothing is written says so, and no more', async () => {
    const silent = { ...talk, nothingWritten: true, topics: [], expectations: [], prompts: {}, corrections: [] };
    const read = await talkDocument(silent, { reader: 'care-team', locale: 'nb', supportCase });
    expect(read?.text).toContain('Ingenting blir skrevet ned fra denne samtalen.');
    expect(read?.text).not.toContain('Hvem gjør hva');
  });

  it('takes the host’s words for the host’s questions, and a code where there are none', async () => {
    const other = { ...form, answers: { 'a-question': { answer: 'very', sharing: 'care-team' as const } } };
    const read = await formDocument(other, { reader: 'care-team', locale: 'nb', supportCase });
    expect(read?.text).toContain('a-question\n  very');
  });

  it('has everything of a new contact person', async () => {
    const named = valueOf(setContactPerson(supportCase, { name: 'Ida' }, undefined, 'Marte', context));
    expect((await planDocument(agreed, { reader: 'care-team', locale: 'en', supportCase: named }))?.text).toContain(
      'Ida',
    );
  });
});

describe('any text', () => {
  const tree = (text: string): Parameters<typeof renderHtml>[0] => ({
    lang: 'nb',
    title: 'x',
    lines: [text],
    sections: [
      {
        heading: `Om ${text}`,
        blocks: [
          { is: 'quote', text },
          { is: 'list', items: [text] },
        ],
      },
      { blocks: [{ is: 'definitions', entries: [{ term: `Om ${text}`, said: [text] }] }] },
    ],
  });
  const written = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('</style><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "&amp;'", '<!--', ']]>'),
  );

  it('is only text: it stands in the document as it was written, and makes no markup', () => {
    const bare = renderHtml(tree('')).match(/<[^>]+>/g);
    fc.assert(
      fc.property(written, (text) => {
        const html = renderHtml(tree(text));
        expect(html.match(/<[^>]+>/g)).toEqual(bare);
        const read = html
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&');
        const shown = text.replaceAll(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\u{FFFD}');
        expect(read).toContain(`<li>${shown}</li>`);
        expect(renderText(tree(text))).toContain(text);
      }),
    );
  });

  it('leaves a document valid', async () => {
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        expect(await wrongIn(renderHtml(tree(text)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
