import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSupportCase, setContactPerson } from '../../src/domain/case/support-case.js';
import { addAction, agreePlan, draftPlan } from '../../src/domain/plan/follow-up-plan.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import { Demo, DESK, look } from './demo.js';

/** A Tuesday, at eight. */
const MORNING = new Date('2026-11-24T07:00:00Z');
const context = { now: '2026-11-20T09:00:00+01:00', newId: () => crypto.randomUUID() };

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Five more cases, of which Marte is contact person, each with one agreed action. */
const more = ['Åse Moen', 'Bjørn Lie', 'Synne Dal', 'Tor Vik', 'Unni Berg'].flatMap((name, index) => {
  const id = `more-${String(index)}`;
  const contact = { name: 'Marte Lunde' };
  const supportCase = valueOf(
    setContactPerson(openSupportCase({ id, carer: { name } }, context), contact, undefined, 'Marte Lunde', context),
  );
  const action = {
    need: '',
    what: `Ring ${name}`,
    kind: 'listening',
    owner: { party: 'service', ...contact },
    due: `2026-11-2${String(3 + index)}`,
  } as const;
  const plan = valueOf(addAction(draftPlan(id, context), action, { by: 'Marte Lunde' }, context));
  const agreed = valueOf(agreePlan(plan, { by: [name], carerHasCopy: true }, context));
  return [
    { kind: 'support-case', id, caseId: id, record: { ...supportCase, revision: 1 } },
    { kind: 'follow-up-plan', id: agreed.id, caseId: id, record: { ...agreed, revision: 1 } },
  ];
});

/** Puts records into the database behind the page, as another device would have left them. */
async function put(page: Page, entries: readonly { readonly caseId: string }[]): Promise<void> {
  await page.evaluate(async (given) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('carer-needs');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const tx = opened.transaction(['records', 'cases'], 'readwrite');
    for (const entry of given) {
      tx.objectStore('records').put(entry);
      tx.objectStore('cases').put({ caseId: entry.caseId, keys: ['stale'] });
    }
    await new Promise((resolve) => (tx.oncomplete = resolve));
    opened.close();
  }, entries);
}

describe('the nurse’s morning', () => {
  const demo = new Demo();
  const board = (page: Page): Locator => page.locator('carer-case-board');
  const focused = (page: Page): Promise<string> =>
    board(page).evaluate((element) => element.shadowRoot?.activeElement?.textContent.trim() ?? '');

  it('twelve cases by keyboard alone: what is mine, opened in its plan, done, undone, found', async () => {
    await demo.begin();
    await demo.context.clock.setFixedTime(MORNING);
    const page = await demo.open('journal.html#tavle', DESK);
    await board(page).locator('[part=case]').first().waitFor();
    await put(page, more);
    await page.reload();
    await board(page).locator('[part=case]').nth(11).waitFor();

    // Onto the board, and from the first list to the second.
    const lists = board(page).getByRole('radio', { name: 'Pårørende', exact: true });
    for (let stops = 0; !(await lists.evaluate((one) => one.matches(':focus'))); stops += 1) {
      if (stops > 30) throw new Error('the board is not reached');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowRight');
    await board(page).locator('[part=work]').first().waitFor();
    const rows = board(page).locator('[part=work]');
    expect(await board(page).getByRole('radio', { name: 'Mine' }).isChecked()).toBe(true);
    expect(await board(page).locator('h3').first().innerText()).toMatch(/^Over fristen/);
    await look(page, 'morning-1-mine');

    // Four stops on: whose, the search, and the rows, which are one.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    const [first] = (await rows.first().locator('.open').allInnerTexts()) as [string];
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    const action = page.locator('carer-follow-up-plan [part=action]').filter({ hasText: first });
    await action.waitFor();
    await page.waitForFunction(
      (what) =>
        document.querySelector('carer-follow-up-plan')?.shadowRoot?.activeElement?.textContent.includes(what) === true,
      first,
    );

    // Back, and the list is as it was left. One is called, and it is said so; then another one by mistake.
    await page.goBack();
    await rows.first().waitFor();
    await board(page).locator('input[type=search]').focus();
    await page.keyboard.type('Ring');
    const called = rows.filter({ hasText: 'Ring Bjørn Lie' });
    await called.waitFor();
    await page.keyboard.press('Tab');
    while ((await focused(page)) !== 'Ring Bjørn Lie') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('Ring Unni Berg');
    await page.keyboard.press('Home');
    while ((await focused(page)) !== 'Ring Bjørn Lie') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Gjort');
    await page.keyboard.press('Enter');
    await called.getByText('gjort nå').waitFor();
    await look(page, 'morning-2-done');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Angre');
    await page.keyboard.press('Enter');
    await called.getByRole('button', { name: 'I gang' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    await board(page).getByText('Ingenting passer').waitFor();
  });
});
