import type { Server } from 'node:http';
import { mkdirSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/chromium.js';
import { serveDemo } from '../browsers/serve-demo.js';

let served: { server: Server; address: string };
beforeAll(async () => {
  served = await serveDemo();
  mkdirSync('artefacts', { recursive: true });
});
afterAll(() => {
  served.server.close();
});

/** Whether a person sees the whole of it, or what fits of it from its top, and nothing lies over it. Runs in the page. */
function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const x = box.left + Math.min(box.width / 2, 40);
  const isOver = (y: number): boolean => {
    let hit = document.elementFromPoint(x, y);
    for (let within = hit?.shadowRoot; within; within = hit?.shadowRoot) hit = within.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  return box.top >= 0 && box.top < innerHeight && isOver(box.top + 6) && isOver(Math.min(box.bottom, innerHeight) - 6);
}

const heading = (page: Page): Locator => page.locator('carer-needs-form .title:focus');
const inSight = (what: Locator): Promise<boolean> => what.evaluate(isInSight);

/** Text size is the browser's own, as a person sets it: media queries follow that, and not a size that a page sets. */
describe.each([
  [360, 740, 16],
  [360, 740, 24],
  [360, 740, 32],
  [320, 568, 16],
  [320, 568, 24],
  [375, 667, 16],
  [740, 360, 16],
  [1280, 800, 16],
])('%i × %i, text of %i px', (width, height, text) => {
  let browser: Browser;
  let page: Page;
  const picture = (state: string): Promise<unknown> =>
    page.screenshot({ path: `artefacts/form-${String(width)}x${String(height)}-${String(text)}-${state}.png` });

  beforeAll(async () => {
    browser = await launch([`--blink-settings=defaultFontSize=${String(text)}`]);
    page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(8_000);
    await page.goto(`${served.address}portal.html?case=ny`);
    await page.locator('.menu').waitFor();
  });
  afterAll(() => browser.close());

  it('begins on the first screen', async () => {
    await picture('start');
    if (height >= 568) expect(await inSight(page.locator('[part=start]'))).toBe(true);
    await page.locator('[part=start]').click();
    await page.locator('[part=next]').click();
    await page.getByText('Tema 1 av 12').waitFor();
    await picture('theme');
  });

  it('has every page within reach in its list', async () => {
    const list = page.locator('.where details').first();
    await list.locator('summary').click();
    const rows = await list.locator('.rows button').all();
    expect(rows).toHaveLength(17);
    for (const row of rows) {
      await row.evaluate((one) => {
        one.scrollIntoView({ block: 'nearest' });
      });
      expect(await inSight(row), await row.innerText()).toBe(true);
    }
    await picture('list');
    await page.locator('[data-to="theme:who-to-contact"]').click();
    expect(await inSight(heading(page))).toBe(true);
  });

  it('lands at the heading, on and back, by its own buttons and the browser’s', async () => {
    const bottom = (): Promise<void> =>
      page.evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
      });
    await bottom();
    await page.locator('[part=next]').click();
    await page.getByText('Tema 5 av 12').waitFor();
    expect(await inSight(heading(page)), 'on').toBe(true);
    await bottom();
    await page.locator('[part=back]').click();
    await page.getByText('Tema 4 av 12').waitFor();
    // The history follows the form's own Back; where the browser scrolls then is what went wrong.
    await page.waitForFunction(() => (history.state as { carerNeedsPage: { page: number } }).carerNeedsPage.page === 5);
    expect(await inSight(heading(page)), 'back').toBe(true);
    await bottom();
    await page.goBack();
    await page.getByText('Tema 1 av 12').waitFor();
    expect(await inSight(heading(page)), 'the browser’s').toBe(true);
  });

  it('shows all answers, or that there is more', async () => {
    const answers = await page
      .locator('[part=answer]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
    const bar = await page.locator('carer-needs-form nav').evaluate((nav) => nav.getBoundingClientRect().top);
    const last = answers.at(-1) ?? Infinity;
    if (width === 1280) expect(last).toBeLessThanOrEqual(bar);
  });

  it('covers no line that is being typed', async () => {
    await page.setViewportSize({ width, height: 256 });
    await page.locator('[part=comment]').focus();
    await page.keyboard.type('Nå skriver jeg.');
    expect(await page.locator('carer-needs-form .where').evaluate((head) => getComputedStyle(head).position)).toBe(
      'static',
    );
    expect(await page.locator('carer-needs-form nav').evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
    await page.setViewportSize({ width, height });
  });

  it('shows that it is sent, at once', async () => {
    const list = page.locator('.where details').first();
    await list.locator('summary').click();
    await page.locator('[data-to=priorities]').click();
    await picture('priorities');
    await page.locator('[part=next]').click();
    await picture('summary');
    await page.locator('[part=submit]').click();
    await page.locator('.sent').waitFor();
    await page.waitForFunction(
      () => (history.state as { carerNeedsPage: { steps: number } }).carerNeedsPage.steps === 0,
    );
    expect(await heading(page).innerText()).toBe('Skjemaet er sendt');
    expect(await inSight(heading(page))).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await picture('sent');
  });
});
