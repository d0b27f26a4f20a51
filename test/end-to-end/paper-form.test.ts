import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { WordedQuestionSet } from '../../src/domain/assessment/question-set.js';
import { ARTEFACTS, Demo, DESK, LANGUAGES, printed } from './demo.js';
import { pagesOf, unspaced } from './pdf.js';

/**
 * Fonts from the widest to the narrowest on a ward's PCs. Installed with the tests, because the machine may have
 * others. Liberation Sans is Arimo under another name: the same outlines, and the widths of Arial.
 */
const FONTS = ['dejavu-sans', 'noto-sans', 'open-sans', 'arimo'] as const;

/** Of a page of the form with three questions: number, of how many, code. */
const FOOT = /drei-dinge1nbSide(\d+)av(\d+)[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const PX_PER_PT = 96 / 72;
const PX_PER_MM = 96 / 25.4;
/** What an A4 page has between its margins. */
const PAGE_MM = 297 - 2 * 15;

const fontFile = (font: string, weight: number): string =>
  readFileSync(`node_modules/@fontsource/${font}/files/${font}-latin-${String(weight)}-normal.woff2`, 'base64');

describe('the empty form on paper', () => {
  const demo = new Demo();

  async function openForm(lang: string): Promise<Page> {
    await demo.begin();
    const page = await demo.open(`journal.html?lang=${lang}#form/case-kari`, DESK);
    await page.locator('#pen').selectOption('paper');
    await page.locator('carer-needs-form [part=print]').waitFor();
    return page;
  }
  const print = (page: Page) => () => page.locator('carer-needs-form [part=print]').click();
  const said = (page: Page): Promise<string> => page.locator('carer-needs-form .letter [role=status]').innerText();

  it.each(LANGUAGES)('is two sheets in whatever font, in the largest type that fits (%s)', async (lang) => {
    const page = await openForm(lang);
    for (const font of FONTS) {
      const faces = [400, 700].map((weight) => ({ weight: String(weight), data: fontFile(font, weight) }));
      await page.locator('carer-needs-form').evaluate(
        (form, { font, faces }) => {
          for (const { weight, data } of faces)
            document.fonts.add(new FontFace(`Test ${font}`, `url(data:font/woff2;base64,${data})`, { weight }));
          form.style.setProperty('--carer-font', `'Test ${font}'`);
        },
        { font, faces },
      );
      const pages = await printed(page, `${lang}-paper-form-${font}`, print(page), async () => {
        const { type, sizes, heights, steps, sideways, larger, faces } = await examined(page);
        expect(faces, font).toEqual([`Test ${font} 400 loaded`, `Test ${font} 700 loaded`]);
        expect(Math.max(...heights) / PX_PER_MM, font).toBeLessThan(PAGE_MM);
        expect(Math.min(...sizes) / PX_PER_PT, font).toBeGreaterThanOrEqual(11);
        expect(Math.min(...steps) / PX_PER_MM, 'room to write').toBeGreaterThan(7);
        expect(sideways, font).toEqual([]);
        if (type < 14) expect(Math.max(...larger), `${font} would fit larger`).toBeGreaterThan(Math.min(...heights));
      });
      expect(pages, font).toBe(4);
      expect(await said(page)).toBe('');
    }
    expect(await page.locator('carer-print-sheet').count(), 'nothing is left').toBe(0);
  });

  it('goes on to more pages where a host’s words are too long, and says so', async () => {
    const page = await openForm('nb');
    const set = JSON.parse(readFileSync('test/fixtures/question-sets/drei-dinge.json', 'utf8')) as WordedQuestionSet;
    await page
      .locator('carer-needs-form')
      .evaluate((form: HTMLElement & { questionSet?: WordedQuestionSet }, given) => {
        const { de } = given.texts;
        if (de) form.questionSet = { ...given, texts: { de: { ...de, intro: `${de.intro} `.repeat(100) } } };
      }, set);
    const pages = await printed(page, 'paper-form-too-long', print(page));
    expect(pages).toBeGreaterThan(4);
    const each = pagesOf(readFileSync(`${ARTEFACTS}/paper-form-too-long.pdf`)).map(({ text }) => text);
    expect(each.map((text) => FOOT.exec(text)?.slice(1))).toEqual(
      each.map((_text, index) => [String(index + 1), String(pages)]),
    );
    const intro = set.texts.de?.intro ?? '';
    expect(
      each
        .map((text) => text.replace(FOOT, ''))
        .join('')
        .split(unspaced(intro)),
      'nothing is lost',
    ).toHaveLength(101);
    expect(await said(page)).toContain('får ikke plass på to ark');
  });
});

/** The sheet as it stands laid out; lengths in CSS pixels. */
function examined(page: Page) {
  return page.locator('carer-print-sheet .sheet').evaluate((sheet: HTMLElement) => {
    const blocks = [...sheet.querySelectorAll<HTMLElement>('.paper-page')];
    const heights = (): number[] => blocks.map((block) => block.offsetHeight);
    const inner = blocks.flatMap((block) => [...block.querySelectorAll<HTMLElement>('*')]);
    const chosen = sheet.style.getPropertyValue('--type');
    const found = {
      type: parseFloat(chosen),
      heights: heights(),
      sizes: inner.map((one) => parseFloat(getComputedStyle(one).fontSize)),
      steps: inner.filter((one) => one.matches('.line')).map((one) => one.getBoundingClientRect().height),
      sideways: inner
        .filter((one) => {
          const block = one.closest('.paper-page')?.getBoundingClientRect();
          const { left, right } = one.getBoundingClientRect();
          return block && (left < block.left - 1 || right > block.right + 1 || one.scrollWidth > one.clientWidth + 1);
        })
        .map((one) => one.textContent),
      faces: [...document.fonts]
        .filter(({ family }) =>
          getComputedStyle(blocks[0] ?? sheet).fontFamily.startsWith(`"${family.replaceAll('"', '')}"`),
        )
        .map(({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`),
    };
    sheet.style.setProperty('--type', `${String(found.type + 0.5)}pt`);
    const larger = heights();
    sheet.style.setProperty('--type', chosen);
    return { ...found, larger };
  });
}
