import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import type { WordedQuestionSet } from '../../../src/domain/assessment/question-set.js';
import { common } from '../../../src/i18n/common/en.js';
import { device } from '../../../src/i18n/device/en.js';
import { formPages } from '../../../src/i18n/form-pages/en.js';
import { formPaper } from '../../../src/i18n/form-paper/en.js';
import { form as formStart } from '../../../src/i18n/form-start/en.js';
import { loadQuestions } from '../../../src/i18n/questions/load.js';
import { commonLater } from '../../../src/i18n/saving/en.js';
import { whomToCall } from '../../../src/i18n/whom-to-call/en.js';
import {
  all,
  button,
  expectAccessible,
  find,
  heard,
  KeptStore,
  mount,
  press,
  settled,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { dreiDinge } from './drei-dinge.js';
import { comment, delivering, open, part, sendNoNeeds, stored, toFirstTheme, toSummary } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('inside a host’s <form>', () => {
  async function inForm(more: Partial<CarerNeedsForm> = {}): Promise<{ host: HTMLFormElement; form: CarerNeedsForm }> {
    const main = document.createElement('main');
    const host = document.createElement('form');
    const form = document.createElement('carer-needs-form');
    Object.assign(form, { store, caseId: 'case', name: 'needs', lang: 'nb', ...more });
    host.append(form);
    main.append(host);
    document.body.append(main);
    await settled(form);
    return { host, form };
  }

  it('takes part under its name with the form as the team reads it, once it is sent', async () => {
    const { host, form } = await inForm();
    expect(form.form).to.equal(host);
    expect([form.value, new FormData(host).has('needs')]).to.deep.equal(['', false]);
    const submitted = heard(form, 'carer-needs-submitted');
    await sendNoNeeds(form);
    const { record } = await submitted;
    await form.updateComplete;
    expect(form.value).to.equal(JSON.stringify(record));
    expect(JSON.parse(new FormData(host).get('needs') as string)).to.deep.equal(record);
  });

  it('has its value again after a reload, and none once the form is withdrawn', async () => {
    const { form } = await inForm();
    await sendNoNeeds(form);
    await until(() => form.value !== '');
    unmountAll();
    const again = await inForm();
    await until(() => new FormData(again.host).has('needs'));
    await press(again.form, button(again.form, 'Trekk skjemaet tilbake'));
    await press(again.form, button(again.form, 'Ja, trekk det tilbake'));
    await until(() => !new FormData(again.host).has('needs'));
  });

  it('is required only where the host says so, and then "no needs right now" is enough', async () => {
    const { host, form } = await inForm();
    expect(host.checkValidity()).to.equal(true);
    form.required = true;
    await form.updateComplete;
    await until(() => form.validationMessage === 'Skjemaet er ikke sendt ennå.');
    expect([host.checkValidity(), form.validity.valueMissing, form.willValidate]).to.deep.equal([false, true, true]);
    form.reportValidity();
    expect(form.shadowRoot?.activeElement).to.equal(part(form, 'start'));
    await sendNoNeeds(form);
    await until(() => host.checkValidity());
    expect(form.validationMessage).to.equal('');
  });

  it('is emptied by a reset, which can be undone; what was sent stays sent', async () => {
    const { host, form } = await inForm();
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    host.reset();
    await form.updateComplete;
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    await press(form, button(form, 'Angre'));
    expect(comment(form).value).to.equal('Mitt.');
    await toSummary(form);
    await press(form, part(form, 'submit'));
    await until(() => new FormData(host).has('needs'));
    host.reset();
    await form.updateComplete;
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    expect(new FormData(host).has('needs')).to.equal(false);
    expect((await stored(store))[0]?.status).to.equal('submitted');
  });

  it('shows what was said and lets nothing be changed in a disabled fieldset', async () => {
    const { host, form } = await inForm();
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    const fieldset = document.createElement('fieldset');
    host.append(fieldset);
    fieldset.append(form);
    fieldset.disabled = true;
    await form.updateComplete;
    await until(() => textOf(form).includes('Mitt.'));
    expect(all(form, '.page button, .page textarea, nav button')).to.have.length(0);
    fieldset.disabled = false;
    await form.updateComplete;
    expect(comment(form).value).to.equal('Mitt.');
  });

  it('on a shared device hands the host what was sent, and keeps nothing', async () => {
    const { host, form } = await inForm({ sharedDevice: true });
    delivering(form);
    await sendNoNeeds(form);
    await until(() => new FormData(host).has('needs'));
    form.caseId = 'other';
    await until(() => !new FormData(host).has('needs'));
  });
});

describe('another set of questions', () => {
  it('is asked in its own language, of its own length, and answered with its own codes', async () => {
    const form = await open(store, { questionSet: dreiDinge, lang: 'de' });
    expect(textOf(form)).to.contain('Was würde Ihnen helfen?');
    await press(form, part(form, 'start'));
    await until(() => textOf(form).includes('Was ist Ihnen gerade am wichtigsten?'));
    await press(form, part(form, 'next'));
    const group = part(form, 'question');
    expect(group.textContent).to.contain('Nachts schlafen können');
    expect(all<HTMLInputElement>(form, 'input[type="radio"]').map(({ value }) => value)).to.deep.equal(
      dreiDinge.answers,
    );
    await expectAccessible(form);
    find<HTMLInputElement>(form, 'input[value="lieber-reden"]').click();
    await toSummary(form);
    expect(textOf(form)).to.contain('Darüber möchte ich lieber reden');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    const { record } = await submitted;
    expect(record).to.deep.include({ questionSet: { id: 'drei-dinge', version: '1' }, locale: 'de' });
    expect(record.answers['schlaf']?.answer).to.equal('lieber-reden');
  });

  it('begins at its first screen where a draft stands on a theme that it no longer has', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await until(async () => (await stored(store))[0]?.place === 'theme:illness-and-outlook');
    form.remove();
    const again = await open(store, { questionSet: dreiDinge, lang: 'de' });
    await until(() => again.shadowRoot?.querySelector('[part="start"]'));
    await press(again, part(again, 'start'));
    expect(textOf(again)).to.contain('Was ist Ihnen gerade am wichtigsten?');
  });

  it('is shown in the language it has, where it has none for the page', async () => {
    const form = await open(store, { questionSet: dreiDinge, lang: 'nn' });
    expect(textOf(form)).to.contain('Was würde Ihnen helfen?').and.to.contain('Start');
  });

  it('reports a list of all that is wrong, and shows what the host put between the tags', async () => {
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error: unknown) => reported.push(error);
    const form = await open(store);
    form.textContent = 'Ring oss på 400 00 001.';
    form.questionSet = { ...dreiDinge, answers: ['1', 'geht-gut'], groups: [] };
    await until(() => reported.length === 1);
    window.reportError = reportError;
    expect(String(reported[0])).to.match(/^TypeError: carer-needs-form: .*\n- answers\.0 has to be a code/);
    await form.updateComplete;
    expect(all(form, 'slot')).to.have.length(1);
    form.questionSet = dreiDinge;
    await until(() => textOf(form).includes('Was würde Ihnen helfen?'));
  });
});

describe('what a host sets', () => {
  it('is what the form is stamped with', async () => {
    const form = await open(store, { filledBy: 'assisted' });
    form.questionSet = dreiDinge;
    form.lang = 'de';
    form.filledBy = 'phone';
    await until(() => textOf(form).includes('Was würde Ihnen helfen?'));
    await press(form, part(form, 'start'));
    await until(async () => (await stored(store)).length === 1);
    expect((await stored(store))[0]).to.deep.include({
      questionSet: { id: 'drei-dinge', version: '1' },
      filledBy: 'phone',
      locale: 'de',
    });
  });

  it('another case has nothing of the one before, also as a value', async () => {
    const form = await open(store, { sharedDevice: true });
    delivering(form);
    form.addEventListener('carer-needs-submitted', () => (form.caseId = 'next'));
    await sendNoNeeds(form);
    await until(() => form.shadowRoot?.querySelector('[part="start"]'));
    expect(form.value).to.equal('');
    form.caseId = '';
    await form.updateComplete;
    expect(form.value).to.equal('');
  });

  it('works when it is defined after the page was parsed, and with properties set before', async () => {
    const main = document.createElement('main');
    document.body.append(main);
    render(html`<carer-needs-form lang="en" case-id="case" .store=${store}></carer-needs-form>`, main);
    const form = main.firstElementChild;
    if (!form) throw new Error('there is no form');
    await settled(form);
    expect(textOf(form)).to.contain('What support do you need?');
    await import('../../../components/needs-form/define.js');
  });

  it('shows the host’s own words where it was given some', async () => {
    const form = await open(store, { messages: { start: 'Kom i gang' } });
    expect(part(form, 'start').textContent.trim()).to.equal('Kom i gang');
    form.messages = {};
    await form.updateComplete;
    expect(part(form, 'start').textContent.trim()).to.equal('Begynn');
  });

  it('follows the language of the page around it, through shadow roots', async () => {
    const outer = document.createElement('main');
    outer.lang = 'en';
    const host = document.createElement('div');
    outer.append(host);
    document.body.append(outer);
    const form = document.createElement('carer-needs-form');
    Object.assign(form, { store, caseId: 'case' });
    host.attachShadow({ mode: 'open' }).append(form);
    await settled(form);
    expect(textOf(form)).to.contain('What support do you need?');
    outer.lang = 'nn';
    await until(() => textOf(form).includes('Kva treng du støtte til?'));
  });

  it('shares a page with another form, each for its own carer', async () => {
    const [one, other] = [await open(store), await open(store, { caseId: 'other' })];
    await toFirstTheme(one);
    expect(part(other, 'start')).to.be.an('HTMLButtonElement');
    other.caseId = 'case';
    await until(() => other.shadowRoot?.querySelector('[part="question"]'));
  });

  it('says so when it was not told whom it is about', async () => {
    const form = await mount('carer-needs-form', { store });
    expect(textOf(form)).to.contain('Vi ser ikke hvem denne siden gjelder');
  });

  it('tells author and person when a store breaks its promise', async () => {
    class BrokenStore extends KeptStore {
      override saveAll(): Promise<never> {
        return Promise.reject(new Error('the server is down'));
      }
    }
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error: unknown) => reported.push(error);
    const form = await open(new BrokenStore());
    await press(form, part(form, 'start'));
    await until(() => textOf(form).includes('Nettleseren kan ikke lagre her'));
    expect(String(reported[0])).to.contain('the server is down');
    // Taken off the page, it tries once more.
    const { length } = reported;
    unmountAll();
    await until(() => reported.length > length);
    window.reportError = reportError;
  });
});

/** Every letter turned into a Hebrew one, so that what is not the host's own stands out, and the page runs from right to left. */
function pseudo<Words>(words: Words): Words {
  const turn = (text: string): string =>
    text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(0x05d0 + (letter.toLowerCase().charCodeAt(0) % 22)));
  if (typeof words === 'string') return turn(words) as Words;
  if (typeof words === 'function')
    return ((...args: unknown[]) => turn(String((words as (...all: unknown[]) => unknown)(...args)))) as Words;
  if (Array.isArray(words)) return words.map((one: unknown) => pseudo(one)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo<unknown>(value)])) as Words;
}

describe('a language of the host’s, from right to left', () => {
  const messages = pseudo({
    ...common,
    ...commonLater,
    ...device,
    ...formStart,
    ...formPages,
    ...formPaper,
    ...whomToCall,
  });
  let questionSet: WordedQuestionSet;

  before(async () => {
    questionSet = { ...carerNeeds12, texts: { he: pseudo(await loadQuestions('en')) } };
  });

  const latin = (form: Element): string[] =>
    textOf(form)
      .match(/[A-Za-zÆØÅæøå]{2,}/g)
      ?.filter((one) => one !== 'Esc') ?? [];

  async function fits(form: CarerNeedsForm): Promise<void> {
    await form.updateComplete;
    expect(latin(form), 'words that are not the host’s').to.deep.equal([]);
    expect(form.scrollWidth, 'sideways scroll').to.be.at.most(form.clientWidth);
    await expectAccessible(form);
  }

  it('speaks nothing but the host’s words, runs from right to left, and fits, in every state', async () => {
    const form = await open(store, { questionSet, messages, lang: 'he' });
    form.dir = 'rtl';
    form.style.inlineSize = '320px';
    await fits(form);
    await toFirstTheme(form);
    const radio = find(form, 'input[type="radio"]').getBoundingClientRect();
    const label = find(form, '.answer').getBoundingClientRect();
    expect(radio.left - label.left, 'the radio stands at the right').to.be.greaterThan(label.right - radio.right);
    find<HTMLInputElement>(form, 'input[type="radio"]').click();
    for (const menu of all<HTMLDetailsElement>(form, 'details')) menu.open = true;
    await fits(form);
    for (const menu of all<HTMLDetailsElement>(form, 'details')) menu.open = false;
    await type(form, comment(form), 'אבג');
    while (!form.shadowRoot?.querySelector('[part="submit"]')) {
      await press(form, part(form, 'next'));
      const boxes = all<HTMLInputElement>(form, 'input[type="checkbox"]');
      for (const box of boxes.slice(0, 4)) box.click();
      await fits(form);
    }
    await press(form, all(form, '.menu button')[0] ?? form);
    await fits(form);
    await press(form, find(form, 'nav .go'));
    await press(form, part(form, 'submit'));
    await until(() => form.shadowRoot?.querySelector('.sent'));
    await fits(form);
    expect((await stored(store))[0]?.locale).to.equal('he');
  });
});
