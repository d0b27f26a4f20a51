import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadBoard } from '../../src/i18n/board/load.js';
import { loadCaseLife } from '../../src/i18n/case-life/load.js';
import { loadChildren } from '../../src/i18n/children/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadConversation } from '../../src/i18n/conversation/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { onDisk } from '../browsers/disk.js';
import { ARTEFACTS, Demo, DESK, LANGUAGES, look, PHONE, printed, sidewaysScroll, TABLET } from './demo.js';
import { beginTalk, goTo, openCaseMatters } from './talk-desk.js';

/** The day of the story: at noon it has one date, wherever the machine stands. */
const BEGINS = new Date('2026-11-24T11:00:00Z');
const after = (days: number): Date => new Date(BEGINS.getTime() + days * 86_400_000);

const SIZES = { phone: PHONE, tablet: TABLET, desk: DESK } as const;

describe('a case from birth to end, with the examples of the demo', () => {
  const demo = new Demo();
  const talk = (page: Page): Locator => page.locator('carer-conversation-record');
  const plan = (page: Page): Locator => page.locator('carer-follow-up-plan');
  const row = (page: Page, name: string): Locator => page.locator('[part=case]').filter({ hasText: name });
  const press = (within: Locator, name: string | RegExp): Promise<void> =>
    within.getByRole('button', { name, exact: true }).click();

  /** Begins the story on its first day. */
  async function begin(): Promise<void> {
    await demo.begin();
    await demo.context.clock.setFixedTime(BEGINS);
  }

  /** The board, some days later: read anew, as it is by whoever comes to work. */
  async function board(page: Page, days: number, lang = 'nb'): Promise<void> {
    await demo.context.clock.setFixedTime(after(days));
    await page.goto(`${demo.address}journal.html?lang=${lang}#tavle`);
    await page.reload();
    await page.locator('[part=case]').first().waitFor();
  }

  /** Pictures of one state on a phone, a tablet and a desktop; none of them is wider than its screen. */
  async function pictures(page: Page, name: string): Promise<void> {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      // What a machine hears is the same on all three.
      if (size === 'phone') await look(page, `scene-${name}-${size}`);
      else await page.screenshot({ path: `${ARTEFACTS}/scene-${name}-${size}.png`, fullPage: true });
      expect(await sidewaysScroll(page), `${name} on a ${size}`).toBe(0);
    }
  }

  it.each(LANGUAGES)('the mother of two girls (%s)', async (lang) => {
    const [words, talkWords, children] = await Promise.all([loadBoard(lang), loadTalk(lang), loadChildren(lang)]);
    await begin();
    const page = await demo.open(`journal.html?lang=${lang}#tavle`, DESK);

    // She ticked in her form that children are affected: a quiet mark, and no word of it on the wall.
    await row(page, 'Ingrid Tveit').locator('.mark', { hasText: words.children }).waitFor();
    await page.goto(`${demo.address}journal.html?lang=${lang}#vegg`);
    await page.getByText(words.displayHeading).waitFor();
    expect(await page.locator('carer-case-board').innerText()).not.toMatch(/barn|child|ingrid/i);

    // Before the talk it stands among what is open, until somebody follows up.
    await page.goto(`${demo.address}journal.html?lang=${lang}#talk/case-ingrid`);
    await talk(page).locator('.stands-open').getByText(talkWords.childrenAsked.formSaysYes('Ingrid Tveit')).waitFor();
    await talk(page).locator('select[name=minutes]').selectOption('10');
    await beginTalk(talk(page));
    await goTo(talk(page), 'ask');
    const section = talk(page).locator('.children');
    await section.getByText(talkWords.childrenAsked.formSaysYes('Ingrid Tveit')).waitFor();
    // In a talk of ten minutes, too, outside every fold.
    expect(await section.evaluate((one) => one.closest('details'))).toBe(null);
    await section.getByLabel(children.who, { exact: true }).fill('Ida');
    await section.getByLabel(children.bornIn, { exact: true }).fill('2017');
    await press(section, children.add);
    const ida = section.locator('.child').filter({ hasText: 'Ida' });
    await ida.getByLabel(`${children.knows}: Ida`).fill('At mamma er mye på sykehuset.');
    await ida.getByLabel(`${children.tasks}: Ida`).fill('Lager matpakkene.');
    await ida.getByLabel(`${children.school}: Ida`).fill('Helsesykepleieren på Fjordvik skole');
    await ida.getByLabel(`${children.schoolMay}: Ida`).selectOption('given');
    await ida.getByLabel(`${children.informedBy}: Ida`).fill('Moren');
    await section.locator('.further > summary').click();
    await section.locator('.further input[name=who]').fill('N');
    await section.locator('.further input[name=born]').fill('2014');
    await press(section.locator('.further'), children.add);
    const other = section.locator('.child').nth(1);
    await other.waitFor();
    await talk(page).getByText(talkWords.childrenAsked.lacksFollowUp).first().waitFor();
    await pictures(page, `girls-${lang}-named`);

    for (const [child, name] of [
      [ida, 'Ida'],
      [other, 'N'],
    ] as const) {
      const fold = child.locator('details');
      if (!(await fold.evaluate((one: HTMLDetailsElement) => one.open))) await fold.locator('summary').click();
      await child.getByLabel(`${children.followedUpBy}: ${name}`).fill('Barneansvarlig, avdelingen');
      await child.getByLabel(`${children.followUpDue}: ${name}`).fill('2026-12-01');
    }
    await talk(page).getByText(talkWords.childrenAsked.lacksFollowUp).first().waitFor({ state: 'detached' });

    // The patient's journal has one short sentence, on its own ground, once she was told.
    await press(section, children.useSuggestion);
    await section.getByLabel(children.toldBy).fill('Marte Lunde');
    await press(section, children.isTold);
    await talk(page).locator('[part=preview]').getByText(children.lineSuggestion(2)).waitFor();
    expect(await talk(page).locator('[part=preview]').innerText()).not.toMatch(/Ida|matpakk/);
    await pictures(page, `girls-${lang}-followed`);
    await onDisk(page, '"id":"case-ingrid"', 'Barneansvarlig', '2026-12-01');

    // The mark is gone until the day has passed; then it is what is to be done.
    await page.goto(`${demo.address}journal.html?lang=${lang}#tavle`);
    await row(page, 'Ingrid Tveit').waitFor();
    expect(await row(page, 'Ingrid Tveit').locator('.mark').count()).toBe(0);
    await demo.context.clock.setFixedTime(after(9));
    await page.reload();
    await row(page, 'Ingrid Tveit').getByText(words.steps['follow-up-child']).waitFor();

    // She reads what is kept about her girls.
    const phone = await demo.open(`portal.html?case=case-ingrid&lang=${lang}#samtale`, PHONE);
    await talk(phone).getByText('Lager matpakkene.').waitFor();
    await pictures(phone, `girls-${lang}-mother-reads`);
  });

  it.each(LANGUAGES)('the neighbour who says no (%s)', async (lang) => {
    const [words, talkWords, planWords] = await Promise.all([loadBoard(lang), loadTalk(lang), loadPlan(lang)]);
    const { asking } = talkWords;
    await begin();
    const page = await demo.open(`journal.html?lang=${lang}#talk/case-nils`, DESK);
    const form = talk(page).locator('#asked-form');
    await openCaseMatters(talk(page));
    await form.waitFor();

    // Thanks, and a day to ask again that staff choose.
    await press(form, `${asking.about.form}: ${asking.day.soon.month}`);
    await form.locator('[aria-pressed=true]', { hasText: asking.day.soon.month }).waitFor();
    await pictures(page, `no-${lang}-asked`);
    await onDisk(page, '"id":"case-nils"', '"askAgainOn":"2026-12-22"');
    await board(page, 0, lang);
    await row(page, 'Nils Moen').getByText(words.steps['ask-again']).waitFor();

    // A no is never late: weeks after the day it is still there, in the same words.
    await board(page, 50, lang);
    await row(page, 'Nils Moen').getByText(words.steps['ask-again']).waitFor();
    expect(await row(page, 'Nils Moen').locator('.overdue').count()).toBe(0);
    await pictures(page, `no-${lang}-board`);

    // The patient is discharged: he is asked anew, once, and says no again. After that nothing is left to do.
    await page.goto(`${demo.address}journal.html?lang=${lang}#talk/case-nils`);
    await openCaseMatters(talk(page));
    await form.waitFor();
    await talk(page).locator('#asked-changes > summary').click();
    await press(talk(page).locator('#asked-changes'), planWords.reviewReasons['discharge-or-move']);
    await form.getByText(asking.askAnew).waitFor();
    await press(form, new RegExp(`^${asking.about.form}: ${(await loadConversation(lang)).offers.declined}$`));
    await form.getByText(asking.askAnew).waitFor({ state: 'detached' });
    await onDisk(page, '"id":"case-nils"', '"state":"declined"');
    await board(page, 51, lang);
    await row(page, 'Nils Moen').getByText(words.steps['respect-declined']).waitFor();
  });

  it('the bereaved son who says “not now” on his own page', async () => {
    await begin();
    const page = await demo.open('journal.html#talk/case-leif', DESK);
    const asked = talk(page).locator('#asked-bereavement-talk');
    await openCaseMatters(talk(page));
    await press(asked, 'Etterlattesamtale: Spurt');
    await asked.locator('[aria-pressed=true]', { hasText: 'Spurt' }).waitFor();
    await onDisk(page, '"id":"case-leif"', '"bereavement-talk"');

    const phone = await demo.open('portal.html?case=case-leif#samtale', PHONE);
    const answer = talk(phone).locator('.talk-answer');
    await pictures(phone, 'not-now-1-asked');
    await press(answer, 'Ikke nå');
    await answer.getByText('Du har svart ikke nå. Du kan ombestemme deg når du vil.').waitFor();
    await press(answer, 'Ikke nå: Om to uker');
    await answer.getByText('Teamet kan spørre igjen tirsdag 8. desember').waitFor();
    await pictures(phone, 'not-now-2-answered');
    await onDisk(phone, '"id":"case-leif"', '"askAgainOn":"2026-12-08"');

    // Nobody hurries him: not that day, and not after the weeks of the unit have passed.
    for (const days of [0, 20, 60]) {
      await board(page, days);
      await row(page, 'Leif Hauge').getByText('Spør igjen').waitFor();
      expect(await row(page, 'Leif Hauge').locator('.overdue').count()).toBe(0);
    }
    await pictures(page, 'not-now-3-board');
    await page.goto(`${demo.address}journal.html#talk/case-leif`);
    await openCaseMatters(talk(page));
    await talk(page).getByText('svart på egen side tirsdag 24. november').waitFor();
    await pictures(page, 'not-now-4-staff');
  });

  it('a death that was recorded by mistake', async () => {
    const words = await loadCaseLife('nb');
    await begin();
    const page = await demo.open('journal.html#talk/case-odd', DESK);
    await talk(page).locator('.telling').first().waitFor();
    const before = await talk(page).locator('.handing-on').innerText();
    await openCaseMatters(talk(page));
    await press(talk(page), 'Registrer at pasienten er død');
    await talk(page).locator('#death-day').waitFor();
    await pictures(page, 'mistake-1-question');
    await press(talk(page), 'Registrer dødsfallet');
    // It is about the patient, and so it is offered for the other carers, who are named. Here it is a mistake.
    await talk(page).locator('.for-others').getByText('Kari Brekke (datter)').waitFor();
    await pictures(page, 'mistake-2-others');
    await press(talk(page), words.forOthersNo);
    await talk(page).getByText('Døde tirsdag 24. november').first().waitFor();
    await pictures(page, 'mistake-3-recorded');

    // What was for her asks to be ended or kept, one by one; nothing of it is chased any more.
    await page.locator('[data-show=plan]').click();
    await plan(page).getByText('Nattevakt hjemme to netter i uken').first().waitFor();
    await pictures(page, 'mistake-4-plan');
    await onDisk(page, '"id":"case-odd"', '"phase":"bereaved"');
    await board(page, 0);
    expect(await row(page, 'Odd Brekke').locator('.overdue').count()).toBe(0);

    // It is taken back after one question, and all is as before.
    await page.goto(`${demo.address}journal.html#talk/case-odd`);
    await press(talk(page), words.wasMistake);
    await press(talk(page), words.mistakeYes);
    await talk(page).getByText(words.saidTakenBack).waitFor();
    await openCaseMatters(talk(page));
    await talk(page).getByText('Et dødsfall ble ført ved en feil').waitFor();
    expect(await talk(page).locator('.handing-on').innerText()).toBe(before);
    await pictures(page, 'mistake-5-taken-back');
    await onDisk(page, '"id":"case-odd"', '"phase":"active"', '"mistakenDeaths"');
    await board(page, 0);
    await row(page, 'Odd Brekke').getByText('6 dager over fristen').waitFor();
  });

  it('a contact person who leaves', async () => {
    await begin();
    const page = await demo.open('journal.html#tavle', DESK);
    // Marte leaves. Her name stands in what Odd was told to do.
    await page.goto(`${demo.address}journal.html#talk/case-odd`);
    await openCaseMatters(talk(page));
    const change = talk(page).locator('.contact-change');
    await change.locator('summary', { hasText: 'Endre kontaktperson' }).click();
    // The texts in which the one of now stands are shown where another is named.
    await change.locator('input[name=name]').fill('Anna Berg');
    await change.locator('input[name=phone]').fill('400 00 003');
    await pictures(page, 'leaves-1-naming');
    await press(change, 'Bytt');
    await change.getByText('Anna Berg tok over etter Marte Lunde').waitFor();
    await pictures(page, 'leaves-2-staff');
    expect(await talk(page).locator('.handing-on').innerText()).toContain('Anna Berg');
    await onDisk(page, '"id":"case-odd"', 'Anna Berg');
    await page.locator('[data-show=plan]').click();
    await plan(page).locator('.former-contact').first().waitFor();
    await pictures(page, 'leaves-3-plan');

    // He reads whom to ring instead, where the name stands.
    const phone = await demo.open('portal.html?case=case-odd#plan', PHONE);
    await plan(phone)
      .getByText(/Marte Lunde er ikke kontaktperson lenger\.\s*Ring Anna Berg, 400 00 003\./)
      .first()
      .waitFor();
    await pictures(phone, 'leaves-4-carer');
  });

  it('what the husband sees at night', async () => {
    await demo.begin({ colorScheme: 'dark' });
    await demo.context.clock.setFixedTime(new Date('2026-11-25T02:10:00Z'));
    const phone = await demo.open('portal.html?case=case-odd#plan', PHONE);
    // Whom to ring is on the first screen, each with a number that can be pressed.
    const call = plan(phone).locator('.call').first();
    await call.waitFor();
    for (const number of ['400 00 001', '400 00 002', '400 00 010']) {
      const link = plan(phone).getByRole('link', { name: number }).first();
      expect(await link.getAttribute('href'), number).toBe(`tel:${number.replaceAll(' ', '')}`);
    }
    expect(await call.innerText()).toContain('kveld, natt og helg');
    await look(phone, 'scene-night-phone-first');
    const box = await plan(phone).getByRole('link', { name: '400 00 002' }).first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
    await plan(phone).getByText('Gi én tablett av dem i den blå esken.').waitFor();
    await pictures(phone, 'night-plan');
    await phone.setViewportSize(PHONE);
    const pages = await printed(phone, 'scene-night-plan', () => plan(phone).locator('[part=print]').click());
    expect(pages).toBeLessThanOrEqual(2);

    // The talk says the same, on screen and on paper, and so does the page after a form was sent.
    await phone.goto(`${demo.address}portal.html?case=case-odd#samtale`);
    await talk(phone).getByRole('link', { name: '400 00 002' }).first().waitFor();
    await pictures(phone, 'night-talk');
    await phone.setViewportSize(PHONE);
    await printed(
      phone,
      'scene-night-talk',
      () => talk(phone).locator('[part=print]').first().click(),
      async () => {
        const sheet = await phone.locator('carer-print-sheet .sheet').textContent();
        for (const said of ['Jonas Vik', 'kveld, natt og helg', '400 00 002']) expect(sheet).toContain(said);
      },
    );
  });
});
