import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { MovedClock } from '../../browsers/clock.js';
import {
  all,
  button,
  expectAccessible,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  tabTo,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { Reports } from '../hosts/reports.js';
import { comment, delivering, open, part, sendNoNeeds, stored, toFirstTheme } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const hasDialog = (form: Element): boolean => all<HTMLDialogElement>(form, 'dialog[open]').length > 0;

describe('quick hide', () => {
  it('covers the whole window at a press and comes back to the same words', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Privat.');
    await press(form, part(form, 'hide'));
    const screen = find(form, 'dialog.neutral').getBoundingClientRect();
    expect([screen.width, screen.height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(getComputedStyle(comment(form)).visibility).to.equal('hidden');
    expect(find(form, 'dialog.neutral').textContent).to.not.match(/pårørende|skjema|støtte|skjul/i);
    await press(form, button(form, 'Vis siden'));
    expect(hasDialog(form)).to.equal(false);
    expect(comment(form).value).to.equal('Privat.');
  });

  it('goes and comes with one key, from whatever is being written, and the focus is where it was', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    comment(form).focus();
    await sendKeys({ type: 'Priv' });
    await sendKeys({ press: 'Escape' });
    await form.updateComplete;
    expect(hasDialog(form)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await form.updateComplete;
    expect(hasDialog(form)).to.equal(false);
    await until(() => form.shadowRoot?.activeElement === comment(form));
    await sendKeys({ type: 'at.' });
    expect(comment(form).value).to.equal('Privat.');
  });

  it('outlasts a reload', async () => {
    const form = await open(store);
    await press(form, part(form, 'hide'));
    form.remove();
    const again = await open(store);
    await until(() => hasDialog(again));
    await press(again, button(again, 'Vis siden'));
    unmountAll();
    expect(hasDialog(await open(store))).to.equal(false);
  });

  it('leaves the key alone where the host has used it, or shows something else', async () => {
    const form = await open(store);
    const used = (event: Event): void => {
      event.preventDefault();
    };
    document.body.addEventListener('keydown', used);
    await sendKeys({ press: 'Escape' });
    document.body.removeEventListener('keydown', used);
    await form.updateComplete;
    expect(hasDialog(form)).to.equal(false);
    form.hidden = true;
    await sendKeys({ press: 'Escape' });
    await form.updateComplete;
    expect(all(form, 'dialog')).to.have.length(0);
  });
});

describe('a shared device', () => {
  let clock: MovedClock;
  beforeEach(() => {
    clock = new MovedClock();
  });
  afterEach(() => {
    clock.giveBack();
  });

  /** The form looks at the clock now, and is drawn as it is then. */
  async function look(form: CarerNeedsForm): Promise<void> {
    clock.lookAgain();
    await form.updateComplete;
  }

  it('has nothing left after sending', async () => {
    const form = await open(store, { sharedDevice: true });
    delivering(form);
    const submitted = heard(form, 'carer-needs-submitted');
    await sendNoNeeds(form);
    expect((await submitted).record.noNeedsNow).to.equal(true);
    await until(() => textOf(form).includes('Svarene dine ligger ikke her lenger'));
    expect(await stored(store)).to.deep.equal([]);
    await press(form, button(form, 'Fyll ut et nytt skjema'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
  });

  it('counts down in sight when nobody is there, and goes on at a press with everything kept', async () => {
    const form = await open(store, { sharedDevice: true, idleMinutes: 10 });
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    clock.pass(9.2);
    // By itself: nobody has to look.
    await until(() => hasDialog(form), 'no question came');
    expect(textOf(form)).to.match(/Slettes om \d+ sekunder/);
    await expectAccessible(form);
    expect(form.shadowRoot?.activeElement).to.equal(button(form, 'Ja, jeg er her'));
    await press(form, button(form, 'Ja, jeg er her'));
    expect(hasDialog(form)).to.equal(false);
    clock.pass(8.9);
    await look(form);
    expect(hasDialog(form)).to.equal(false);
    expect(comment(form).value).to.equal('Mitt.');
  });

  it('hides the words behind the question, and ends it at once for whoever is done', async () => {
    const form = await open(store, { sharedDevice: true });
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    clock.pass(4.5);
    await until(() => hasDialog(form), 'no question came');
    expect(comment(form).checkVisibility({ visibilityProperty: true })).to.equal(false);
    await press(form, button(form, 'Ja, jeg er her'));
    expect(comment(form).checkVisibility({ visibilityProperty: true })).to.equal(true);
    clock.pass(4.5);
    await until(() => hasDialog(form), 'no question came');
    await tabTo(form, () => button(form, 'Jeg er ferdig, slett nå'));
    await sendKeys({ press: 'Enter' });
    await until(() => textOf(form).includes('Svarene er slettet'));
    expect(hasDialog(form)).to.equal(false);
    expect(textOf(form)).to.not.contain('Mitt.');
    expect(await stored(store)).to.deep.equal([]);
  });

  it('erases everything when nobody answers, and says so', async () => {
    const form = await open(store, { sharedDevice: true });
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    clock.pass(5.1);
    await until(() => textOf(form).includes('Svarene er slettet'), 'nothing was erased');
    expect(textOf(form)).to.not.contain('Mitt.');
    await expectAccessible(form);
    await press(form, button(form, 'Begynn på nytt med et tomt skjema'));
    await toFirstTheme(form);
    expect(comment(form).value).to.equal('');
  });

  it('waits while somebody is there, and while there is nothing to erase', async () => {
    const form = await open(store, { sharedDevice: true });
    clock.pass(60);
    await look(form);
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    await toFirstTheme(form);
    comment(form).focus();
    for (const letter of 'abcdef') {
      await sendKeys({ type: letter });
      clock.pass(3.9);
      await look(form);
      expect(hasDialog(form)).to.equal(false);
    }
    expect(comment(form).value).to.equal('abcdef');
  });

  it('asks nothing over the neutral screen', async () => {
    const form = await open(store, { sharedDevice: true });
    await toFirstTheme(form);
    await press(form, part(form, 'hide'));
    clock.pass(4.5);
    await look(form);
    expect(all(form, 'dialog')).to.have.length(1);
    await press(form, button(form, 'Vis siden'));
    expect(button(form, 'Ja, jeg er her')).to.be.an('HTMLButtonElement');
  });

  it('an idle time that is none erases neither at once nor never', async () => {
    const reports = new Reports();
    const form = await open(store, { sharedDevice: true });
    form.setAttribute('idle-minutes', '5 min');
    reports.giveBack();
    expect(reports.messages).to.deep.equal(['carer-needs-form: idleMinutes takes minutes, more than 0']);
    await toFirstTheme(form);
    form.removeAttribute('idle-minutes');
    await type(form, comment(form), 'Mitt.');
    clock.pass(3.9);
    await look(form);
    expect([hasDialog(form), comment(form).value]).to.deep.equal([false, 'Mitt.']);
    clock.pass(1.2);
    await look(form);
    await until(() => textOf(form).includes('Svarene er slettet'));
  });

  it('keeps nothing in a page that is left', async () => {
    const form = await open(store, { sharedDevice: true });
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until(() => textOf(form).includes('Svarene er slettet'));
  });

  it('begins anew for another carer on a shared device', async () => {
    const form = await open(store, { sharedDevice: true });
    delivering(form);
    await press(form, part(form, 'no-needs'));
    await until(() => form.shadowRoot?.querySelector('[part="submit"]'));
    await press(form, part(form, 'submit'));
    await until(() => textOf(form).includes('Svarene dine ligger ikke her lenger'));
    form.caseId = 'other';
    await until(() => form.shadowRoot?.querySelector('[part="start"]'));
    expect(textOf(form)).to.not.contain('Skjemaet er sendt');
  });

  for (const lang of LANGUAGES) {
    it(`is accessible where a shared device is left (${lang})`, async () => {
      const form = await open(store, { sharedDevice: true, lang });
      delivering(form);
      await sendNoNeeds(form);
      await until(() => !form.shadowRoot?.querySelector('[part="submit"]'));
      await expectAccessible(form);
    });
  }
});

it('offers no autofill anywhere, and no word of the carer’s in an attribute', async () => {
  const form = await open(store, { layout: 'one-page' });
  await until(() => form.shadowRoot?.querySelector('[part="question"]'));
  await type(form, all<HTMLTextAreaElement>(form, '[part="comment"]')[0] ?? comment(form), 'hemmelig');
  for (const field of all(form, 'textarea')) expect(field.getAttribute('autocomplete')).to.equal('off');
  const attributes = all(form, '*').flatMap((element) => [...element.attributes].map(({ value }) => value));
  expect(attributes.join(' ')).to.not.contain('hemmelig');
  expect(document.title + location.href + JSON.stringify(history.state)).to.not.contain('hemmelig');
});
