import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../browsers/disk.js';
import { expectTree } from './accessibility-tree.js';
import { hearEvents, heardEvents, lastHeard } from './heard-events.js';
import { Demo, LANGUAGES, look, PHONE, printed, setTextSize, sidewaysScroll, SPACED, TABLET, WALL } from './demo.js';
import { beginTalk, endTalk, goTo, openCaseMatters, stopButton } from './talk-desk.js';

/** How often a nurse may press something in the visit of ten minutes; going into a field to write is a press. */
const PRESSES = 30;

/**
 * What a person does not see of some things at once: scrolled out, or under something else. Runs in the page.
 *
 * @returns the selectors of which the first shown element is not whole in view
 */
function outOfView(record: Element, selectors: readonly string[]): string[] {
  const root = record.shadowRoot;
  return selectors.filter((selector) => {
    const element = [...(root?.querySelectorAll(selector) ?? [])].find((one) => one.checkVisibility());
    if (!element) return true;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isOnTop = (y: number): boolean => {
      const hit = root?.elementFromPoint((left + Math.min(right, left + 80)) / 2, y) ?? null;
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    return top < 0 || bottom > innerHeight || !isOnTop(top + 2) || !isOnTop(bottom - 2);
  });
}

describe('the conversation record on the journal page', () => {
  const demo = new Demo();
  const record = (page: Page): Locator => page.locator('carer-conversation-record');
  const note = (page: Page, index: number): Locator => record(page).locator('.voice:not(.carer) textarea').nth(index);

  it.each(LANGUAGES)('a visit of ten minutes: priorities, one action, next contact, end (%s)', async (lang) => {
    await demo.begin();
    await hearEvents(demo.context);
    const page = await demo.open(`journal.html?lang=${lang}#talk/case-ingrid`, TABLET);
    await record(page).locator('.wants').waitFor();
    await look(page, `${lang}-talk-1-before`);
    await record(page).locator('select[name=minutes]').selectOption('10');
    await beginTalk(record(page));
    await look(page, `${lang}-talk-2-ten-minutes`);

    await note(page, 0).fill('Jentene vet at mamma er syk, ikke hvor alvorlig.');
    await note(page, 1).fill('Ingrid vil ha hjelp til å snakke med jentene.');
    await record(page).locator('input[value=action]').check();
    await record(page).locator('textarea[name=what]').fill('Samtale med jentene sammen med barneansvarlig');
    await record(page).locator('input[name=owner]').fill('Barneansvarlig i palliativt team');
    await record(page).locator('.planned .go').click();
    await record(page).locator('.planned li').waitFor();
    await goTo(record(page), 'end');
    await record(page).locator('.next-contact button').first().click();
    await look(page, `${lang}-talk-3-ending`);
    await endTalk(record(page));
    await look(page, `${lang}-talk-4-handing-on`);
    const agreed = record(page).locator('[aria-labelledby=last-heading]');
    await agreed.getByText('Samtale med jentene sammen med barneansvarlig').waitFor();
    await agreed.getByText('Barneansvarlig i palliativt team').waitFor();

    const closed = await lastHeard(page, 'carer-conversation-closed');
    expect(JSON.stringify(closed)).toContain('Jentene vet at mamma er syk');
    expect(JSON.stringify(closed)).not.toContain('drafts');
    for (const { type, fields } of await heardEvents(page))
      if (type.endsWith('-changed')) expect(JSON.stringify(fields)).not.toContain('Jentene');
    // The demo's own log shows that there was one, and none of its words.
    expect(await page.locator('#log').textContent()).toContain('carer-conversation-closed');
    expect(await page.locator('#log').textContent()).not.toContain('Jentene');
    await page.locator('[data-show=plan]').click();
    await page.locator('[part=action]').getByText('Samtale med jentene sammen med barneansvarlig').waitFor();
  });

  it('a long talk: several views, who does what, a consent given, sent and withdrawn', async () => {
    await demo.begin();
    await hearEvents(demo.context);
    const page = await demo.open('journal.html#talk/case-odd', WALL);
    await record(page).locator('.wants').waitFor();
    await look(page, 'long-talk-1-before');
    await record(page).locator('select[name=kind]').selectOption('joint-meeting');
    await record(page).locator('select[name=minutes]').selectOption('40');
    await beginTalk(record(page));
    await record(page).locator('summary', { hasText: 'Endre samtalen' }).click();
    const people = record(page).locator('aside form:has(select[name=party])');
    await people.locator('input').fill('Siri Brekke');
    await people.locator('button').click();

    const topic = record(page).locator('[part=topic]');
    await topic.locator('input[name=who]').fill('Siri Brekke');
    await topic.locator('textarea[name=text]').fill('Pappa må få sove. Han sier aldri fra.');
    await topic.locator('.voice.carer button[type=submit]').click();
    await topic.locator('.view').waitFor();
    await topic.locator('.voice.carer textarea').first().fill('Jeg klarer meg.');
    await note(page, 1).fill('Odd trenger å sove hele netter.');
    await topic.locator('input[value="given-in-talk"]').check();

    await goTo(record(page), 'tasks');
    const grid = record(page).locator('.add-task:has([name=task])');
    for (const [task, owner] of [
      ['Stell om morgenen', 'service'],
      ['Nattevakt i helgen', 'nobody-yet'],
    ] as const) {
      await grid.locator('[name=task]').fill(task);
      await grid.locator('[name=owner]').selectOption(owner);
      await grid.locator('button').click();
      await record(page).locator('.task-name', { hasText: task }).waitFor();
    }
    const prompt = (id: string): Locator => record(page).locator(`#prompt-${id}`);
    await prompt('own-part').locator('input[value="talked-about"]').check();
    await prompt('own-part').locator('input[value=less]').check();
    await look(page, 'long-talk-2-tasks');
    await goTo(record(page), 'ask');
    await record(page).locator('.children input[value=yes]').check();
    await prompt('interpreter').locator('input[value=no]').check();
    await prompt('emergency-arrangement').locator('input[value="not-today"]').check();
    await look(page, 'long-talk-2-ask');

    await goTo(record(page), 0);
    await topic.locator('.line-sharing select').selectOption('patient-journal');
    await look(page, 'long-talk-3-asking');
    await topic.locator('.agreement-ask .go').click();
    const preview = await record(page).locator('.as-it-leaves').innerText();
    await record(page).locator('[part=preview] button').click();
    await page.locator('#received li').waitFor();
    const received = await page.evaluate(() => localStorage.getItem('demo-patients-journal'));
    expect(received, 'it stands there after a reload').toContain('Odd trenger å sove hele netter.');
    const extract = await lastHeard(page, 'carer-journal-extract');
    expect(extract['text']).toBe(preview);
    expect(preview).toMatch(/^Fra samtale med pårørende .*\n– Odd trenger å sove hele netter\.\nPårørende har sagt ja/);
    expect(JSON.stringify(extract)).not.toMatch(/klarer meg|sier aldri|Nattevakt/);

    // A slip of the hand in a sentence that stands in the journal takes nothing back.
    await note(page, 1).press('End');
    await note(page, 1).press('!');
    await note(page, 1).blur();
    await look(page, 'long-talk-4-changing');
    await topic.locator('.sentence-question button').first().click();
    await expect.poll(() => note(page, 1).inputValue()).toBe('Odd trenger å sove hele netter.');
    expect(await page.locator('#received li').count()).toBe(1);

    // The carer changes his mind: before anything else is sent, and of what was sent.
    await topic.locator('.line-sharing select').selectOption('care-team');
    await page.locator('#received li').waitFor({ state: 'detached' });
    expect((await lastHeard(page, 'carer-journal-extract-withdrawn'))['lineIds']).toHaveLength(1);
    expect(await record(page).locator('.as-it-leaves').count()).toBe(0);
    await goTo(record(page), 'told');
    await record(page).locator('summary', { hasText: 'svart om journalen' }).click();
    await record(page).getByText('trukket tilbake').first().waitFor();

    await goTo(record(page), 'end');
    await record(page).locator('.next-contact button').nth(1).click();
    await endTalk(record(page));
    await look(page, 'long-talk-5-closed');
    const closed = JSON.stringify(await lastHeard(page, 'carer-conversation-closed'));
    expect(closed).toContain('Siri Brekke');
    const text = await record(page).evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(text).toContain('Nattevakt i helgen');
    expect(text).toContain('Det står ikke hvem som følger opp barna');
  });

  it('the carer reads it on a phone, adds another view, gives a task back and gets a copy', async () => {
    await demo.begin();
    const desk = await demo.open('journal.html#talk/case-kari', WALL);
    await beginTalk(record(desk));
    await record(desk).locator('select[name=theme]').selectOption('rest-and-respite');
    await record(desk).locator('form:has(select[name=theme]) button').click();
    await note(desk, 0).fill('Vil helst klare alt selv.');
    await goTo(record(desk), 'tasks');
    await record(desk).locator('input[name=task]').fill('Handle mat');
    await record(desk).locator('select[name=owner]').selectOption('carer');
    await record(desk).locator('.add-task:has([name=task]) button').click();
    await record(desk).locator('.grid-row').waitFor();
    await endTalk(record(desk));

    const phone = await demo.open('portal.html#samtale', PHONE);
    await record(phone).getByText('Vil helst klare alt selv.').waitFor();
    await look(phone, 'carer-reads-1');
    await record(phone).locator('input[value="other-view"]').check();
    const added = record(phone).locator('form:has([value="other-view"]) textarea');
    await added.fill('Jeg vil ikke klare alt selv.');
    await onDisk(phone, 'Jeg vil ikke klare alt selv.');
    await phone.reload();
    await added.waitFor();
    expect(await added.inputValue()).toBe('Jeg vil ikke klare alt selv.');
    await record(phone).locator('form:has([value="other-view"]) button').click();
    await record(phone)
      .getByRole('button', { name: /Handle mat/ })
      .click();
    await record(phone).locator('.go').click();
    await look(phone, 'carer-reads-2');
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const pages = await printed(phone, 'carers-copy-of-talk', () => record(phone).locator('[part=print]').click());
    expect(pages).toBe(1);
    await record(desk).getByText('Jeg vil ikke klare alt selv.').waitFor();
    await record(desk).getByText('Gitt tilbake av den pårørende').waitFor();
  });

  /** Walks through a talk, with a stop in each of its states. */
  async function throughAllStates(page: Page, stop: (state: string) => Promise<void>): Promise<void> {
    const talk = record(page);
    await talk.locator('.handing-on').waitFor();
    await talk.locator('.both-ways').waitFor();
    await talk.locator('.case-matters').waitFor();
    await stop('before');
    await openCaseMatters(talk);
    // The other carers of the patient are looked for once the page stands.
    await talk.getByText('Nils Moen').waitFor();
    await stop('case');
    await talk.locator('select[name=minutes]').selectOption('40');
    await beginTalk(talk);
    await stop('last');
    await goTo(talk, 0);
    const topic = talk.locator('[part=topic]');
    await topic.locator('input[value=action]').check();
    // What is on offer is fetched for it.
    await topic.locator('carer-offer-choice summary').first().waitFor();
    await note(page, 1).fill('Odd trenger å sove hele netter.');
    await stop('topic');
    await topic.locator('.line-sharing select').selectOption('patient-journal');
    await topic.locator('.agreement-ask').waitFor();
    await stop('asking');
    await topic.locator('.agreement-ask .go').click();
    await goTo(talk, 'more');
    await stop('more');
    await goTo(talk, 'ask');
    await talk.locator('.children input[value=yes]').check();
    await talk.locator('#prompt-interpreter input[value="talked-about"]').check();
    await stop('ask');
    await goTo(talk, 'tasks');
    await talk.locator('#prompt-own-part input[value="talked-about"]').check();
    await stop('tasks');
    await goTo(talk, 'told');
    await talk.locator('#prompt-told-by-us input[value="talked-about"]').check();
    await stop('told');
    await talk.locator('[part=preview] button').click();
    await page.locator('#received li').waitFor();
    await goTo(talk, 0);
    await note(page, 1).fill('Odd trenger å sove.');
    await note(page, 1).blur();
    await topic.locator('.sentence-question.asking').waitFor();
    await stop('changing');
    await topic.locator('.sentence-question button').first().click();
    await goTo(talk, 'end');
    await stop('end');
    await endTalk(talk);
    await stop('closed');
  }

  it('is done on a visit of ten minutes with few presses, and nothing has to be looked for', async () => {
    await demo.begin();
    const page = await demo.open('journal.html#talk/case-ingrid', TABLET);
    const talk = record(page);
    let presses = 0;
    const press = async (what: Locator): Promise<void> => {
      presses += 1;
      await what.click();
    };
    const write = async (field: Locator, text: string): Promise<void> => {
      await press(field);
      await page.keyboard.type(text);
    };
    // A list is opened and something in it pressed.
    const choose = async (list: Locator, value: string): Promise<void> => {
      presses += 2;
      await list.selectOption(value);
    };
    await choose(talk.locator('select[name=minutes]'), '10');
    await press(talk.locator('.start-bar .go'));
    await write(note(page, 0), 'Jentene vet at mamma er syk, ikke hvor alvorlig.');
    await write(note(page, 1), 'Ingrid vil ha hjelp til å snakke med jentene.');
    await press(talk.locator('input[value=action]'));
    await write(talk.locator('textarea[name=what]'), 'Samtale med jentene sammen med barneansvarlig');
    await write(talk.locator('input[name=owner]'), 'Barneansvarlig i palliativt team');
    await press(talk.locator('.planned .go'));
    await talk.locator('.planned li').waitFor();
    await choose(talk.locator('.line-sharing select'), 'patient-journal');
    await press(talk.locator('.agreement-ask .go'));
    await press(talk.locator('[part=preview] button'));
    await page.locator('#received li').waitFor();
    // The gap in the weekend: a task that nobody takes care of yet.
    await press(stopButton(talk, 'tasks'));
    await write(talk.locator('input[name=task]'), 'Være hos Siri lørdag og søndag');
    await press(talk.locator('.add-task:has([name=task]) button'));
    await talk.locator('.grid-row.grey').waitFor();
    await press(stopButton(talk, 'end'));
    await press(talk.locator('.next-contact button').first());
    await press(talk.locator('[part=close]'));
    await talk.locator('[part=close]').waitFor({ state: 'detached' });
    await talk.getByText('Være hos Siri lørdag og søndag').first().waitFor();
    console.log(`presses in the visit of ten minutes: ${String(presses)}`);
    expect(presses).toBeLessThanOrEqual(PRESSES);
  });

  it.each([TABLET, { width: 1280, height: 800 }])(
    'shows what matters at each stop without scrolling at $width × $height',
    async (viewport) => {
      await demo.begin();
      const page = await demo.open('journal.html#talk/case-odd', viewport);
      const talk = record(page);
      const name = `stops-${String(viewport.width)}`;
      await talk.locator('.case-matters').waitFor();
      await page.screenshot({ path: `artefacts/${name}-before.png` });
      expect.soft(await talk.evaluate(outOfView, ['.start-bar .go']), 'before').toEqual([]);
      // Whom the carer calls and who does what tonight: read on the way in, by whoever is on duty.
      if (viewport.width >= 1280)
        expect
          .soft(
            await talk.evaluate(outOfView, ['.tonight > div:nth-child(1)', '.tonight > div:nth-child(2)']),
            'before, at night',
          )
          .toEqual([]);
      await beginTalk(talk);
      for (const stop of ['last', 0, 'more', 'ask', 'tasks', 'told', 'end']) {
        await goTo(talk, stop);
        await page.screenshot({ path: `artefacts/${name}-${String(stop)}.png` });
        const matters = [
          '#stop-heading',
          // What was told stands before the fields about it, however long it is.
          ...(stop === 'told' ? [] : ['.stop :is(input, select, textarea, button, summary)']),
          stop === 'end' ? '[part=close]' : '.onward .go',
        ];
        expect.soft(await talk.evaluate(outOfView, matters), `at the stop ${String(stop)}`).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)('is to a screen reader what it is to the eye, in every state (%s)', async (lang) => {
    await demo.begin();
    await demo.context.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    const page = await demo.open(`journal.html?lang=${lang}#talk/case-odd`, WALL);
    await throughAllStates(page, (state) => expectTree(record(page), state, lang));
  });

  it.each(LANGUAGES)('is to the carer who hears it what it is to one who sees it (%s)', async (lang) => {
    await demo.begin();
    await demo.context.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    const page = await demo.open(`portal.html?case=case-odd&lang=${lang}#samtale`, PHONE);
    const earlier = record(page).locator('.talk > summary').nth(1);
    await earlier.waitFor();
    await look(page, `${lang}-carer-reads-all`);
    await expectTree(record(page), 'carer', lang);
    await earlier.click();
    await look(page, `${lang}-carer-reads-earlier`);
    expect(await sidewaysScroll(page)).toBe(0);
    await expectTree(record(page), 'carer-earlier', lang);
  });

  it.each([
    ['320 px', { width: 320, height: 640 }, '', '100%'],
    ['tablet', TABLET, '', '100%'],
    ['text spacing', TABLET, SPACED, '100%'],
    ['200 % text', TABLET, '', '200%'],
    ['200 % text on a phone', PHONE, '', '200%'],
  ] as const)('needs no sideways scroll and cuts no text off: %s', async (name, viewport, style, size) => {
    await demo.begin();
    const page = await demo.open('journal.html#talk/case-odd', viewport);
    await setTextSize(page, size);
    await record(page).evaluate((element, css) => element.setAttribute('style', css), style);
    await throughAllStates(page, async (state) => {
      const wide = await record(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide, state).toBeLessThanOrEqual(0);
      expect(await sidewaysScroll(page), state).toBeLessThanOrEqual(0);
      const cut = await record(page).evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, label, legend, h2, h3, h4') ?? [])]
          .filter((one) => one.checkVisibility() && !one.closest('.hidden-visually'))
          // The browser's own date field: its calendar button hangs over the edge at this size, its words do not.
          .filter((one) => !one.querySelector('input[type=date]'))
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
          .map((one) => one.textContent.trim()),
      );
      expect(cut, state).toEqual([]);
      await page.screenshot({ path: `artefacts/talk-${name}-${state}.png`, fullPage: true });
    });
  });

  it('looks right in the dark and in forced colours', async () => {
    await demo.begin({ colorScheme: 'dark' });
    const page = await demo.open('journal.html#talk/case-odd', TABLET);
    await throughAllStates(page, (state) => look(page, `dark-talk-${state}`));
    await page.emulateMedia({ forcedColors: 'active' });
    await page.screenshot({ path: 'artefacts/forced-colours-talk.png', fullPage: true });
  });
});
