import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { args, executablePath, rawRecords, report, serveBuilt, times } from './faults.js';

const TABS = 4;

describe('four tabs on one record', () => {
  let server: Server;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    ({ server, address } = await serveBuilt());
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** Writes sentences into fields chosen by chance, each once in the world, at the pace of several people at once. */
  function write(page: Page, element: string, tab: number, count: number): Promise<void> {
    return page.evaluate(
      async ([tag, who, edits]) => {
        for (let number = 0; number < edits; number += 1) {
          const fields = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('textarea') ?? [])].filter(
            // A text that is added by a button is its writer's alone until then.
            (field) => field.getClientRects().length > 0 && !field.closest('form'),
          );
          const field = fields[Math.floor(Math.random() * fields.length)];
          if (!field) throw new Error('there is no field');
          const word = `T${String(who)}n${String(number)}.`;
          // At the beginning, in the middle or at the end, as people do.
          const at = [0, Math.floor(field.value.length / 2), field.value.length][Math.floor(Math.random() * 3)] ?? 0;
          const place = field.value.lastIndexOf(' ', at) + 1;
          field.value = `${field.value.slice(0, place)}${word} ${field.value.slice(place)}`;
          field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 25));
        }
      },
      [element, tab, count] as const,
    );
  }

  async function settled(pages: readonly Page[], element: string): Promise<string[]> {
    const texts = (): Promise<string[]> =>
      Promise.all(
        pages.map((page) =>
          page.evaluate(
            (tag) =>
              [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('textarea') ?? [])]
                .filter((field) => !field.closest('form'))
                .map(({ value }) => value)
                .join('|'),
            element,
          ),
        ),
      );
    await expect.poll(async () => new Set(await texts()).size, { timeout: 20_000 }).toBe(1);
    return texts();
  }

  it.each([
    ['the form of a carer', 'portal.html?layout=one-page&case=ny', 'carer-needs-form'],
    ['a talk', 'journal.html#talk/case-kari', 'carer-conversation-record'],
  ])(
    'lose no word of what is written in %s, make no sentence of two, and show the same in the end',
    { timeout: 600_000 },
    async (what, path, element) => {
      const context = await browser.newContext({ locale: 'nb-NO' });
      const pages: Page[] = [];
      for (let tab = 0; tab < TABS; tab += 1) {
        const page = await context.newPage();
        page.on('pageerror', (error) => {
          throw error;
        });
        await page.goto(address + path);
        const host = page.locator(element);
        if (tab === 0 && element === 'carer-needs-form') await host.locator('[part=start]').click();
        if (tab === 0 && element === 'carer-conversation-record') {
          await host.locator('form .go').first().click();
          for (const theme of ['rest-and-respite', 'feelings']) {
            await host.locator('select[name=theme]').selectOption(theme);
            await host.locator('form:has(select[name=theme]) button').click();
          }
        }
        await host.locator('textarea').nth(2).waitFor();
        pages.push(page);
      }
      const each = times(30, 250);
      await Promise.all(pages.map((page, tab) => write(page, element, tab, each)));
      const [shown = ''] = await settled(pages, element);
      const [page] = pages;
      if (!page) throw new Error('there is a page');
      const stored = JSON.stringify(await rawRecords(page));
      const written = pages.flatMap((_, tab) =>
        Array.from({ length: each }, (_, at) => `T${String(tab)}n${String(at)}.`),
      );
      const lost = written.filter((word) => !stored.includes(word));
      expect(lost).toEqual([]);
      // Each stands once, and between them nothing but white space and what parts two who wrote in one place.
      expect(
        shown
          .split(/[\s/|]+/)
          .filter(Boolean)
          .sort(),
      ).toEqual(written.sort());
      report(`four tabs in ${what}`, { edits: TABS * each, lost: lost.length });
      await context.close();
    },
  );
});
