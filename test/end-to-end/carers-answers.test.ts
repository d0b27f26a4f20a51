import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../browsers/disk.js';
import { Demo, DESK, look, PHONE, printed, sidewaysScroll } from './demo.js';
import { openCaseMatters } from './talk-desk.js';

/** The day of the story: at noon it has one date, wherever the machine stands. */
const BEGINS = new Date('2026-11-24T11:00:00Z');

describe('the husband of 82, on his phone', () => {
  const demo = new Demo();
  const plan = (page: Page): Locator => page.locator('carer-follow-up-plan');
  const action = (page: Page, what: string): Locator =>
    plan(page)
      .locator('li[part=action]')
      .filter({ has: page.locator('b', { hasText: what }) });

  it('from a sent form to an action that he has answered, and a talk that he declines', async () => {
    await demo.begin();
    await demo.context.clock.setFixedTime(BEGINS);

    // The form is sent and read. What exists here needs no talk first.
    const phone = await demo.open('portal.html?case=case-odd#skjema', PHONE);
    const form = phone.locator('carer-needs-form');
    await form.getByText('✓ Lest av Marte Lunde').waitFor();
    const offer = form.locator('.offer', { hasText: 'Pårørendekveld på Solbakken' }).first();
    await offer.waitFor();
    expect(await offer.locator('.tel').getAttribute('href')).toBe('tel:40000011');
    expect(await sidewaysScroll(phone)).toBe(0);
    await look(phone, 'answers-1-offers');

    // On his plan: how to reach the night watch, and whether it came and helped.
    await phone.getByRole('link', { name: 'Planen' }).click();
    const watch = action(phone, 'Nattevakt hjemme');
    await watch.locator('.reach .tel').first().waitFor();
    await watch.getByRole('group', { name: 'Kom det?' }).getByLabel('Ikke hver gang').check();
    await watch.getByRole('group', { name: 'Hjalp det?' }).getByLabel('Litt').check();
    await watch.getByLabel('Vil du si mer?').fill('Kom to ganger, hjalp litt.');
    await look(phone, 'answers-2-asked');
    await watch.getByRole('button', { name: 'Send svaret til teamet' }).click();
    await watch.getByText('Det kom ikke hver gang. Det hjalp litt.').waitFor();
    await watch.getByText('Ingen i teamet har lest det ennå.').waitFor();
    expect(await sidewaysScroll(phone)).toBe(0);

    // He does not want to wait for the day that was set, and need not say why.
    await plan(phone).getByText('Jeg vil snakke med dere før').click();
    await plan(phone).getByRole('button', { name: 'Be om en samtale' }).click();
    await plan(phone).getByText('Du ba om å få snakke med teamet').waitFor();
    await onDisk(phone, '"carers-wish"', '"talk-sooner"');
    await look(phone, 'answers-3-answered');
    expect(await printed(phone, 'answers-plan', () => plan(phone).locator('[part=print]').click())).toBeLessThan(3);

    // She offers him a talk. He says no on his own page, and is not asked why.
    const desk = await demo.open('journal.html#talk/case-odd', DESK);
    await openCaseMatters(desk.locator('carer-conversation-record'));
    await desk.getByRole('button', { name: 'Samtale: Spurt' }).click();
    await onDisk(desk, '"state":"offered"');
    await phone.reload();
    await plan(phone).getByRole('button', { name: 'Nei takk' }).click();
    await plan(phone).getByText('Du har takket nei. Det er helt greit.').waitFor();
    await onDisk(phone, '"state":"declined"');

    // The nurse sees all of it on her desk; he is told who and when.
    await desk.goto(`${demo.address}journal.html#plan/case-odd`);
    await desk.reload();
    const answers = plan(desk).locator('.from-carer');
    await answers.getByText('Kom to ganger, hjalp litt.').waitFor();
    await answers.getByText('Vil snakke med dere før den avtalte dagen.').waitFor();
    await answers.getByText('Har takket nei til en samtale.').waitFor();
    await answers.getByText('Lest av').first().waitFor();
    await look(desk, 'answers-4-desk');
    await onDisk(desk, '"seen"');
    await phone.reload();
    await watch.getByText('leste det tirsdag 24. november').waitFor();
  });
});
