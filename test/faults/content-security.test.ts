import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browsers/chromium.js';
import { serveDemo } from '../browsers/serve-demo.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

describe(`under ${POLICY}`, () => {
  let server: Server;
  let address: string;
  let browser: Browser;
  const broken: string[] = [];

  beforeAll(async () => {
    const plain =
      '<!doctype html><title>Side</title><script type="module" src="carer-needs.js"></script><carer-needs-form case-id="a"></carer-needs-form>';
    ({ server, address } = await serveDemo({
      headers: { 'content-security-policy': POLICY },
      pages: { '/one-file.html': plain },
    }));
    browser = await launch();
  });
  afterEach(() => {
    expect(broken.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** A page that remembers each thing that the policy forbade. The demo's own empty icon is the host's affair. */
  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ locale: 'nb-NO' });
    await page.exposeFunction('isForbidden', (what: string) => broken.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
        if (violatedDirective === 'img-src' && blockedURI === 'data') return;
        (window as unknown as { isForbidden(what: string): void }).isForbidden(
          `${violatedDirective} ${blockedURI} ${sourceFile}`,
        );
      });
    });
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(address + path);
    return page;
  }

  it('the carer’s form is filled in, printed, saved as a file and sent', async () => {
    const page = await open('portal.html?case=ny');
    const form = page.locator('carer-needs-form');
    await form.locator('[part=start]').click();
    await form.locator('textarea').fill('Skrevet.');
    await form.locator('.menu summary').click();
    await form.getByRole('button', { name: 'Ta en pause' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: 'Lagre en kopi som fil' }).click(),
    ]);
    expect(await download.failure()).toBeNull();
    await form.getByRole('button', { name: 'Fortsett' }).click();
    while ((await form.locator('[part=submit]').count()) === 0) await form.locator('[part=next]').click();
    await form.locator('[part=submit]').click();
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await form.locator('[part=print]').click();
    await page.locator('carer-print-sheet').waitFor({ state: 'attached' });
    // What is styled is what was drawn as it should be.
    const background = await form.locator('[part=print]').evaluate((button) => getComputedStyle(button).borderRadius);
    expect(background).toBe('12px');
  });

  it('board, talk, plan and a form with staff stand in the journal, and a sealed store opens', async () => {
    const page = await open('journal.html');
    await page.locator('carer-case-board [part=case]').first().waitFor();
    await page.goto(`${address}journal.html#talk/case-kari`);
    await page.locator('carer-conversation-record form .go').first().click();
    await page.locator('nav.rail').waitFor();
    await page.goto(`${address}journal.html#plan/case-odd`);
    await page.locator('carer-follow-up-plan [part=action]').first().waitFor();
    await page.goto(`${address}journal.html#form/case-kari`);
    await page.locator('carer-needs-form [part=start], carer-needs-form [part=print]').first().waitFor();
    await page.goto(`${address}journal.html?store=sealed`);
    const board = page.locator('carer-case-board');
    await board.locator('input[name=passphrase]').fill('fire vanlige ord');
    await board.locator('input[name=again]').fill('fire vanlige ord');
    await board.getByRole('button', { name: 'Bruk dette passordet' }).click();
    await board.locator('[part=case]').first().waitFor();
  });

  it('one file with all elements stands by itself', async () => {
    const page = await open('one-file.html');
    await page.locator('carer-needs-form [part=start]').waitFor();
  });
});
