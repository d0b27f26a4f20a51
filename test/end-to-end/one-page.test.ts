import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/chromium.js';
import { serveDemo } from '../browsers/serve-demo.js';
import { PHONE } from './demo.js';

const THEMES = 12;
const ANSWERS = 6;

let served: { server: Server; address: string };
beforeAll(async () => {
  served = await serveDemo();
});
afterAll(() => {
  served.server.close();
});

/** The form on one page in a window in which one or two themes fit. Nobody scrolls. */
async function onePage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(new URL('portal.html?store=memory', served.address).href);
  await page.locator('carer-needs-form').evaluate((form) => {
    form.setAttribute('layout', 'one-page');
  });
  await page.locator('carer-needs-form [part="submit"]').waitFor();
  return page;
}

interface Node {
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly ignored?: boolean;
}

describe.each([
  ['switched off', []],
  ['switched on', ['--force-renderer-accessibility']],
])('with the browser’s accessibility %s, all on one page', (_what, switches) => {
  it('has all of the form in its tree as soon as it stands, for whoever asks by role', async () => {
    const browser = await launch(switches);
    try {
      const page = await onePage(browser);
      const form = page.locator('carer-needs-form');
      const themes = form.locator('fieldset[part="question"]');
      expect(await themes.count()).toBe(THEMES);
      const names = await themes.evaluateAll((all) =>
        all.map((one) => one.querySelector('.title')?.textContent.trim() ?? ''),
      );
      for (const name of names) {
        expect(name).not.toBe('');
        const theme = form.getByRole('group', { name });
        expect(await theme.count(), name).toBe(1);
        const radios = theme.getByRole('radio');
        expect(await radios.count(), name).toBe(ANSWERS);
        expect(await theme.getByRole('radio', { name: /\S/ }).count(), name).toBe(ANSWERS);
        const boxes = theme.getByRole('textbox', { name: /\S/ });
        expect(await boxes.count(), name).toBe(1);
      }
      expect(await form.getByRole('radio').count()).toBeGreaterThanOrEqual(THEMES * ANSWERS);

      // As assistive technology gets it from the browser itself.
      const session = await page.context().newCDPSession(page);
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
      const named = (role: string): Node[] =>
        nodes.filter((node) => node.ignored !== true && node.role?.value === role && node.name?.value);
      expect(names.filter((name) => !named('group').some((node) => node.name?.value?.includes(name)))).toEqual([]);
      expect(named('radio').length).toBeGreaterThanOrEqual(THEMES * ANSWERS);
      expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    } finally {
      await browser.close();
    }
  });
});

it('all on one page, has two stops of the Tab key for each theme, as a bare form has', async () => {
  const browser = await launch();
  try {
    const page = await onePage(browser);
    const at = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const focused = document.querySelector('carer-needs-form')?.shadowRoot?.activeElement;
        return focused?.closest('fieldset[part=question]') ? focused.localName : undefined;
      });
    await page.getByRole('radio').first().focus();
    const stops: unknown[] = [await at()];
    while (stops.at(-1) !== undefined) {
      await page.keyboard.press('Tab');
      stops.push(await at());
    }
    expect(stops.slice(0, -1)).toEqual(Array.from({ length: THEMES }, () => ['input', 'textarea']).flat());
  } finally {
    await browser.close();
  }
});
