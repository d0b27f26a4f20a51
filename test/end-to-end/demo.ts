import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
// @ts-expect-error -- a plain script without types, shared with the other runners
import { chromePath } from '../../scripts/browsers.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Screenshots and sheets of a run; kept by CI, never in git. */
const ARTEFACTS = 'artefacts';

/** Serves the built demo, as a host's web server would. */
export async function serveDemo(): Promise<{ server: PreviewServer; address: string }> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the demo is not served; build it first: npm run build');
  return { server, address };
}

export function launch(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  return chromium.launch({ executablePath: (chromePath as () => string)(), args });
}

/** A page that fails the run on any error of its own and on any request that leaves the machine. */
export function watched(page: Page, address: string): Page {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
      throw new Error(`a request left: ${url}`);
  });
  return page;
}

/** The demo, served for all tests of a file, each with a browser context of its own. */
export class Demo {
  address = '';
  #server: PreviewServer | undefined;
  #browser: Browser | undefined;
  context: BrowserContext | undefined;

  constructor() {
    beforeAll(async () => {
      ({ server: this.#server, address: this.address } = await serveDemo());
      this.#browser = await launch();
    });
    afterEach(() => this.context?.close());
    afterAll(async () => {
      await this.#browser?.close();
      await this.#server?.close();
    });
  }

  /** Begins a test: nothing is stored yet. */
  async begin(options: BrowserContextOptions = {}): Promise<void> {
    this.context = await this.#browser?.newContext({ locale: 'nb-NO', reducedMotion: 'reduce', ...options });
  }

  async open(path: string, viewport: { readonly width: number; readonly height: number }): Promise<Page> {
    if (!this.context) throw new Error('the test has not begun');
    const page = watched(await this.context.newPage(), this.address);
    await page.setViewportSize(viewport);
    await page.goto(this.address + path);
    return page;
  }
}

/** Keeps a picture of this state and lets axe look at it. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: `${ARTEFACTS}/${name}.png`, fullPage: true });
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found, name).toEqual([]);
}

/** The sheet that would come out of the printer, as PDF; gives its number of pages. */
export async function printed(
  page: Page,
  name: string,
  press: () => Promise<void>,
  examine: () => Promise<void> = async () => undefined,
): Promise<number> {
  mkdirSync(ARTEFACTS, { recursive: true });
  const asked = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.print = resolve;
      }),
  );
  await press();
  await asked;
  await examine();
  const pdf = await page.pdf({ path: `${ARTEFACTS}/${name}.pdf`, format: 'A4', tagged: true, preferCSSPageSize: true });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
