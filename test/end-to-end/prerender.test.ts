import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prerenderNeedsForm } from '../../components/prerender.js';
import { launch } from '../browsers/chromium.js';

/** A page as a host delivers it: the form's markup first, its code when the test lets it come. */
class PrerenderedHost {
  layout: 'pages' | 'one-page' = 'one-page';
  letScriptCome: () => void = () => undefined;
  #mayCome: Promise<void> = Promise.resolve();
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void this.#answer(request.url ?? '/').then(({ type, body }) => {
        response.setHeader('content-type', `${type}; charset=utf-8`);
        response.end(body);
      });
    });
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  hold(): void {
    this.#mayCome = new Promise((resolve) => (this.letScriptCome = resolve));
  }

  async #answer(url: string): Promise<{ type: string; body: string }> {
    if (url.endsWith('.js')) {
      await this.#mayCome;
      return { type: 'text/javascript', body: readFileSync(join('dist/script', url), 'utf8') };
    }
    const form = await prerenderNeedsForm({ caseId: 'sak', layout: this.layout });
    return {
      type: 'text/html',
      body: `<!doctype html><html lang="nb"><title>.</title><link rel="icon" href="data:,">
        <script type="module" src="/needs-form-nb.js"></script><body>${form}</body></html>`,
    };
  }
}

describe('a form that is delivered as markup', () => {
  const host = new PrerenderedHost();
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    await host.listen();
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    host.close();
  });
  beforeEach(async () => {
    errors.length = 0;
    host.layout = 'one-page';
    host.hold();
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });

  const isDrawn = (): Promise<unknown> =>
    page.waitForFunction(() => !document.querySelector('carer-needs-form')?.shadowRoot?.querySelector('style'));

  it('is answered before any script has arrived, and is taken over with answers, focus and place, without a jump', async () => {
    await page.goto(host.address, { waitUntil: 'commit' });
    const theme = page.getByRole('group', { name: 'Sykdommen, og det dere kan vente dere' });
    const radio = theme.getByRole('radio').nth(2);
    const code = await radio.getAttribute('value');
    await radio.check();
    const place = (await radio.boundingBox())?.y;
    host.letScriptCome();
    await isDrawn();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await theme.getByRole('radio').nth(2).isChecked()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('value'))).toBe(
      code,
    );
    expect((await theme.getByRole('radio').nth(2).boundingBox())?.y).toBe(place);
    expect(await page.locator('[part=question]').count()).toBe(12);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.reload();
    await page.getByRole('radio', { checked: true }).waitFor();
  });

  it('is not drawn while somebody writes in it; what they write is saved, and drawn when they go on', async () => {
    await page.goto(host.address, { waitUntil: 'commit' });
    const text = page.getByRole('group', { name: 'Sykdommen, og det dere kan vente dere' }).getByRole('textbox');
    await text.pressSequentially('Hva kommer ');
    const box = await text.elementHandle();
    host.letScriptCome();
    await page.waitForFunction(() => document.querySelector('carer-needs-form')?.matches(':defined'));
    await text.pressSequentially('nå?');
    expect(await box.evaluate((one) => one.isConnected)).toBe(true);
    await page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('carer-needs');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('records').objectStore('records').getAll();
            asked.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(asked.result).includes('Hva kommer nå?'));
            };
          };
        }),
    );
    await page.getByRole('group', { name: 'Sykdommen, og det dere kan vente dere' }).getByRole('radio').first().check();
    await isDrawn();
    expect(await text.inputValue()).toBe('Hva kommer nå?');
    expect(await page.getByRole('textbox').count()).toBeGreaterThanOrEqual(12);
  });

  it('as one theme at a time, its first screen is there and becomes the form’s', async () => {
    host.layout = 'pages';
    await page.goto(host.address, { waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Hva trenger du støtte til?' }).waitFor();
    host.letScriptCome();
    await isDrawn();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.getByRole('button', { name: 'Begynn' }).click();
    await page.getByRole('button', { name: 'Gå videre' }).click();
    await page.getByRole('radio').first().waitFor();
  });

  it('without script has whom to call, and can be read and printed', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    host.letScriptCome();
    await plain.goto(host.address);
    await plain.getByRole('link', { name: '116 117' }).waitFor();
    expect(await plain.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await plain.getByRole('radio').count()).toBe(72);
    expect((await plain.pdf()).byteLength).toBeGreaterThan(20_000);
    await context.close();
  });

  it('a host’s set that does not fit is refused where the page is made, with what is wrong', async () => {
    const set = { questions: [] } as never;
    await expect(prerenderNeedsForm({ caseId: 'sak', questionSet: set })).rejects.toThrow(/question set/);
  });

  it('what a host writes in attributes stays in them', async () => {
    const made = await prerenderNeedsForm({ caseId: '"><script>alert(1)</script>', nonce: '"><b>' });
    expect(made).not.toContain('<script>');
    expect(made).not.toContain('<b>');
  });
});
