import { mkdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launch, newProfile, openProfile, removeProfile } from '../browsers/chromium.js';
import { serveDemo, type Serving } from '../browsers/serve-demo.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Screenshots and sheets of a run; kept by CI, never in git. */
export const ARTEFACTS = 'artefacts';

export const LANGUAGES = ['nb', 'nn', 'en'] as const;

export interface Viewport {
  readonly width: number;
  readonly height: number;
}
export const PHONE: Viewport = { width: 360, height: 740 };
export const TABLET: Viewport = { width: 1024, height: 768 };
export const DESK: Viewport = { width: 1280, height: 900 };
export const WALL: Viewport = { width: 1920, height: 1080 };

/** What WCAG 1.4.12 lets a person set; here on the element, from where it is inherited. */
export const SPACED = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5;';

/** The demo, served for all tests of a file, each with a browser context of its own. */
export class Demo {
  #served: { server: Server; address: string } | undefined;
  #browser: Browser | undefined;
  #context: BrowserContext | undefined;
  #profile: string | undefined;

  constructor(serving?: Serving) {
    beforeAll(async () => {
      this.#served = await serveDemo(serving);
    });
    afterEach(async () => {
      await this.#context?.close();
      this.#context = undefined;
      if (this.#profile !== undefined) removeProfile(this.#profile);
      this.#profile = undefined;
    });
    afterAll(async () => {
      await this.#browser?.close();
      this.#served?.server.close();
    });
  }

  get address(): string {
    if (!this.#served) throw new Error('the demo is not served yet');
    return this.#served.address;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('the test has not begun');
    return this.#context;
  }

  /** Begins a test: nothing is stored yet. */
  async begin(options: BrowserContextOptions = {}): Promise<void> {
    this.#browser ??= await launch();
    this.#context = await this.#browser.newContext({ ...ORDINARY, ...options });
  }

  /** Begins a test that looks into the files of its browser's profile; or goes on with one that was closed. */
  async beginInProfile(profile = newProfile()): Promise<string> {
    this.#profile = profile;
    this.#context = await openProfile(profile, ORDINARY);
    return profile;
  }

  /** A page that fails the run on any error of its own and on any request that leaves the machine. */
  async newPage(viewport?: Viewport): Promise<Page> {
    const page = await this.context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(this.address) && !url.startsWith('data:') && !url.startsWith('blob:'))
        throw new Error(`a request left: ${url}`);
    });
    if (viewport) await page.setViewportSize(viewport);
    return page;
  }

  async open(path: string, viewport?: Viewport): Promise<Page> {
    const page = await this.newPage(viewport);
    await page.goto(this.address + path);
    return page;
  }
}

const ORDINARY: BrowserContextOptions = { locale: 'nb-NO', timezoneId: 'Europe/Oslo', reducedMotion: 'reduce' };

/** How far a page can be scrolled sideways: not at all, it should be. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Text of another size, as a person sets it in the browser; empty for the ordinary one. */
export async function setTextSize(page: Page, size: string): Promise<void> {
  const standard = (16 * parseFloat(size || '100')) / 100;
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: (standard * 13) / 16 } });
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
