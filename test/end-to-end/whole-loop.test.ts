import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../browsers/disk.js';
import { hearEvents, lastHeard } from './heard-events.js';
import { Demo, DESK, look, PHONE, printed, setTextSize, sidewaysScroll } from './demo.js';
import { endTalk, goTo } from './talk-desk.js';

const DAY = 86_400_000;
/** The day of the story: at noon it has one date, wherever the machine stands. */
const BEGINS = new Date('2026-11-24T11:00:00Z');
const CARER_PAGE_1 = /Hva er viktigst|Kva er viktigast/;

/** The story's words in the two languages it is told in; the rest is found by parts and roles. */
const story = {
  nb: {
    needed: 'Jeg trenger støtte til dette',
    restName: /^Pusterom og avlastning/,
    rest: 'Pusterom',
    contact: 'Hvem du kan ringe',
    mine: 'Ikke vis svaret og teksten til teamet',
    sent: 'Skjemaet er sendt',
    hold: 'Ha en samtale',
    start: 'Start samtalen',
    carerWords: 'Det som blir sagt, med den pårørendes egne ord',
    need: 'Behovet i én setning',
    note: 'Teamets notat',
    action: 'Tiltak',
    given: 'Hjelp gitt i samtalen',
    what: 'Hva skal skje?',
    owner: 'Navn og rolle',
    put: 'Legg i planen',
    readers: 'Hvem kan lese',
    journal: 'Pasientens journal',
    saidYes: 'Svaret var ja',
    sendJournal: 'Send til pasientens journal',
    task: 'Oppgave',
    addTask: 'Legg til oppgaven',
    closed: 'Samtalen er avsluttet',
    plan: 'Plan',
    reviewDate: 'Dato for evaluering',
    copy: 'Den pårørende har fått en kopi',
    agreed: /Avtalt .*: Kari Brekke, Marte Lunde/,
    reviewDue: 'Det er tid for å se på planen igjen.',
    startReview: 'Start evalueringen',
    reviewAsk: 'Hva skjedde med det vi ble enige om?',
    done: 'Gjort',
    partly: 'Litt',
    helped: 'hjalp litt',
    finish: 'Avslutt evalueringen',
    read: 'Jeg har lest dette',
    saved: 'Lagret her på telefonen eller maskinen',
  },
  nn: {
    needed: 'Eg treng støtte til dette',
    restName: /^Pusterom og avlasting/,
    rest: 'Pusterom',
    contact: 'Kven du kan ringje',
    mine: 'Ikkje vis svaret og teksten til teamet',
    sent: 'Skjemaet er sendt',
    hold: 'Ha ein samtale',
    start: 'Start samtalen',
    carerWords: 'Det som blir sagt, med den pårørande sine eigne ord',
    need: 'Behovet i éi setning',
    note: 'Notatet til teamet',
    action: 'Tiltak',
    given: 'Hjelp gitt i samtalen',
    what: 'Kva skal skje?',
    owner: 'Namn og rolle',
    put: 'Legg i planen',
    readers: 'Kven kan lese',
    journal: 'Journalen til pasienten',
    saidYes: 'Svaret var ja',
    sendJournal: 'Send til journalen til pasienten',
    task: 'Oppgåve',
    addTask: 'Legg til oppgåva',
    closed: 'Samtalen er avslutta',
    plan: 'Plan',
    reviewDate: 'Dato for evaluering',
    copy: 'Den pårørande har fått ein kopi',
    agreed: /Avtalt .*: Kari Brekke, Marte Lunde/,
    reviewDue: 'Det er tid for å sjå på planen igjen.',
    startReview: 'Start evalueringa',
    reviewAsk: 'Kva skjedde med det vi vart samde om?',
    done: 'Gjort',
    partly: 'Litt',
    helped: 'hjelpte litt',
    finish: 'Avslutt evalueringa',
    read: 'Eg har lese dette',
    saved: 'Lagra her på telefonen eller maskina',
  },
} as const;

describe('the whole loop over the built demo', () => {
  const demo = new Demo();

  async function next(page: Page, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await page.locator('[part=next]').click();
  }

  it.each(['nb', 'nn'] as const)('a carer is asked, heard, helped and asked again (%s)', async (lang) => {
    const words = story[lang];
    await demo.begin();
    await hearEvents(demo.context);
    await demo.context.clock.setFixedTime(BEGINS);
    const shot = (name: string): string => `${lang}-${name}`;

    // The carer, on a phone, in the municipality's portal.
    const portal = await demo.open(`portal.html?lang=${lang}`, PHONE);
    await portal.locator('[part=start]').waitFor();
    await look(portal, shot('01-start'));
    await portal.locator('[part=start]').click();
    await portal.getByRole('textbox', { name: CARER_PAGE_1 }).fill('Å få sove.');
    await next(portal);
    await look(portal, shot('02-theme'));
    await next(portal, 6);
    const rest = portal.getByRole('group', { name: words.restName });
    await rest.getByRole('radio', { name: words.needed, exact: true }).check();
    await portal.locator('[part=comment]').fill('Jeg har ikke sovet en hel natt siden mai.');
    await portal.getByText(words.saved).waitFor();
    await look(portal, shot('03-answered'));
    await onDisk(portal, '"place":"theme:rest-and-respite"', 'siden mai.');

    // The phone is put away and taken up again: the form is where it was.
    await portal.reload();
    expect(await portal.locator('[part=comment]').inputValue()).toBe('Jeg har ikke sovet en hel natt siden mai.');
    await next(portal);
    await portal.locator('[part=comment]').fill('Dette holder jeg for meg selv.');
    await portal.getByRole('button', { name: words.mine }).click();
    await next(portal, 5);
    await look(portal, shot('04-how-to-be-reached'));
    await next(portal);
    await look(portal, shot('04-last-questions'));
    await next(portal);
    await portal.getByRole('checkbox', { name: words.restName }).check();
    await portal.locator('[name=priority][value=who-to-contact]').check();
    await look(portal, shot('05-priorities'));
    await next(portal);
    await look(portal, shot('06-summary'));
    await portal.locator('[part=submit]').click();
    await portal.getByRole('heading', { name: words.sent }).waitFor();
    await look(portal, shot('07-sent'));

    // The nurse, at a desk, finds the form on the board.
    const journal = await demo.open(`journal.html?lang=${lang}`, DESK);
    const row = journal.locator('[part=case]').filter({ hasText: 'Kari Brekke' });
    await row.getByText(words.hold).waitFor();
    await look(journal, shot('08-board'));
    await row.getByRole('button').click();
    await journal.getByText('Jeg har ikke sovet en hel natt siden mai.').first().waitFor();
    const talk = journal.locator('carer-conversation-record');
    expect(await talk.innerText()).not.toContain('Dette holder jeg for meg selv.');
    await look(journal, shot('09-before-talk'));

    // The talk.
    await journal.getByRole('button', { name: words.start }).click();
    const topic = talk.locator('[part=topic]').filter({ hasText: words.rest });
    await topic.getByLabel(words.carerWords).fill('Våger ikke å gå fra.');
    await topic.getByLabel(words.note).fill('Sover på gulvet for å høre ham puste.');
    await topic.getByLabel(words.need).fill('Datter trenger å sove noen netter.');
    await topic.getByRole('checkbox', { name: words.action, exact: true }).check();
    await topic.getByLabel(words.what).fill('Nattevakt to netter i uken');
    await topic.getByLabel(words.owner).fill('Hjemmetjenesten');
    await topic.getByRole('button', { name: words.put }).click();
    await topic.getByRole('combobox', { name: words.readers }).selectOption({ label: words.journal });
    await look(journal, shot('10-agreement'));
    await journal.getByRole('button', { name: words.saidYes }).click();
    await goTo(talk, 'tasks');
    await journal.getByLabel(words.task, { exact: true }).fill('Handle mat');
    await journal.getByRole('button', { name: words.addTask }).click();
    await goTo(talk, 1);
    const other = talk.locator('[part=topic]').filter({ hasText: words.contact });
    await other.getByRole('checkbox', { name: words.given }).check();
    await journal.getByText(words.saved).first().waitFor();
    await look(journal, shot('11-talk'));

    // Only the agreed sentence leaves for the patient's journal.
    await talk.locator('[part=preview]').getByText('Datter trenger å sove noen netter.').waitFor();
    await talk.locator('[part=preview]').getByRole('button', { name: words.sendJournal }).click();
    await journal.locator('#received li').waitFor();
    expect(await journal.locator('#received').innerText()).toBe('Datter trenger å sove noen netter.');
    const extract = JSON.stringify(await lastHeard(journal, 'carer-journal-extract'));
    expect(extract).toContain('Datter trenger å sove noen netter.');
    expect(extract).not.toContain('Sover på gulvet');
    expect(extract).not.toContain('siden mai');
    await endTalk(talk);
    await journal.getByText(words.closed).waitFor();
    await look(journal, shot('12-closed'));

    // The plan is agreed, and the carer gets a copy on paper.
    await journal.getByRole('button', { name: words.plan, exact: true }).click();
    await journal.locator('[part=action]').getByText('Nattevakt to netter i uken').waitFor();
    const inTwoWeeks = new Date(BEGINS.getTime() + 14 * DAY);
    await journal.getByLabel(words.reviewDate).fill(inTwoWeeks.toISOString().slice(0, 10));
    await journal.getByLabel(words.copy).check();
    await journal.locator('[part=agree]').click();
    await journal.getByText(words.agreed).waitFor();
    await look(journal, shot('13-plan'));
    const pages = await printed(journal, shot('carers-copy'), () =>
      journal.locator('carer-follow-up-plan [part=print]').click(),
    );
    expect(pages).toBe(1);

    // The carer reads what was written, says so, and sees the plan and the receipt.
    await portal.reload();
    await portal.getByText('Marte Lunde').first().waitFor();
    await portal.goto(`${demo.address}portal.html?lang=${lang}#samtale`);
    await portal.getByRole('button', { name: words.read }).click();
    await look(portal, shot('14-carer-reads'));
    await portal.goto(`${demo.address}portal.html?lang=${lang}#plan`);
    await portal.getByText('Nattevakt to netter i uken').waitFor();
    await look(portal, shot('15-carers-plan'));

    // Two weeks later.
    await journal.close();
    await demo.context.clock.setFixedTime(inTwoWeeks);
    const later = await demo.open(`journal.html?lang=${lang}#plan/case-kari`, DESK);
    await later.locator('carer-follow-up-plan').getByText(words.reviewDue).waitFor();
    await later.getByRole('button', { name: words.startReview }).click();
    await later.getByText(words.reviewAsk).waitFor();
    await later.locator('[part=action]').getByRole('button', { name: words.done }).click();
    await later.getByRole('radio', { name: words.partly }).check();
    await later.locator('[part=action] .panel .go').click();
    await later.locator('[part=action]').getByText(words.helped).waitFor();
    await look(later, shot('16-review'));
    await later.getByRole('button', { name: words.finish }).click();
    await later.getByText(words.reviewAsk).waitFor({ state: 'detached' });
    await look(later, shot('17-reviewed'));
  });

  it('the other pages stand: what is what, and one script tag without a build', async () => {
    await demo.begin();
    const index = await demo.open('', DESK);
    await index.getByRole('heading', { name: 'carer-needs' }).waitFor();
    await look(index, 'index');
    const plain = await demo.open('plain.html?lang=en', PHONE);
    await plain.locator('[part=start]').click();
    await plain.locator('[part=next]').waitFor();
    const memory = await demo.open('portal.html?store=memory&lang=en', PHONE);
    await memory.locator('[part=no-needs]').click();
    await memory.locator('[part=submit]').click();
    await memory.getByRole('heading', { name: 'The form has been sent' }).waitFor();
    const journal = await demo.open('journal.html?lang=en', DESK);
    const kari = journal.locator('[part=case]').filter({ hasText: 'Kari Brekke' });
    await kari.getByText('Wait for the form').waitFor();

    // What was changed in the examples is as it was after a press.
    const portal = await demo.open('portal.html?lang=en', PHONE);
    await portal.locator('[part=no-needs]').click();
    await portal.locator('[part=submit]').click();
    await kari.getByText('Thank them, and choose when to ask again').waitFor();
    // The page loads itself anew at the end; closing it half way would leave the browser waiting.
    const reloaded = journal.waitForEvent('load');
    await journal.getByRole('button', { name: 'Start the examples afresh' }).click();
    await reloaded;
    await kari.getByText('Wait for the form').waitFor();
  });

  it('looks right in the dark, in forced colours, in large text and at 320 px', async () => {
    await demo.begin({ colorScheme: 'dark' });
    const dark = await demo.open('portal.html', PHONE);
    await dark.locator('[part=start]').click();
    await next(dark);
    await look(dark, 'dark-theme');
    const darkJournal = await demo.open('journal.html#plan/case-odd', DESK);
    await darkJournal.locator('[part=action]').first().waitFor();
    await look(darkJournal, 'dark-plan');
    await dark.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    await dark.getByRole('radio').first().check();
    await dark.screenshot({ path: 'artefacts/forced-colours.png', fullPage: true });
    for (const [name, width, size] of [
      ['320px', 320, '100%'],
      ['large-text', 360, '200%'],
      ['400-percent', 320, '100%'],
    ] as const) {
      await dark.setViewportSize({ width, height: name === '400-percent' ? 256 : 740 });
      await setTextSize(dark, size);
      await dark.screenshot({ path: `artefacts/${name}.png`, fullPage: true });
      // The first screen, in a page of its own: this carer has begun already.
      const start = await demo.open('portal.html?store=memory', { width, height: 740 });
      await start.locator('[part=start]').waitFor();
      await setTextSize(start, size);
      expect(await sidewaysScroll(start), `first screen, ${name}`).toBeLessThanOrEqual(0);
      await start.close();
      expect(await sidewaysScroll(dark), name).toBeLessThanOrEqual(0);
    }
  });
});
