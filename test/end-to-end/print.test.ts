import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ARTEFACTS, Demo, DESK } from './demo.js';
import { pagesOf, type PdfPage } from './pdf.js';

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
