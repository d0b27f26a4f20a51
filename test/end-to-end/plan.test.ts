import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadPlanDesk } from '../../src/i18n/plan-staff/load.js';
import { loadPlanCarer } from '../../src/i18n/plan-carer/load.js';
import { loadPlan } from '../../src/i18n/plan/load.js';
import { loadTalk } from '../../src/i18n/conversation-staff/load.js';
import { loadBoard } from '../../src/i18n/board/load.js';
import { onDisk } from '../browsers/disk.js';
import { expectTree } from './accessibility-tree.js';
import { Demo, DESK, LANGUAGES, look, PHONE, printed, setTextSize, sidewaysScroll, SPACED, WALL } from './demo.js';
import { beginTalk, endTalk, goTo, openCaseMatters } from './talk-desk.js';

/** The day of the story: at noon it has one date, wherever the machine stands. */
const BEGINS = new Date('2026-11-24T11:00:00Z');
const after = (days: number): Date => new Date(BEGINS.getTime() + days * 86_400_000);
const day = (days: number): string => after(days).toISOString().slice(0, 10);

describe('the follow-up plan that is followed', () => {
  const demo = new Demo();
  const plan = (page: Page): Locator => page.locator('carer-follow-up-plan');
  const action = (page: Page, what: string): Locator =>
    plan(page)
      .locator('[part=action]')
      .filter({ has: page.locator('h4', { hasText: what }) });

  /** The carer's own page of the same case, in the same place. */
  async function asCarer(page: Page, isCarer: boolean): Promise<void> {
    await plan(page).evaluate((element, view) => element.setAttribute('view', view), isCarer ? 'carer' : 'staff');
    await plan(page)
      .locator(isCarer ? 'div.reading' : '.columns')
      .waitFor();
  }

  it.each(LANGUAGES)('from a talk, half done, reviewed, no service, bereaved (%s)', async (lang) => {
    const words = await loadPlan(lang);
    const desk = await loadPlanDesk(lang);
    const carer = await loadPlanCarer(lang);
    const board = await loadBoard(lang);
    const talkWords = await loadTalk(lang);
    await demo.begin();
    await demo.context.clock.setFixedTime(BEGINS);
    const shot = (name: string): string => `${lang}-plan-${name}`;
    const press = async (within: Locator, name: string): Promise<void> => {
      await within.getByRole('button', { name, exact: true }).click();
    };

    // A talk: one thing is found in the catalogue, another is applied for.
    const page = await demo.open(`journal.html?lang=${lang}#talk/case-ingrid`, DESK);
    const talk = page.locator('carer-conversation-record');
    await talk.locator('.wants').waitFor();
    await beginTalk(talk);
    const topic = talk.locator('[part=topic]');
    await topic.locator('input[value=action]').check();
    await topic.getByText(words.offers.heading).click();
    await topic.getByLabel(words.offers.theme).selectOption('');
    // Misspelt, and in Nynorsk.
    await topic.getByLabel(words.offers.find).fill('barneansvarleg');
    await press(topic, `${words.offers.choose}: Barneansvarlig ved avdelingen`);
    expect(await topic.locator('textarea[name=what]').inputValue()).toBe('Barneansvarlig ved avdelingen');
    await topic.locator('input[name=owner]').fill('Barneansvarlig, avdelingen');
    await topic.locator('.planned .go').click();
    await topic.locator('.planned li').waitFor();
    await goTo(talk, 1);
    await topic.locator('input[value=action]').check();
    await topic.locator('textarea[name=what]').fill('Pleiepenger');
    await topic.locator('select[name=kind]').selectOption('application');
    await topic.locator('input[name=owner]').fill('Sosionomen');
    await topic.locator('input[name=due]').fill(day(5));
    await topic.locator('.planned .go').click();
    await topic.locator('.planned li').waitFor();
    await goTo(talk, 'end');
    await talk.locator('.next-contact button').first().click();
    await endTalk(talk);

    // The plan is agreed.
    await page.locator('[data-show=plan]').click();
    await action(page, 'Pleiepenger').waitFor();
    await look(page, shot('1-draft'));
    await plan(page).getByLabel(words.reviewDate).fill(day(14));
    await plan(page).getByLabel(desk.agreeOthers).fill('Jonas Vik');
    await plan(page).locator('[part=agree]').click();
    await plan(page).getByText('Ingrid Tveit, Marte Lunde, Jonas Vik').waitFor();
    await look(page, shot('2-agreed'));
    await press(plan(page), desk.giveCopy);
    await asCarer(page, true);
    await look(page, shot('3-carer'));
    expect(await printed(page, shot('carers-copy'), () => plan(page).locator('[part=print]').click())).toBeLessThan(3);
    const waits = page.waitForEvent('download');
    await press(plan(page), carer.calendar);
    const calendar = readFileSync(await (await waits).path(), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).not.toMatch(/Pleiepenger|Ingrid|Barneansvarlig/);
    await asCarer(page, false);
    await onDisk(page, '"caseId":"case-ingrid"', 'Pleiepenger', '"status":"agreed"', '"carerHasCopy":true');

    // A week later one thing is done, and the other is overdue and refused.
    await demo.context.clock.setFixedTime(after(7));
    await page.reload();
    await action(page, 'Pleiepenger').getByText(words.overdueBy(2)).waitFor();
    const done = action(page, 'Barneansvarlig');
    await press(done, words.setDone);
    await done.getByRole('radio', { name: words.helped.yes }).check();
    await press(done, words.save);
    await done.getByText(words.helpedText.yes).waitFor();
    await press(plan(page), words.undo);
    await done.getByText(words.status.planned, { exact: true }).waitFor();
    await press(done, words.setDone);
    await done.getByRole('radio', { name: words.helped.yes }).check();
    await press(done, words.save);
    const applied = action(page, 'Pleiepenger');
    await press(applied, desk.followApplication);
    await applied.locator('input[name=sentAt]').fill(day(1));
    await applied.locator('select[name=decision]').selectOption('refused');
    await applied.locator('textarea[name=appeal]').fill('Antall dager');
    await applied.locator('input[name=appealBy]').fill(day(28));
    await look(page, shot('4-application'));
    await press(applied, words.save);
    await plan(page).getByText(words.reviewReasons['service-refused-or-ended'].toLowerCase()).waitFor();
    await plan(page).locator('input[name=grouping][value=owner]').check();
    await look(page, shot('5-half-done'));

    // The review: what became of it, what is new, what is done now.
    await press(plan(page), words.holdReview);
    await plan(page).getByText(words.reviewAsk).waitFor();
    await applied.locator('details.more > summary').click();
    await press(applied, words.setNotAvailable);
    await applied.locator('textarea[name=reason]').fill('Vilkårene er ikke oppfylt');
    await applied.locator('input[name=alternative]').fill('Permisjon etter arbeidsmiljøloven');
    await press(applied, words.save);
    await applied.getByText(words.notAvailableText('Vilkårene er ikke oppfylt')).waitFor();
    await press(applied, desk.planInstead);
    await action(page, 'Permisjon etter arbeidsmiljøloven').waitFor();
    await look(page, shot('6-review'));
    await plan(page).locator('input[name=next]').fill(day(28));
    await press(plan(page), words.finishReview);
    await plan(page).getByText(words.reviewAsk).waitFor({ state: 'detached' });
    await plan(page).locator('.changed').getByText('Permisjon etter arbeidsmiljøloven').waitFor();
    await plan(page).locator('[part=agree]').click();
    await plan(page).getByText(words.refusals['needs-owner']).waitFor();
    await look(page, shot('7-lacks-owner'));
    // What lacks somebody is open already.
    const leave = action(page, 'Permisjon etter');
    await leave.locator('.panel input[name=owner]').fill('Sosionomen');
    await press(leave, words.save);
    await plan(page).locator('[part=agree]').click();
    await plan(page).locator('[part=agree]').waitFor({ state: 'detached' });
    await plan(page).locator('details.versions > summary').first().click();
    await plan(page)
      .locator('.versions')
      .getByText(carer.differences.added('Permisjon etter arbeidsmiljøloven'))
      .waitFor();
    await look(page, shot('8-agreed-anew'));

    // The board has it, in words that say no more than they have to.
    await page.goto(`${demo.address}journal.html?lang=${lang}#tavle`);
    const row = page.locator('[part=case]').filter({ hasText: 'Ingrid Tveit' });
    await row.getByText(board.stages['plan-agreed']).waitFor();
    expect(await page.locator('carer-case-board').innerText()).not.toContain('Permisjon');

    // The person who was ill dies. Nothing is chased; the plan is laid aside, and a talk is due after four weeks.
    await row.getByRole('button').click();
    await openCaseMatters(talk);
    await press(talk, talkWords.setBereaved);
    await press(talk, talkWords.setBereavedYes);
    await page.locator('[data-show=plan]').click();
    await plan(page).getByText(words.stopHeading).waitFor();
    expect(await plan(page).innerText()).not.toContain(words.reviewDue);
    await look(page, shot('9-stopped'));
    await press(plan(page), desk.closePlan);
    await plan(page).getByText(desk.earlierPlans).waitFor();
    await asCarer(page, true);
    await look(page, shot('10-bereaved-carer'));
    await onDisk(page, '"id":"case-ingrid"', '"phase":"bereaved"');
    await onDisk(page, '"caseId":"case-ingrid"', 'Pleiepenger', '"status":"closed"');
    await demo.context.clock.setFixedTime(after(7 + 30));
    await page.goto(`${demo.address}journal.html?lang=${lang}&again#tavle`);
    await page
      .locator('[part=case]')
      .filter({ hasText: 'Ingrid Tveit' })
      .getByText(board.stages['bereaved-talk-due'])
      .waitFor();
    await look(page, shot('11-board'));
    await page.goto(`${demo.address}journal.html?lang=${lang}&wall#vegg`);
    await page.setViewportSize(WALL);
    await page.locator('[part=case]').filter({ hasText: 'I.T.' }).waitFor();
    await look(page, shot('12-wall'));
    expect(await page.locator('carer-case-board').innerText()).not.toMatch(/Ingrid|Marte/);
  });

  it('stands at 320 px, with text spacing and at 200 % text, for the carer and for staff, and in the dark', async () => {
    await demo.begin({ colorScheme: 'dark' });
    const page = await demo.open('journal.html#plan/case-odd', PHONE);
    await action(page, 'Nattevakt').waitFor();
    for (const isCarer of [false, true]) {
      await asCarer(page, isCarer);
      for (const [name, width, size, style] of [
        ['320', 320, '100%', ''],
        ['spaced', 360, '100%', SPACED],
        ['200', 360, '200%', ''],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await setTextSize(page, size);
        await plan(page).evaluate((element, css) => element.setAttribute('style', css), style);
        await page.screenshot({ path: `artefacts/plan-${isCarer ? 'carer' : 'staff'}-${name}.png`, fullPage: true });
        expect(await sidewaysScroll(page), `${name} ${String(isCarer)}`).toBeLessThanOrEqual(0);
      }
    }
    await setTextSize(page, '');
    await plan(page).evaluate((element) => element.removeAttribute('style'));
    await page.setViewportSize(DESK);
    await look(page, 'plan-carer-dark');
    const board = await demo.open('journal.html#tavle', { width: 320, height: 740 });
    await board.locator('[part=case]').first().waitFor();
    expect(await sidewaysScroll(board)).toBeLessThanOrEqual(0);
    await look(board, 'board-dark-320');
  });

  it.each(LANGUAGES)('is to a screen reader what it is to the eye, and so is the board (%s)', async (lang) => {
    await demo.begin();
    await demo.context.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));
    const page = await demo.open(`journal.html?lang=${lang}#plan/case-odd`, DESK);
    await action(page, 'Nattevakt').waitFor();
    // Nothing is changed here: nothing is said to be saved, and that stands in the trees, too.
    const planTree = (state: string): Promise<void> => expectTree(plan(page), state, lang, { saysSaved: true });
    await planTree('staff');
    await plan(page).locator('.review-now button').click();
    await plan(page).locator('#review-ask').waitFor();
    await planTree('review');
    await asCarer(page, true);
    await planTree('carer');
    const board = page.locator('carer-case-board');
    await page.goto(`${demo.address}journal.html?lang=${lang}&board#tavle`);
    await board.locator('[part=case]').nth(6).waitFor();
    await expectTree(board, 'worklist', lang);
    await page.goto(`${demo.address}journal.html?lang=${lang}&wall#vegg`);
    await board.locator('[part=case]').nth(6).waitFor();
    // How much is due is counted once the rows stand.
    await board.locator('.about', { hasText: '·' }).waitFor();
    await expectTree(board, 'display', lang);
  });
});
