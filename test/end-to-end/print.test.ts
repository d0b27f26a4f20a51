import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { carerReading as readingNb } from '../../src/i18n/carer-reading/nb.js';
import { carerReading as readingNn } from '../../src/i18n/carer-reading/nn.js';
import { formPages as pagesNb } from '../../src/i18n/form-pages/nb.js';
import { formPages as pagesNn } from '../../src/i18n/form-pages/nn.js';
import { form as formNb } from '../../src/i18n/form-start/nb.js';
import { form as formNn } from '../../src/i18n/form-start/nn.js';
import { questions as questionsNb } from '../../src/i18n/questions/nb.js';
import { questions as questionsNn } from '../../src/i18n/questions/nn.js';
import { agreementDocument, formDocument, planDocument, talkDocument } from '../../src/documents/index.js';
import { LOCALES } from '../../src/i18n/resolve-locale.js';
import { invitation } from '../../src/invitation/index.js';
import { agreed, form, supportCase, talk } from '../documents/example.js';
import { ARTEFACTS, Demo, DESK, look, PHONE, sidewaysScroll } from './demo.js';
import { pagesOf, unspaced, type PdfPage } from './pdf.js';

/** Style sheets of hosts that have spoiled what others print. */
const HOSTS = {
  'as high as the window': 'html, body { height: 100%; overflow: hidden; }',
  'with a body that is fixed': 'body { position: fixed; inset: 0; overflow: auto; }',
  'that hides its page in print': '@media print { body * { visibility: hidden; } body { height: 0 !important; } }',
  dark: 'html { color-scheme: dark; background: #111; filter: grayscale(0.2); } body { background: #111; color: #eee; } * { color: #ddd; }',
  'with large margins and type':
    'p, h2, div { margin: 2em 1em !important; } * { font-size: 26px !important; line-height: 2 !important; } body { font: italic 30px/2.5 serif; letter-spacing: 3px; text-transform: uppercase; white-space: nowrap; zoom: 1.3; }',
  'with pages of its own':
    '@page { size: A5 landscape; margin: 40mm; @top-left { content: "HOST"; } } @page :first { margin: 80mm; @bottom-left { content: "HOST"; } }',
  'in columns': 'html { columns: 2; display: grid; transform: scale(0.9); } :root > * { display: flex !important; }',
} as const;

const page = (css: string, element: string): string => `<!doctype html>
<html lang="nb"><head><title>Host</title><style>${css}</style></head>
<body><p>HOST</p>${element}<script type="module" src="/carer-needs.js"></script></body></html>`;

const PAPER_FORM = '<carer-needs-form case-id="kari" filled-by="paper"></carer-needs-form>';
const pages: Record<string, string> = { '/paper-plain.html': page('', PAPER_FORM) };
for (const [index, css] of Object.values(HOSTS).entries()) {
  pages[`/paper-${String(index)}.html`] = page(css, PAPER_FORM);
  pages[`/form-${String(index)}.html`] = page(css, '<carer-needs-form case-id="kari"></carer-needs-form>');
}
/** A4 in points. */
const A4 = [0, 0, 595, 842];

/** What comes out of the printer when something is pressed. */
async function print(page: Page, name: string, press: () => Promise<void>): Promise<PdfPage[]> {
  const asked = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.print = resolve;
      }),
  );
  await press();
  await asked;
  return paper(page, name);
}

/** What comes out of the printer. With backgrounds, as a person may have asked for. */
async function paper(page: Page, name: string): Promise<PdfPage[]> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  mkdirSync(ARTEFACTS, { recursive: true });
  writeFileSync(`${ARTEFACTS}/${name.replaceAll(/\W+/g, '-')}.pdf`, pdf);
  return pagesOf(pdf);
}

function expectBlackOnWhite(pages: readonly PdfPage[]): void {
  for (const { colours } of pages)
    for (const colour of colours) {
      const [red, green, blue] = colour.split(' ').map(Number);
      expect([green, blue], 'no colour').toEqual([red, red]);
      expect(red === 1 || (red ?? 1) < 0.61, `${colour} is black, white or a line`).toBe(true);
    }
}

describe.each(Object.keys(HOSTS).map((name, index) => [name, String(index)]))('in a host %s', (name, index) => {
  const demo = new Demo({ pages });

  it('the empty form is two sheets, each page with its code and number, as in any other host', async () => {
    await demo.begin();
    const printIn = async (path: string): Promise<PdfPage[]> => {
      const page = await demo.open(path, DESK);
      const button = page.locator('carer-needs-form [part=print]');
      return print(page, `host-${name}-paper`, () => button.dispatchEvent('click'));
    };
    const plain = await printIn('paper-plain.html');
    const printed = await printIn(`paper-${index}.html`);
    expect(printed).toEqual(plain);
    expect(printed.map(({ text }) => /Side(\d+)av(\d+)/.exec(text)?.slice(1))).toEqual(
      ['1', '2', '3', '4'].map((number) => [number, '4']),
    );
    const codes = printed.map(({ text }) => /[0-9A-Z]{4}-[0-9A-Z]{4}$/.exec(text)?.[0]);
    expect(codes[0]).toBeDefined();
    expect(new Set(codes).size, 'the same code on each').toBe(1);
    for (const { text, size } of printed) {
      expect(text).not.toContain('HOST');
      expect(size.map(Math.round)).toEqual(A4);
    }
    expectBlackOnWhite(printed);
  });
});

describe('printed by the browser itself', () => {
  const demo = new Demo({ pages });
  const together = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join('');
  const times = (text: string, part: string): number => text.split(unspaced(part)).length - 1;

  it.each([
    ['nb', formNb, pagesNb, questionsNb],
    ['nn', formNn, pagesNn, questionsNn],
  ] as const)('all of one page stands on paper, and nothing over it (%s)', async (lang, form, words, questions) => {
    await demo.begin();
    const page = await demo.open(`portal.html?store=memory&layout=one-page&lang=${lang}`, DESK);
    const themes = page.locator('carer-needs-form fieldset[part=question]');
    await page.locator('carer-needs-form [part=submit]').waitFor();
    for (const [index, id] of carerNeeds12.questions.map((question) => question.id).entries()) {
      await themes
        .nth(index)
        .locator('input')
        .nth(index % 6)
        .check();
      await themes
        .nth(index)
        .locator('textarea')
        .fill(`Dette skrev jeg om ${id}.\n${'En linje til.\n'.repeat(5)}Slutt på ${id}.`);
    }
    // In sight, where it lay over an answer.
    await page.locator('carer-needs-form .menu summary').click();
    const text = together(await paper(page, `one-page-${lang}`));
    for (const { id } of carerNeeds12.questions) {
      expect(times(text, questions.questions[id]?.text ?? ''), id).toBeGreaterThan(0);
      expect(times(text, `Dette skrev jeg om ${id}.`), id).toBeGreaterThan(0);
      expect(times(text, `Slutt på ${id}.`), id).toBeGreaterThan(0);
    }
    for (const code of carerNeeds12.answers)
      expect(times(text, questions.answers[code] ?? ''), code).toBeGreaterThanOrEqual(carerNeeds12.questions.length);
    expect(text).toContain(unspaced(questions['not-watched']));
    for (const button of [words.menu, words.submit, form.hide]) expect(text).not.toContain(unspaced(button));

    await page.emulateMedia({ media: 'print' });
    const over = await page
      .locator('carer-needs-form')
      .evaluate((form) =>
        [...(form.shadowRoot?.querySelectorAll('*') ?? [])]
          .filter((one) => one.getClientRects().length > 0 && /sticky|fixed/.test(getComputedStyle(one).position))
          .map((one) => one.className),
      );
    expect(over).toEqual([]);
    const marks = await page
      .locator('carer-needs-form fieldset[part=question] input')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(Math.min(...marks)).toBeGreaterThan(10);
  });

  it('is black on white in a dark host', async () => {
    await demo.begin();
    const index = Object.keys(HOSTS).indexOf('dark');
    const page = await demo.open(`form-${String(index)}.html`, DESK);
    await page.locator('carer-needs-form [part=start]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const look = await page.locator('carer-needs-form').evaluate((form) => {
      const { color, backgroundColor } = getComputedStyle(form);
      return { color, backgroundColor };
    });
    expect(look).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });

  /** "om 3 dager", "for 2 dagar sidan", "i morgen": true only on the day of printing. */
  const TODAY_ONLY = /om\d+daga?e?r|for\d+daga?e?r|igår|imorgon|imorgen/;

  it.each([
    ['nb', readingNb],
    ['nn', readingNn],
  ] as const)('a talk and a plan have what was said and the days, and nothing to fill in (%s)', async (lang, words) => {
    await demo.begin();
    const found: string[] = [];
    for (const [path, ready] of [
      [`portal.html?case=case-odd&lang=${lang}#samtale`, 'carer-conversation-record [part=print]'],
      [`portal.html?case=case-odd&lang=${lang}#plan`, 'carer-follow-up-plan [part=print]'],
      [`journal.html?lang=${lang}#talk/case-odd`, 'carer-conversation-record .handing-on'],
      [`journal.html?lang=${lang}#plan/case-odd`, 'carer-follow-up-plan [part=action]'],
    ] as const) {
      const page = await demo.open(path, DESK);
      await page.locator(ready).first().waitFor();
      const text = together(await paper(page, `${lang}-${path.replaceAll(/\W+/g, '-')}`));
      expect(text, path).not.toMatch(TODAY_ONLY);
      expect(text, path).toMatch(/(mandag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag)\d+\./);
      for (const form of [words.addCorrection, words.correctionText]) expect(text).not.toContain(unspaced(form));
      found.push(text);
    }
    expect(found.join('')).toContain('Nattevakthjemmetonetteriuken');
  });

  it.each(['nb', 'nn', 'en'])('the carer’s copies begin with whom to call, by day and at night (%s)', async (lang) => {
    await demo.begin();
    for (const [path, button] of [
      ['#samtale', 'carer-conversation-record .talk:last-of-type [part=print]'],
      ['', 'carer-needs-form [part=print]'],
    ] as const) {
      const page = await demo.open(`portal.html?case=case-odd&lang=${lang}${path}`, DESK);
      const press = page.locator(button);
      await press.waitFor({ state: 'attached' });
      await page.locator('carer-needs-form .noted').waitFor({ state: 'attached' });
      const printed = await print(page, `copy-${lang}${path}`, () => press.dispatchEvent('click'));
      const text = together(printed);
      for (const said of ['400 00 001', 'hverdager 8–15', '400 00 002', 'kveld, natt og helg', '400 00 010', '116 117'])
        expect(text.indexOf(unspaced(said)), said).toBeGreaterThan(0);
      expect(text.indexOf(unspaced('400 00 010'))).toBeLessThan(300);
      expect(text).not.toMatch(TODAY_ONLY);
      expectBlackOnWhite(printed);
    }
  });

  it.each(['nb', 'nn', 'en'])('the carer’s copy of a plan takes no page more than it needs (%s)', async (lang) => {
    await demo.begin();
    const page = await demo.open(`journal.html?lang=${lang}#plan/case-odd`, DESK);
    const button = page.locator('carer-follow-up-plan [part=print]').first();
    await button.waitFor({ state: 'attached' });
    const printed = await print(page, `plan-copy-${lang}`, () => button.dispatchEvent('click'));
    expect(printed).toHaveLength(2);
    expect(together(printed)).not.toMatch(TODAY_ONLY);
    for (const [index, { text }] of printed.entries()) expect(text).toContain(`${String(index + 1)}/2`);
    expectBlackOnWhite(printed);
  });
});

describe.each(LOCALES)('what a host files, in %s', (locale) => {
  const demo = new Demo();
  const options = { locale, supportCase, conversations: [talk] };

  it('is an agreement on one sheet, and an invitation on another, also on a phone and for everybody', async () => {
    await demo.begin();
    const page = await demo.newPage(PHONE);
    const { letter, sheet } = await invitation({ address: 'https://portal.example/skjema', locale, name: 'Odd' });
    const agreement = await agreementDocument(agreed, options);
    for (const [name, { html }] of Object.entries({ agreement, letter, sheet })) {
      await page.setContent(html);
      expect(await sidewaysScroll(page), name).toBe(0);
      await look(page, `document-${name}-${locale}`);
      const pages = await paper(page, `document-${name}-${locale}`);
      expect(pages, name).toHaveLength(1);
      expect(pages[0]?.size.map(Math.round)).toEqual(A4);
      expect(pages[0]?.text).toContain('1/1');
      expectBlackOnWhite(pages);
    }
  });

  it('is a form, a talk and a plan that anybody can read and print', async () => {
    await demo.begin();
    const page = await demo.newPage(PHONE);
    const readers = ['carer', 'care-team'] as const;
    for (const reader of readers)
      for (const document of [
        await formDocument(form, { ...options, reader }),
        await talkDocument(talk, { ...options, reader }),
        await planDocument(agreed, { ...options, reader }),
      ]) {
        await page.setContent(document?.html ?? '');
        expect(await sidewaysScroll(page)).toBe(0);
        await look(page, `document-${reader}-${locale}`);
        expectBlackOnWhite(await paper(page, `document-${reader}-${locale}`));
      }
  });
});
