import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { leftIn, onDisk, uniqueWord } from '../browsers/disk.js';
import { Demo } from '../end-to-end/demo.js';
import { report, times } from './faults.js';

describe('the raw files of a browser profile', () => {
  const demo = new Demo();

  async function write(page: Page, secret: string): Promise<void> {
    const form = page.locator('carer-needs-form');
    await form.locator('[part=start]').click();
    await form.locator('textarea').fill(secret);
  }

  async function erase(page: Page): Promise<void> {
    const form = page.locator('carer-needs-form');
    await form.locator('.menu summary').click();
    await form.getByRole('button', { name: 'Ta en pause' }).click();
    await form.getByRole('button', { name: /^Slett det jeg / }).click();
    await form.getByRole('button', { name: 'Slett', exact: true }).click();
    await form.getByText(/er slettet/).waitFor();
  }

  it('hold no word of a sealed store, before erasing and after; nor its passphrase', async () => {
    const profile = await demo.beginInProfile();
    const page = await demo.open('portal.html?store=sealed&case=ny');
    const form = page.locator('carer-needs-form');
    const passphrase = uniqueWord('passord');
    await form.locator('input[name=passphrase]').fill(passphrase);
    await form.locator('input[name=again]').fill(passphrase);
    await form.getByRole('button', { name: 'Bruk dette passordet' }).click();
    const secret = uniqueWord('forseglet');
    await write(page, secret);
    // Nobody else can read what is sealed: the element itself has to say that it is there.
    await form.locator('.save-status span').waitFor({ state: 'attached' });
    await demo.context.close();
    for (const text of [secret, passphrase]) expect(leftIn(profile, text), text).toEqual([]);
    // Words that our own code holds, too, and that a browser keeps with it.
    for (const text of ['Kari Brekke', 'care-team', 'what-matters'])
      expect(
        leftIn(profile, text).filter(({ file }) => file.includes('IndexedDB')),
        text,
      ).toEqual([]);
    // The search looks where records lie: what is not sealed is found.
    expect(leftIn(profile, 'needs-assessment').length).toBeGreaterThan(0);

    await demo.beginInProfile(profile);
    const again = await demo.open('portal.html?store=sealed&case=ny');
    await again.locator('carer-needs-form input[name=passphrase]').fill(passphrase);
    await again.locator('carer-needs-form').getByRole('button', { name: 'Lås opp' }).click();
    await again.locator('carer-needs-form textarea').waitFor();
    await erase(again);
    await demo.context.close();
    expect(leftIn(profile, secret)).toEqual([]);
  });

  it(
    'hold what was erased from an unsealed store for a while: measured, and said so',
    { timeout: 600_000 },
    async () => {
      const profile = await demo.beginInProfile();
      const page = await demo.open('portal.html?case=ny');
      const secret = uniqueWord('slettet');
      await write(page, secret);
      await onDisk(page, secret);
      await erase(page);
      await demo.context.close();
      const found: Record<string, number> = { 'right after': leftIn(profile, secret).length };
      let saves = 0;
      for (const more of times(0, 1) === 0 ? [] : [500, 1000, 1000, 1000, 1000]) {
        await demo.beginInProfile(profile);
        const later = await demo.open('portal.html?case=senere');
        await later.locator('carer-needs-form [part=start]').waitFor();
        // As a store writes: a record each time, strict, in a transaction of its own.
        await later.evaluate(async (count) => {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const opening = indexedDB.open('carer-needs');
            opening.onerror = () => {
              reject(new Error('the database does not open'));
            };
            opening.onsuccess = () => {
              resolve(opening.result);
            };
          });
          for (let number = 0; number < count; number += 1) {
            const filler = Array.from({ length: 50 }, () => crypto.randomUUID()).join('');
            const id = `later-${String(number % 20)}`;
            const tx = database.transaction('records', 'readwrite', { durability: 'strict' });
            tx.objectStore('records').put({ kind: 'support-case', id, caseId: id, record: { id, filler } });
            await new Promise((resolve, reject) => {
              tx.oncomplete = resolve;
              tx.onabort = () => {
                reject(new Error('it was not saved'));
              };
            });
          }
          database.close();
        }, more);
        await demo.context.close();
        saves += more;
        found[`after ${String(saves)} saves of 2 kB`] = leftIn(profile, secret).length;
      }
      report('files that still hold an erased text', found);
      for (const { file } of leftIn(profile, secret)) expect(file).toMatch(/IndexedDB/);
    },
  );
});
