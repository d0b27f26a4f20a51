import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/chromium.js';
import { bundle, bundleSingly, bundlings } from './bundlers.js';
import { HostFolder, publicEntries, singleHosts, wholeHost, type Entry } from './host.js';

const ELEMENTS = [
  'carer-case-board',
  'carer-conversation-record',
  'carer-follow-up-plan',
  'carer-needs-form',
  // Fetched by the plan where there are offers.
  'carer-offer-choice',
];

describe('a host that bundles the package', () => {
  const folder = new HostFolder();
  let entries: readonly Entry[];
  let server: PreviewServer;
  let browser: Browser;

  beforeAll(async () => {
    entries = await publicEntries();
    folder.write('host.js', wholeHost(entries));
    server = await preview({
      root: folder.path,
      configFile: false,
      appType: 'mpa',
      logLevel: 'error',
      build: { outDir: '.' },
      preview: { host: '127.0.0.1', port: 0 },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    folder.remove();
  });

  /** Opens a page in a browser of its own, and looks at it; fails on anything that the page or its requests ran into. */
  async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ locale: 'nb-NO', reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    page.on('requestfailed', (request) => broken.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.ok() || broken.push(`${response.status()}: ${response.url()}`));
    try {
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${path}`);
      await look(page);
      expect(broken).toEqual([]);
    } catch (error) {
      if (broken.length === 0) throw error;
      throw new Error(`the page ran into this: ${broken.join('; ')}`, { cause: error });
    } finally {
      await context.close();
    }
  }

  it('has something to import from every entry', () => {
    expect(entries.filter(({ values }) => Object.keys(values).length > 0).map(({ name }) => name)).toEqual([
      'carer-needs',
      'carer-needs/domain',
      'carer-needs/storage',
      'carer-needs/documents',
      'carer-needs/invitation',
    ]);
    expect(entries.filter(({ name }) => name.endsWith('/define'))).toHaveLength(5);
  });

  it.each(bundlings)('by $bundler, as $shape: all imports are there, and all elements work', async (bundling) => {
    const path = await bundle(folder, bundling);
    const scripts = readdirSync(join(folder.path, path), { recursive: true }).filter((file) =>
      String(file).endsWith('.js'),
    );
    if (bundling.shape === 'one file') expect(scripts).toHaveLength(1);
    else expect(scripts.length).toBeGreaterThan(10);

    await visit(path, async (page) => {
      expect(await page.evaluate(() => (globalThis as unknown as { missing: string[] }).missing)).toEqual([]);

      for (const id of ['in-memory', 'on-disk']) {
        const form = page.locator(`#${id}`);
        await form.locator('[part=start]').click();
        await form.locator('textarea').fill('Skrevet.');
        const heading = await form.locator('h2').textContent();
        await form.locator('[part=next]').click();
        await form.locator('h2', { hasNotText: heading ?? '' }).waitFor();
      }
      for (const seen of [
        'carer-conversation-record form .go',
        'carer-follow-up-plan [part=add-action]',
        'carer-case-board h2',
      ])
        await page.locator(seen).first().waitFor();
      await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), ELEMENTS);
    });
  });

  it('by esbuild, as one file: an import is there also where it is the only one', async () => {
    const hosts = singleHosts(entries);
    for (const { file, source } of hosts) folder.write(file, source);
    const path = await bundleSingly(
      folder,
      hosts.map(({ file }) => file),
    );
    await visit(path, async (page) => {
      const singles = await page.evaluate(
        () => (globalThis as unknown as { singles: Record<string, boolean> }).singles,
      );
      expect(Object.keys(singles)).toHaveLength(hosts.length);
      expect(Object.keys(singles).filter((name) => !singles[name])).toEqual([]);
    });
  });
});
