import type { LitElement } from 'lit';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onDisk, PATIENTLY, rawRecords } from '../browsers/disk.js';
import { Demo } from '../end-to-end/demo.js';
import { report, times } from './faults.js';

const TABS = 4;

describe('four tabs on one record', () => {
  const demo = new Demo();

  /** Writes sentences into fields chosen by chance, each once in the world, at the pace of several people at once. */
  function write(page: Page, element: string, tab: number, count: number): Promise<void> {
    return page.evaluate(
      async ([tag, who, edits]) => {
        const host = document.querySelector<LitElement>(tag);
        for (let number = 0; number < edits; number += 1) {
          // A talk shows one of its topics at a time.
          const topics = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('[data-stop^="topic-"]') ?? [])];
          topics[Math.floor(Math.random() * topics.length)]?.click();
          await host?.updateComplete;
          const fields = [...(host?.shadowRoot?.querySelectorAll('textarea') ?? [])].filter(
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
          // The pace of somebody quick, so that the tabs meet at all sorts of moments; nothing counts on it.
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 25));
        }
      },
      [element, tab, count] as const,
    );
  }

  /** The texts of an element's fields, of which those in a form of their own are their writer's alone. */
  function texts(page: Page, element: string): Promise<string> {
    return page.evaluate(async (tag) => {
      const host = document.querySelector<LitElement>(tag);
      const shown = (): string[] =>
        [...(host?.shadowRoot?.querySelectorAll('textarea') ?? [])]
          .filter((field) => !field.closest('form'))
          .map(({ value }) => value);
      const topics = [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('[data-stop^="topic-"]') ?? [])];
      if (topics.length === 0) return shown().join('|');
      const all: string[] = [];
      for (const topic of topics) {
        topic.click();
        await host?.updateComplete;
        all.push(...shown());
      }
      return all.join('|');
    }, element);
  }

  it.each([
    ['the form of a carer', 'portal.html?layout=one-page&case=ny', 'carer-needs-form'],
    ['a talk', 'journal.html#talk/case-kari', 'carer-conversation-record'],
  ])(
    'lose no word of what is written in %s, make no sentence of two, and show the same in the end',
    { timeout: 600_000 },
    async (what, path, element) => {
      await demo.begin();
      const first = await demo.open(path);
      const host = first.locator(element);
      // One record for all: it is there before another tab looks for it.
      if (element === 'carer-needs-form') {
        await host.locator('[part=start]').click();
        await onDisk(first, '"kind":"needs-assessment"', '"caseId":"ny"');
      } else {
        await host.locator('form .go').first().click();
        for (const theme of ['rest-and-respite', 'feelings']) {
          await host.locator('[data-stop=more]').click();
          await host.locator('select[name=theme]').selectOption(theme);
          await host.locator('form:has(select[name=theme]) button').click();
        }
        await onDisk(first, '"kind":"conversation-record"', '"caseId":"case-kari"', 'rest-and-respite', 'feelings');
      }
      const pages = [first];
      while (pages.length < TABS) pages.push(await demo.open(path));
      for (const page of pages) await page.locator(`${element} textarea`).nth(2).waitFor();
      const each = times(30, 250);
      await Promise.all(pages.map((page, tab) => write(page, element, tab, each)));
      const written = pages.flatMap((_page, tab) =>
        Array.from({ length: each }, (_sentence, number) => `T${String(tab)}n${String(number)}.`),
      );
      const lost = async (): Promise<string[]> => {
        const stored = JSON.stringify(await rawRecords(first));
        return written.filter((sentence) => !stored.includes(sentence));
      };
      await expect.poll(lost, PATIENTLY).toEqual([]);
      const shown = async (): Promise<string[]> => [
        ...new Set(await Promise.all(pages.map((page) => texts(page, element)))),
      ];
      await expect.poll(async () => (await shown()).length, PATIENTLY).toBe(1);
      const [all = ''] = await shown();
      // Each stands once, and between them nothing but white space and what parts two who wrote in one place.
      expect(
        all
          .split(/[\s/|]+/)
          .filter(Boolean)
          .sort(),
      ).toEqual(written.sort());
      expect(await lost()).toEqual([]);
      report(`four tabs in ${what}`, { edits: written.length, lost: 0 });
    },
  );
});
