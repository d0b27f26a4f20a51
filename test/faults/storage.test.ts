import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { goneFromDisk, onDisk, PATIENTLY, rawRecords } from '../browsers/disk.js';
import { Demo } from '../end-to-end/demo.js';

const COPY = 'Lagre en kopi som fil';
const FORM = 'portal.html?case=ny';
const FRAME = `<!doctype html><title>Vert</title><iframe sandbox="allow-scripts allow-downloads" src="portal.html?case=ny" width="400" height="700"></iframe>`;

describe('a store that is full, refused, broken or taken away', () => {
  const demo = new Demo({ headers: { 'access-control-allow-origin': '*' }, pages: { '/frame.html': FRAME } });
  beforeEach(() => demo.begin());

  async function begin(page: Page): Promise<void> {
    await page.locator('carer-needs-form [part=start]').click();
    await page.locator('carer-needs-form textarea').waitFor();
  }

  const field = (page: Page): ReturnType<Page['locator']> => page.locator('carer-needs-form textarea').first();

  /** The file that a person is offered, as text. */
  async function copy(page: Page): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('carer-needs-form').getByRole('button', { name: COPY }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kopi-\d{4}-\d\d-\d\d\.json$/);
    return readFileSync(await download.path(), 'utf8');
  }

  it('full without warning: says so, loses nothing, offers a file, and saves when there is room', async () => {
    const page = await demo.newPage();
    const session = await demo.context.newCDPSession(page);
    // Before the origin is used for the first time: afterwards it is not asked any more.
    await session.send('Storage.overrideQuotaForOrigin', { origin: demo.address.slice(0, -1), quotaSize: 3_000_000 });
    await page.goto(demo.address + FORM);
    await begin(page);
    await field(page).fill('Før.');
    await onDisk(page, 'Før.');
    await page.evaluate(fillDisk);
    const message = page.locator('carer-needs-form [part=failure]');
    for (let letter = 1; letter <= 60 && !(await message.isVisible()); letter += 1)
      await field(page).fill(`Det siste jeg skrev. ${'.'.repeat(9000 + letter)}`);
    await message.getByText('Det er ikke plass til mer').waitFor();
    await field(page).fill('Det siste jeg skrev.');
    expect(await copy(page)).toContain('"text": "Det siste jeg skrev."');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('filler').onsuccess = resolve;
        }),
    );
    // The browser takes its time to count anew: it is tried again until it is there.
    await expect
      .poll(async () => {
        await message.getByRole('button', { name: 'Prøv igjen' }).evaluateAll((buttons) => {
          for (const button of buttons) (button as HTMLButtonElement).click();
        });
        return JSON.stringify(await rawRecords(page));
      }, PATIENTLY)
      .toContain('"text":"Det siste jeg skrev."');
    await message.waitFor({ state: 'detached' });
  });

  it('nearly full: warns before it is', async () => {
    const page = await demo.newPage();
    // Chromium tells a page of ten free gigabytes whatever is left: this is what the other engines would say.
    await page.addInitScript(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 10_000_000, usage: 9_000_000 });
    });
    await page.goto(demo.address + FORM);
    await page
      .locator('carer-needs-form')
      .getByText('Det er snart ikke mer plass på telefonen eller maskinen')
      .waitFor();
  });

  it('refused in a frame of another origin: says so all the time, and can be filled in, sent and kept as a file', async () => {
    const page = await demo.open('frame.html');
    const frame = page.frameLocator('iframe');
    const form = frame.locator('carer-needs-form');
    await form.locator('[part=device-notice]').getByText('blir ikke lagret her').waitFor();
    await form.locator('[part=start]').click();
    await form.locator('textarea').fill('Skrevet i en ramme.');
    await form.locator('[part=device-notice]').getByText('blir ikke lagret her').waitFor();
    expect(await form.getByText('Lagret her på telefonen eller maskinen').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      form.getByRole('button', { name: COPY }).first().click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Skrevet i en ramme.');
    while ((await form.locator('[part=submit]').count()) === 0) await form.locator('[part=next]').click();
    await form.locator('[part=submit]').click();
    await form.locator('[part=device-notice]').getByText('blir ikke lagret her').waitFor();
    await form.locator('[part=print]').waitFor();
  });

  it('deleted under way: what is on the screen stays there, as a file or saved anew', async () => {
    const page = await demo.open(FORM);
    await begin(page);
    await field(page).fill('Står her ennå.');
    await onDisk(page, 'Står her ennå.');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('carer-needs').onsuccess = resolve;
        }),
    );
    await page.locator('carer-needs-form').getByText('Det som var lagret her, er slettet').waitFor();
    expect(await field(page).inputValue()).toBe('Står her ennå.');
    expect(await copy(page)).toContain('Står her ennå.');
    await page.locator('carer-needs-form').getByRole('button', { name: 'Lagre det på nytt' }).click();
    await page.locator('carer-needs-form [part=failure]').waitFor({ state: 'detached' });
    await onDisk(page, 'Står her ennå.');
  });

  it.each([
    ['damaged', { version: 1, id: 'x', status: 'draft' }, 'kan ikke vises'],
    ['from a newer version', { version: 99, id: 'x', future: true }, 'nyere utgave av siden'],
  ])('a record that is %s is kept, said to be so, and never written over', async (_what, record, sentence) => {
    const page = await demo.open('portal.html?case=annen');
    await page.locator('carer-needs-form [part=start]').waitFor();
    await page.evaluate(
      (raw) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('carer-needs');
          opening.onsuccess = () => {
            const tx = opening.result.transaction('records', 'readwrite');
            tx.objectStore('records').put({ kind: 'needs-assessment', id: 'x', caseId: 'ny', record: raw });
            tx.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      record,
    );
    await page.goto(demo.address + FORM);
    await begin(page);
    await page.locator('carer-needs-form').getByText(sentence).waitFor();
    await field(page).fill('Mitt eget.');
    await onDisk(page, 'Mitt eget.');
    expect(await field(page).inputValue()).toBe('Mitt eget.');
    expect((await rawRecords(page)).find(({ id }) => id === 'x')?.record).toEqual(record);
  });

  it('wanted by a newer version: saves what it has, lets go at once, says so, and holds what is typed since', async () => {
    const page = await demo.open(FORM);
    await begin(page);
    await field(page).fill('Skrevet før.');
    const upgraded = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('carer-needs', 99);
          opening.onblocked = () => {
            resolve('blocked');
          };
          opening.onsuccess = () => {
            (window as unknown as { newer: IDBDatabase }).newer = opening.result;
            resolve('open');
          };
        }),
    );
    // Told, and waited for: the newer version is blocked for a moment at most, and then gets in.
    await page.waitForFunction(() => 'newer' in window);
    expect(['open', 'blocked']).toContain(upgraded);
    await page.locator('carer-needs-form').getByText('Det kan ikke lagres').waitFor();
    const stored = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const { newer } = window as unknown as { newer: IDBDatabase };
          const all = newer.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            resolve(JSON.stringify(all.result));
          };
        }),
    );
    expect(stored).toContain('Skrevet før.');
    await field(page).fill('Skrevet etter.');
    expect(await copy(page)).toContain('Skrevet etter.');
  });

  it('held by an older version that does not let go: says so, does not hang, and goes on when it does', async () => {
    const old = await demo.newPage();
    await old.goto(`${demo.address}carer-needs.js`);
    await old.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('carer-needs', 1);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore('records', { keyPath: ['kind', 'id'] });
            store.createIndex('by-kind', 'kind');
            store.createIndex('by-case', ['kind', 'caseId']);
          };
          opening.onsuccess = () => {
            (window as unknown as { held: IDBDatabase }).held = opening.result;
            resolve();
          };
        }),
    );
    const page = await demo.open(FORM);
    await begin(page);
    await page.locator('carer-needs-form').getByText('Det kan ikke lagres').waitFor();
    await field(page).fill('Skrevet mens den andre holdt.');
    await old.evaluate(() => {
      (window as unknown as { held: IDBDatabase }).held.close();
    });
    await page.locator('carer-needs-form [part=failure]').waitFor({ state: 'detached' });
    await onDisk(page, 'mens den andre holdt');
  });

  it('a clock that is wrong, or goes back: says so, saves all the same, erases nothing', async () => {
    const page = await demo.newPage();
    await page.clock.setFixedTime(new Date('2027-06-01T09:00:00Z'));
    await page.goto(demo.address + FORM);
    await begin(page);
    await field(page).fill('Skrevet i juni.');
    await onDisk(page, 'Skrevet i juni.');
    await page.clock.setFixedTime(new Date('2026-12-01T09:00:00Z'));
    await page.reload();
    await page
      .locator('carer-needs-form')
      .getByText('Datoen eller klokken på denne telefonen eller maskinen')
      .waitFor();
    await field(page).fill('Skrevet i desember.');
    await onDisk(page, 'Skrevet i desember.');
    await page.clock.setFixedTime(new Date('2045-01-01T09:00:00Z'));
    await page.reload();
    await page
      .locator('carer-needs-form')
      .getByText('Datoen eller klokken på denne telefonen eller maskinen')
      .waitFor();
    expect(await field(page).inputValue()).toBe('Skrevet i desember.');
  });

  it('locked under way: nothing is in sight, and unlocked everything is there as it was', async () => {
    const page = await demo.open('portal.html?case=ny&store=sealed');
    const form = page.locator('carer-needs-form');
    await form.locator('input[name=passphrase]').fill('fire vanlige ord');
    await form.locator('input[name=again]').fill('fire vanlige ord');
    await form.getByRole('button', { name: 'Bruk dette passordet' }).click();
    await begin(page);
    await field(page).fill('Kladden min.');
    // The lock comes in the same moment as the last letter.
    await page.evaluate(() => {
      const element = document.querySelector('carer-needs-form');
      const area = element?.shadowRoot?.querySelector('textarea');
      if (!element || !area) throw new Error('there is no field');
      area.value = 'Kladden min, og den siste bokstaven.';
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      void (element.store as unknown as { lock(): Promise<void> }).lock();
    });
    await form.getByText('Det som er lagret her, er låst').waitFor();
    expect(await page.evaluate(() => document.querySelector('carer-needs-form')?.shadowRoot?.innerHTML)).not.toContain(
      'Kladden',
    );
    await form.locator('input[name=passphrase]').fill('ikke de rette ordene');
    await form.getByRole('button', { name: 'Lås opp' }).click();
    await form.getByText('Passordet stemmer ikke').waitFor();
    await form.locator('input[name=passphrase]').fill('fire vanlige ord');
    await form.getByRole('button', { name: 'Lås opp' }).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('Kladden min, og den siste bokstaven.');
  });

  it('erased in one tab: gone from every other at once, also what was being written there', async () => {
    const [one, other] = [await demo.open(FORM), await demo.open(FORM)];
    await begin(one);
    await field(one).fill('Skal bort.');
    await onDisk(one, '"caseId":"ny"', 'Skal bort.');
    // Stands where the other one is by now.
    await other.reload();
    await field(other).fill('Skal bort, også dette.');
    await onDisk(other, 'Skal bort, også dette.');
    await one.bringToFront();
    const form = one.locator('carer-needs-form');
    await form.locator('.menu summary').click();
    await form.getByRole('button', { name: 'Ta en pause' }).click();
    await form.getByRole('button', { name: /^Slett det jeg / }).click();
    await form.getByRole('button', { name: 'Slett', exact: true }).click();
    await form.getByText(/er slettet/).waitFor();
    await expect.poll(() => field(other).inputValue(), PATIENTLY).toBe('');
    for (const page of [one, other])
      expect(
        await page.evaluate(() => document.querySelector('carer-needs-form')?.shadowRoot?.innerHTML),
      ).not.toContain('Skal bort');
    await goneFromDisk(one, 'Skal bort');
  });
});

/** Fills what is left of this site's room, in pieces that get smaller. */
async function fillDisk(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    opening.onsuccess = () => {
      resolve(opening.result);
    };
    opening.onerror = () => {
      reject(new Error('the filler does not open'));
    };
  });
  const put = (size: number): Promise<boolean> =>
    new Promise((resolve) => {
      const tx = database.transaction('filler', 'readwrite');
      // Of chance, so that nothing can be compressed.
      tx.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536))));
      tx.oncomplete = () => {
        resolve(true);
      };
      tx.onabort = () => {
        resolve(false);
      };
    });
  for (let size = 65_536; size >= 1024; size /= 4) while (await put(size));
  database.close();
}
