import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../browsers/disk.js';
import { expectTree } from './accessibility-tree.js';
import { ARTEFACTS, Demo, LANGUAGES, look, printed, setTextSize, sidewaysScroll, SPACED } from './demo.js';

describe('the carer’s form on the portal page', () => {
  const demo = new Demo();
  const open = (path: string, width = 360, height = 740): Promise<Page> => demo.open(path, { width, height });
  const next = (page: Page): Promise<void> => page.locator('[part=next]').click();
  const menu = async (page: Page, number: number): Promise<void> => {
    await page.locator('.menu > summary').click();
    await page.locator('.menu button').nth(number).click();
  };

  /** Walks through every state of the form and stops in each. */
  async function throughAllStates(page: Page, stop: (state: string) => Promise<void>): Promise<void> {
    await page.locator('.menu').waitFor();
    await stop('start');
    await page.locator('.letter > p > .quiet').last().click();
    await page.locator('nav .go').waitFor();
    await stop('under-18');
    await page.locator('nav .go').click();
    await page.locator('[part=start]').click();
    await page.locator('[part=next]').waitFor();
    await stop('what-matters');
    await next(page);
    await stop('theme');
    await page.getByRole('radio').nth(3).check();
    await page.locator('[part=comment]').fill('Natt etter natt.');
    await page.locator('.save-status span').waitFor();
    await stop('theme-answered');
    await page.locator('details').first().locator('summary').click();
    await stop('themes-list');
    await page.locator('details').first().locator('summary').click();
    await menu(page, 1);
    await page.locator('.device-section').waitFor();
    await stop('pause');
    await page.locator('nav .go').click();
    await menu(page, 0);
    await stop('about');
    await page.locator('nav .go').click();
    for (let pages = 0; pages < 12; pages += 1) await next(page);
    await stop('how-to-be-reached');
    await next(page);
    await stop('last-questions');
    await next(page);
    await page.locator('.others > summary').click();
    await page.getByRole('checkbox').nth(6).check();
    await page.getByRole('checkbox').nth(2).check();
    await page.locator('.chosen li').nth(1).waitFor();
    await stop('priorities');
    await next(page);
    await stop('summary');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor();
    await stop('hidden');
    await page.keyboard.press('Escape');
    await page.locator('[part=submit]').click();
    await page.locator('.sent .device-section').waitFor();
    await stop('sent');
    await page.locator('.after button').first().click();
    await page.locator('.ask').waitFor();
    await stop('adding');
    await page.locator('.ask button').click();
    await page.locator('.after button').last().click();
    await page.locator('.ask').waitFor();
    await stop('taking-back');
    await page.locator('.ask button').first().click();
    await page.locator('.sent').waitFor({ state: 'detached' });
    await stop('taken-back');
  }

  it.each(LANGUAGES)('is to a screen reader what it is to the eye, in every state (%s)', async (lang) => {
    await demo.begin();
    // The day stands on the neutral screen and on the receipt.
    await demo.context.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    const page = await open(`portal.html?lang=${lang}`);
    await throughAllStates(page, async (state) => {
      await expectTree(page.locator('carer-needs-form'), state, lang, { saysSaved: state === 'theme-answered' });
      if (state.startsWith('theme') && state !== 'themes-list') {
        const group = page.getByRole('group').filter({ has: page.getByRole('radio') });
        expect(await group.getByRole('radio').count(), 'six named answers').toBe(6);
        for (const radio of await group.getByRole('radio').all()) {
          const id = await radio.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent.trim());
          expect(id).toBeTruthy();
        }
      }
    });
  });

  it('is one stop of the Tab key for each group of answers', async () => {
    await demo.begin();
    const page = await open('portal.html');
    await page.locator('[part=start]').click();
    await next(page);
    await page.getByRole('radio').first().focus();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.querySelector('carer-needs-form')?.shadowRoot?.activeElement?.getAttribute('part'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('comment');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('carer-needs-form');
    expect(
      await page
        .getByRole('radio')
        .first()
        .evaluate((one) => one.matches(':focus')),
    ).toBe(false);
  });

  it.each([
    ['phone', 320, 640, ''],
    ['desk', 1280, 800, ''],
    ['text-spacing', 320, 640, SPACED],
  ])('fits everywhere, with targets for a thumb (%s)', async (name, width, height, style) => {
    await demo.begin({ hasTouch: name === 'phone' });
    const page = await open('portal.html', width, height);
    await page.locator('carer-needs-form').evaluate((form, given) => form.setAttribute('style', given), style);
    await throughAllStates(page, async (state) => {
      // What a machine hears is the same, whatever the space between letters.
      if (style) await page.screenshot({ path: `${ARTEFACTS}/form-${name}-${state}.png`, fullPage: true });
      else await look(page, `form-${name}-${state}`);
      const small = await page.evaluate(() => {
        const root = document.querySelector('carer-needs-form')?.shadowRoot;
        const controls = [
          ...(root?.querySelectorAll<HTMLElement>('button, summary, label:has(input), textarea, a') ?? []),
        ];
        return controls
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => one.getBoundingClientRect().height < 43.5)
          .map((one) => one.textContent.trim());
      });
      expect([await sidewaysScroll(page), small], state).toEqual([0, []]);
    });
  });

  it.each([
    ['200 %', 360, '200%'],
    ['400 %', 320, '100%'],
  ])('has no sideways scroll at %s', async (_name, width, size) => {
    await demo.begin();
    const page = await open('portal.html', width, size === '100%' ? 256 : 740);
    await setTextSize(page, size);
    await throughAllStates(page, async (state) => {
      expect(await sidewaysScroll(page), state).toBe(0);
    });
  });

  it.each(['62.5%', '', '10px', '100px'])(
    'has the size of text that a person sets in the browser, on a page with the root “%s”',
    async (root) => {
      await demo.begin();
      const page = await open('portal.html', 360, 740);
      const size = async (): Promise<number> => {
        await page.locator('[part=start]').waitFor();
        await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), root);
        return page.locator('.form').evaluate((form) => parseFloat(getComputedStyle(form).fontSize));
      };
      expect(await size()).toBe(19);
      await setTextSize(page, '200%');
      await page.reload();
      expect(await size()).toBe(38);
    },
  );

  it.each([1, 5, 17, 30, 54])(
    'loses at most the letter being typed when the tab is killed: letter %i',
    async (letters) => {
      await demo.begin();
      const text = 'Jeg er redd for nettene, og for at jeg ikke hører ham.';
      const first = await demo.newPage();
      await first.clock.install();
      await first.goto(`${demo.address}portal.html?case=ny`);
      await first.locator('[part=start]').click();
      await next(first);
      await first.locator('[part=comment]').focus();
      // No timer runs any more: what is saved from here on is saved by the keystroke itself, and waits for no pause.
      await first.clock.pauseAt((await first.evaluate(() => Date.now())) + 60_000);
      await first.keyboard.type(text.slice(0, letters - 1));
      await onDisk(first, '"caseId":"ny"', '"place":"theme:illness-and-outlook"', text.slice(0, letters - 1));
      await first.keyboard.type(text.charAt(letters - 1));
      const client = await demo.context.newCDPSession(first);
      const crashed = first.waitForEvent('crash');
      client.send('Page.crash').catch(() => undefined);
      await crashed;
      await first.close();
      const again = await open('portal.html?case=ny');
      const kept = await again.locator('[part=comment]').inputValue();
      expect([text.slice(0, letters), text.slice(0, letters - 1)]).toContain(kept);
    },
  );

  it('goes back and forward with the browser, over a reload', async () => {
    await demo.begin();
    const page = await open('portal.html?case=ny');
    await page.locator('[part=start]').click();
    await next(page);
    await page.locator('[part=comment]').fill('Står her.');
    await next(page);
    await page.getByText('Tema 2 av 12').waitFor();
    await onDisk(page, '"caseId":"ny"', '"place":"theme:symptoms-and-medicines"', 'Står her.');
    await page.reload();
    await page.getByText('Tema 2 av 12').waitFor();
    await page.goBack();
    await page.getByText('Tema 1 av 12').waitFor();
    expect(await page.locator('[part=comment]').inputValue()).toBe('Står her.');
    await page.goBack();
    await page.getByRole('heading', { name: 'Hva er viktigst' }).waitFor();
    await page.goBack();
    await page.locator('[part=start]').waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Hva er viktigst' }).waitFor();
    expect(page.url()).toBe(`${demo.address}portal.html?case=ny`);
  });

  it('is left by Back, and erased, on a shared device', async () => {
    await demo.begin();
    const page = await open('portal.html?shared-device');
    await page.locator('[part=start]').click();
    await next(page);
    await page.locator('[part=comment]').fill('Ingen skal se dette.');
    await page.goto(`${demo.address}index.html`);
    await page.goBack();
    await page.locator('carer-needs-form .letter').waitFor();
    expect(await page.locator('carer-needs-form').innerText()).not.toContain('Ingen skal se dette.');
    expect(
      await page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
    ).not.toContain('Ingen');
  });

  it.each(LANGUAGES)('is two sheets on paper, printed on both sides (%s)', async (lang) => {
    await demo.begin();
    const page = await open(`journal.html?lang=${lang}#form/case-kari`, 1280, 900);
    await page.locator('#pen').selectOption('paper');
    const print = page.locator('carer-needs-form [part=print]');
    await print.waitFor();
    expect(await printed(page, `${lang}-paper-form`, () => print.click())).toBe(4);
    await page.locator('carer-needs-form [part=start]').click();
    await page.locator('#keyed-code').waitFor();
    await look(page, `${lang}-keying`);
  });

  it('looks right in the dark and in forced colours', async () => {
    await demo.begin({ colorScheme: 'dark' });
    const dark = await open('portal.html');
    await throughAllStates(dark, (state) => look(dark, `form-dark-${state}`));
    const forced = await open('portal.html?case=forced');
    await forced.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    // In forced colours each border is drawn, and the tab that is open is known by it.
    const borders = await forced
      .locator('.band nav a')
      .evaluateAll((tabs) => tabs.map((tab) => parseFloat(getComputedStyle(tab).borderBottomWidth) > 0));
    expect(borders).toEqual([true, false, false]);
    await throughAllStates(forced, async (state) => {
      await forced.screenshot({ path: `artefacts/form-forced-${state}.png`, fullPage: true });
    });
  });
});
