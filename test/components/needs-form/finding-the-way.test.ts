import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { all, button, expectAccessible, find, KeptStore, press, textOf, type, unmountAll, until } from '../page.js';
import { comment, next, open, part, radio, toFirstTheme, toSummary } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const list = (form: Element): HTMLDetailsElement => find<HTMLDetailsElement>(form, '.where details:not(.menu)');
const rows = (form: Element): string[] =>
  all(form, '.where details:not(.menu) .rows button').map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

describe('the list of pages', () => {
  it('leads in one press to any page, at its heading', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    for (const to of ['theme:own-health', 'priorities', 'first', 'summary', 'last']) {
      list(form).open = true;
      await press(form, find(form, `[data-to="${to}"]`));
      // What a page needs may still be on its way.
      await until(() => form.shadowRoot?.activeElement?.classList.contains('title'), to);
      expect(list(form).open).to.equal(false);
      await expectAccessible(form);
    }
  });

  it('tells what was answered, what was seen and what was not, in words', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'managing').click();
    await next(form);
    await next(form);
    const [, first, second, third, fourth] = rows(form);
    expect(first).to.match(/ svart$/);
    expect(second).to.match(/ sett$/);
    expect(third).to.match(/ sett$/);
    expect(fourth).to.match(/ ikke sett ennå$/);
  });

  it('has the name of a theme that its page has, and so has every other list', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    for (const { id } of carerNeeds12.questions) {
      list(form).open = true;
      await press(form, find(form, `[data-to="theme:${id}"]`));
      const name = find(form, '.title').textContent;
      expect(rows(form).some((row) => row.startsWith(name))).to.equal(true);
      radio(form, 'managing').click();
    }
    const name = 'Kroppen, søvnen og kreftene dine';
    for (const _page of [1, 2, 3]) await next(form);
    expect(find(form, '.priorities .answers').textContent).to.contain(name);
    find(form, 'input[value="own-health"]').click();
    await form.updateComplete;
    expect(find(form, '.chosen').textContent).to.contain(name);
    await next(form);
    expect(find(form, '.summary').textContent).to.contain(name);
    expect(textOf(form)).to.not.contain('Egen helse');
  });

  it('counts the pages around the themes too', async () => {
    const form = await open(store);
    await press(form, part(form, 'start'));
    await until(() => form.shadowRoot?.querySelector('[part="next"]'));
    expect(list(form).querySelector('summary')?.textContent).to.equal('Først');
    list(form).open = true;
    await press(form, find(form, '[data-to="theme:meaning-and-farewell"]'));
    const words = [];
    for (let pages = 0; pages < 4; pages += 1) {
      await next(form);
      words.push(list(form).querySelector('summary')?.textContent);
    }
    expect(words).to.deep.equal(['Til slutt: 1 av 4', 'Til slutt: 2 av 4', 'Til slutt: 3 av 4', 'Til slutt: 4 av 4']);
  });

  it('is closed by Escape, and nothing else is: the page stays, and the focus is back on its button', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    for (const details of [list(form), find<HTMLDetailsElement>(form, '.menu')]) {
      details.querySelector('summary')?.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      expect(details.open).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await form.updateComplete;
      expect(details.open).to.equal(false);
      expect(form.shadowRoot?.querySelector('dialog')).to.equal(null);
      expect(form.shadowRoot?.activeElement).to.equal(details.querySelector('summary'));
    }
    await sendKeys({ press: 'Escape' });
    await form.updateComplete;
    expect(find(form, 'dialog.neutral')).to.be.an('HTMLDialogElement');
  });
});

describe('choosing what to talk about', () => {
  it('keeps the focus on the button that moves a theme, up and down, as often as it is pressed', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    list(form).open = true;
    await press(form, find(form, '[data-to="priorities"]'));
    await until(() => form.shadowRoot?.querySelector('.priorities'));
    for (const id of ['feelings', 'own-health', 'rest-and-respite']) {
      find(form, `input[value="${id}"]`).click();
      await form.updateComplete;
    }
    const down = 'Flytt ned: Tanker og følelser du går og bærer på';
    button(form, down).focus();
    for (const place of [2, 3]) {
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(textOf(form)).to.contain(`er nå nummer ${String(place)} av 3.`);
      expect(form.shadowRoot?.activeElement).to.equal(button(form, down));
    }
  });

  it('sticks nothing over the page while there is nothing to say', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    list(form).open = true;
    await press(form, find(form, '[data-to="priorities"]'));
    await until(() => form.shadowRoot?.querySelector('.priorities'));
    expect(getComputedStyle(find(form, '.notice')).position).to.equal('static');
    find(form, 'input[value="feelings"]').click();
    await form.updateComplete;
    expect(find(form, '.notice').textContent).to.contain('nummer 1 av 1');
    expect(getComputedStyle(find(form, '.notice')).position).to.equal('sticky');
  });
});

describe('what is kept back', () => {
  it('says that the one who is ill does not see it, and that answer and text are kept together', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    expect(textOf(form)).to.contain('Den som er syk, ser det ikke uten at du har sagt ja.');
    radio(form, 'needed').click();
    await type(form, comment(form), 'Mitt.');
    await press(form, button(form, 'Ikke vis svaret og teksten til teamet'));
    expect(textOf(form)).to.contain('Både svaret og teksten beholder du selv.');
    await expectAccessible(form);
    await press(form, button(form, 'La teamet lese både svaret og teksten'));
    expect(textOf(form)).to.contain('Teamet kan lese dette når du har sendt skjemaet.');
  });

  it('is the quietest thing in a row of the review', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'needed').click();
    await toSummary(form);
    const weight = (one: Element): number => Number(getComputedStyle(one).fontWeight);
    const [change, keep] = all(form, '.said-foot button');
    expect(change?.textContent.trim()).to.equal('Endre');
    expect(keep && weight(keep)).to.be.lessThan(weight(find(form, '.said dt')));
  });
});

describe('all on one page', () => {
  it('has the button that sends below what is sent, and the question about an empty form in sight', async () => {
    const form = await open(store, { layout: 'one-page' });
    await until(() => form.shadowRoot?.querySelector('.summary'));
    expect(getComputedStyle(find(form, 'nav')).position).to.equal('static');
    window.scrollTo(0, 0);
    expect(part(form, 'submit').getBoundingClientRect().top).to.be.greaterThan(window.innerHeight);
    const summary = find(form, '.summary').getBoundingClientRect();
    expect(part(form, 'submit').getBoundingClientRect().top).to.be.greaterThan(summary.bottom - 1);
    await press(form, part(form, 'submit'));
    const asked = find(form, '#empty-ask').getBoundingClientRect();
    expect(asked.top).to.be.at.least(0);
    expect(asked.bottom).to.be.below(window.innerHeight + 1);
    for (const x of [asked.left + 4, asked.right - 4]) {
      const hit = form.shadowRoot?.elementFromPoint(x, asked.bottom - 4);
      expect(hit?.closest('#empty-ask')).to.equal(find(form, '#empty-ask'));
    }
  });

  it('names each text box after its theme, inside its group', async () => {
    const form = await open(store, { layout: 'one-page' });
    await until(() => form.shadowRoot?.querySelector('.summary'));
    const boxes = all<HTMLTextAreaElement>(form, '[part="comment"]');
    const names = boxes.map((box) =>
      (box.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => form.shadowRoot?.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(new Set(names).size).to.equal(12);
    for (const [index, box] of boxes.entries()) {
      expect(names[index]).to.contain('Vil du si mer om dette?');
      expect(names[index]).to.contain(box.closest('fieldset')?.querySelector('.title')?.textContent ?? '?');
    }
  });
});
