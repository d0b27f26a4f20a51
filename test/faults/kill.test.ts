import type { Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProfile, removeProfile } from '../browsers/chromium.js';
import { onDisk, PATIENTLY, rawRecords } from '../browsers/disk.js';
import { serveDemo } from '../browsers/serve-demo.js';
import { KillableBrowser, report, someMoment, times } from './faults.js';

/** What a page had reported before it was killed, collected here because the page's own memory is lost. */
interface Heard {
  /** The last number that the person had typed. */
  typed: number;
  /** The last number in a record that the store acknowledged. */
  acknowledged: number;
  /** What hosts were told. */
  told: string[];
}

interface Draft {
  readonly status: string;
  readonly answers: Readonly<Record<string, { readonly comment?: string }>>;
}

const lastNumber = (text: string): number => Number(/(\d+)\s*$/.exec(text)?.[1] ?? 0);

describe('a browser that is killed', () => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    ({ server, address } = await serveDemo());
  });
  afterAll(() => {
    server.close();
  });

  /** Tells this process what the page's store acknowledges, what its events say, and what is typed. */
  async function listen(page: Page, element: string): Promise<Heard> {
    const heard: Heard = { typed: 0, acknowledged: 0, told: [] };
    await page.exposeFunction('isTyped', (number: number) => (heard.typed = number));
    await page.exposeFunction('isAcknowledged', (number: number) => (heard.acknowledged = number));
    await page.exposeFunction('isTold', (name: string) => heard.told.push(name));
    await page.evaluate((tag) => {
      const { isAcknowledged, isTold } = window as unknown as Record<string, (value: unknown) => void>;
      const { store } = document.querySelector(tag) as unknown as {
        store: { save: (kind: unknown, record: unknown, also: unknown) => Promise<{ ok: boolean }> };
      };
      const save = store.save.bind(store);
      store.save = async (kind, record, also) => {
        const saved = await save(kind, record, also);
        const text =
          JSON.stringify(record)
            .match(/nr (\d+)/g)
            ?.at(-1) ?? '';
        if (saved.ok) isAcknowledged?.(Number(text.slice(3) || 0));
        return saved;
      };
      for (const name of ['carer-needs-submitted', 'carer-conversation-closed'])
        document.addEventListener(name, () => isTold?.(name));
    }, element);
    return heard;
  }

  /** Types numbers into a field, one after the other, as quickly as anybody could and quicker. */
  async function type(page: Page, element: string): Promise<void> {
    await page.evaluate((tag) => {
      const isTyped = (window as unknown as Record<string, (value: unknown) => void>)['isTyped'];
      let number = 0;
      const step = (): void => {
        const field = document.querySelector(tag)?.shadowRoot?.querySelector('textarea');
        if (!field) return;
        number += 1;
        field.value = `nr ${String(number)}`;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        isTyped?.(number);
        setTimeout(step, 5 + Math.random() * 30);
      };
      step();
    }, element);
  }

  async function records(page: Page): Promise<{ kind: string; record: Draft }[]> {
    // Any page of the origin that has none of our code.
    await page.goto(`${address}carer-needs.js`);
    return (await rawRecords(page)) as unknown as { kind: string; record: Draft }[];
  }

  /** Opens the form anew after a kill: it has to stand, with nothing unreadable. */
  async function opensWell(page: Page, path: string, element: string): Promise<void> {
    await page.goto(address + path);
    await page.locator(`${element} h2, ${element} legend`).first().waitFor();
    expect(await page.locator(`${element} [part=failure]`).count()).toBe(0);
  }

  it('while somebody types, loses nothing that was acknowledged', { timeout: 1_200_000 }, async () => {
    const lost: number[] = [];
    const profile = newProfile();
    for (let round = 0; round < times(3, 80); round += 1) {
      const browser = await KillableBrowser.start(profile);
      const page = await browser.page();
      const path = `portal.html?case=typing-${String(round)}`;
      await page.goto(address + path);
      await page.locator('carer-needs-form [part=start]').click();
      await page.locator('carer-needs-form textarea').waitFor();
      await onDisk(page, '"kind":"needs-assessment"', `"typing-${String(round)}"`);
      const heard = await listen(page, 'carer-needs-form');
      await type(page, 'carer-needs-form');
      await expect.poll(() => heard.acknowledged, PATIENTLY).toBeGreaterThan(0);
      await someMoment(1000);
      await browser.kill();

      const later = await KillableBrowser.start(profile);
      const after = await later.page();
      const texts = (await records(after))
        .map(({ record }) => JSON.stringify(record))
        .filter((text) => text.includes(`"typing-${String(round)}"`) && text.includes('"draft"'));
      expect(texts).toHaveLength(1);
      const stored = lastNumber(/nr \d+/.exec(texts[0] ?? '')?.[0] ?? '');
      expect(stored).toBeGreaterThanOrEqual(heard.acknowledged);
      // Of what was not acknowledged nothing is promised, and it is counted.
      lost.push(heard.typed - stored);
      await opensWell(after, path, 'carer-needs-form');
      await later.kill();
    }
    removeProfile(profile);
    report('killed while typing', { kills: lost.length, changesLostAtMost: Math.max(...lost) });
  });

  it(
    'while a form is being sent, has it sent or not, and never says so of one that is not',
    { timeout: 1_200_000 },
    async () => {
      let sent = 0;
      const rounds = times(2, 40);
      const profile = newProfile();
      for (let round = 0; round < rounds; round += 1) {
        const browser = await KillableBrowser.start(profile);
        const page = await browser.page();
        const path = `portal.html?case=sending-${String(round)}`;
        await page.goto(address + path);
        await page.locator('carer-needs-form [part=no-needs]').click();
        const submit = page.locator('carer-needs-form [part=submit]');
        await submit.waitFor();
        await onDisk(page, '"kind":"needs-assessment"', `"sending-${String(round)}"`, '"noNeedsNow":true');
        const heard = await listen(page, 'carer-needs-form');
        await Promise.all([
          submit.click({ noWaitAfter: true }).catch(() => undefined),
          someMoment(200).then(() => browser.kill()),
        ]);

        const later = await KillableBrowser.start(profile);
        const after = await later.page();
        const forms = (await records(after)).filter(
          ({ kind, record }) =>
            kind === 'needs-assessment' && JSON.stringify(record).includes(`"sending-${String(round)}"`),
        );
        expect(forms).toHaveLength(1);
        const isSent = forms[0]?.record.status === 'submitted';
        if (heard.told.includes('carer-needs-submitted')) expect(isSent).toBe(true);
        if (isSent) sent += 1;
        await opensWell(after, path, 'carer-needs-form');
        await later.kill();
      }
      removeProfile(profile);
      report('killed while sending', { kills: rounds, sent });
    },
  );

  it(
    'while a talk is being ended, has it ended or open, with all that was written',
    { timeout: 1_200_000 },
    async () => {
      let ended = 0;
      const rounds = times(2, 40);
      for (let round = 0; round < rounds; round += 1) {
        const profile = newProfile();
        const browser = await KillableBrowser.start(profile);
        const page = await browser.page();
        await page.goto(`${address}journal.html#talk/case-kari`);
        const talk = page.locator('carer-conversation-record');
        await talk.locator('form .go').first().click();
        await talk.locator('select[name=theme]').selectOption('rest-and-respite');
        await talk.locator('form:has(select[name=theme]) button').click();
        await talk.locator('[part=topic] textarea').first().fill('Sover lite.');
        await onDisk(page, '"caseId":"case-kari"', 'Sover lite.');
        await talk.locator('[data-stop=end]').click();
        await talk.locator('[part=close]').waitFor();
        const heard = await listen(page, 'carer-conversation-record');
        await Promise.all([
          talk
            .locator('[part=close]')
            .click({ noWaitAfter: true })
            .catch(() => undefined),
          someMoment(80).then(() => browser.kill()),
        ]);

        const later = await KillableBrowser.start(profile);
        const after = await later.page();
        const talks = (await records(after)).filter(
          ({ kind, record }) => kind === 'conversation-record' && JSON.stringify(record).includes('Sover lite.'),
        );
        expect(talks).toHaveLength(1);
        const isEnded = talks[0]?.record.status === 'closed';
        if (heard.told.includes('carer-conversation-closed')) expect(isEnded).toBe(true);
        if (isEnded) ended += 1;
        await opensWell(after, 'journal.html#talk/case-kari', 'carer-conversation-record');
        await later.kill();
        removeProfile(profile);
      }
      report('killed while ending a talk', { kills: rounds, ended });
    },
  );

  it('while the database is being raised, has all of it afterwards', { timeout: 1_200_000 }, async () => {
    const rounds = times(2, 40);
    let raised = 0;
    for (let round = 0; round < rounds; round += 1) {
      const profile = newProfile();
      const browser = await KillableBrowser.start(profile);
      const page = await browser.page();
      await page.goto(`${address}carer-needs.js`);
      await page.evaluate(leaveOldDatabase);
      await Promise.all([
        page.goto(`${address}journal.html`, { waitUntil: 'commit' }).catch(() => undefined),
        someMoment(500).then(() => browser.kill()),
      ]);

      const later = await KillableBrowser.start(profile);
      const after = await later.page();
      await after.goto(`${address}carer-needs.js`);
      const versions = await after.evaluate(() => indexedDB.databases());
      if ((versions.find(({ name }) => name === 'carer-needs')?.version ?? 0) > 1) raised += 1;
      await after.goto(`${address}journal.html`);
      await after.locator('carer-case-board [part=case]').first().waitFor();
      const cases = (await records(after)).filter(({ kind }) => kind === 'support-case');
      expect(cases).toHaveLength(400);
      await later.kill();
      removeProfile(profile);
    }
    report('killed while raising the database', { kills: rounds, raisedBeforeTheKill: raised });
  });
});

/** A database as the first version of this code left it, with four hundred cases. */
async function leaveOldDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('carer-needs', 1);
    opening.onupgradeneeded = () => {
      const store = opening.result.createObjectStore('records', { keyPath: ['kind', 'id'] });
      store.createIndex('by-kind', 'kind');
      store.createIndex('by-case', ['kind', 'caseId']);
    };
    opening.onerror = () => {
      reject(new Error('the database does not open'));
    };
    opening.onsuccess = () => {
      const tx = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
      for (let number = 0; number < 400; number += 1) {
        const id = `case-${String(number)}`;
        const record = {
          ...{ id, version: 1, revision: 1, carer: { name: `Nr ${String(number)}` }, phase: 'active' },
          ...{
            phaseSince: '2026-11-20T09:30:00+01:00',
            offer: { state: 'not-offered' },
            consents: [],
            readReceipts: [],
          },
        };
        tx.objectStore('records').put({ kind: 'support-case', id, caseId: id, record });
      }
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
