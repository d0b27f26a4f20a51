import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../components/needs-form/needs-form.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { needsAssessmentKind, type NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { paperCode } from '../../src/domain/assessment/paper-form-code.js';
import type { QuestionTexts, WordedQuestionSet } from '../../src/domain/assessment/question-set.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import { openSupportCase, supportCaseKind } from '../../src/domain/case/support-case.js';
import { commonLater } from '../../src/i18n/saving/en.js';
import { common } from '../../src/i18n/common/en.js';
import { device } from '../../src/i18n/device/en.js';
import { formPages } from '../../src/i18n/form-pages/en.js';
import { formPaper } from '../../src/i18n/form-paper/en.js';
import { form as formStart } from '../../src/i18n/form-start/en.js';
import { questions } from '../../src/i18n/questions/en.js';
import type { SaveOutcome } from '../../src/storage/record-store.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  heard,
  LANGUAGES,
  mount,
  press,
  saved,
  sendNoNeeds,
  settled,
  textOf,
  toFirstTheme,
  toSummary,
  type,
  unmountAll,
  KeptStore,
} from './page.js';

const part = (form: Element, name: string): HTMLElement => find(form, `[part="${name}"]`);
const comment = (form: Element): HTMLTextAreaElement => part(form, 'comment') as HTMLTextAreaElement;
const dreiDinge = (await (
  await fetch(new URL('../fixtures/question-sets/drei-dinge.json', import.meta.url))
).json()) as WordedQuestionSet;

let store: KeptStore;

async function open(more: Partial<CarerNeedsForm> & { lang?: string } = {}): Promise<CarerNeedsForm> {
  return mount('carer-needs-form', { caseId: 'case', store, ...more });
}
async function stored(): Promise<readonly NeedsAssessment[]> {
  const list = await store.list(needsAssessmentKind, 'case');
  return list.ok ? list.value.records : [];
}

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
    await waitUntil(() => form.value !== '');
    unmountAll();
    const again = await inForm();
    await waitUntil(() => new FormData(again.host).has('needs'));
    await press(again.form, button(again.form, 'Trekk skjemaet tilbake'));
    await press(again.form, button(again.form, 'Ja, trekk det tilbake'));
    await waitUntil(() => !new FormData(again.host).has('needs'));
  });

  it('is required only where the host says so, and then "no needs right now" is enough', async () => {
    const { host, form } = await inForm();
    expect(host.checkValidity()).to.equal(true);
    form.required = true;
    await form.updateComplete;
    await waitUntil(() => form.validationMessage === 'Skjemaet er ikke sendt ennå.');
    expect([host.checkValidity(), form.validity.valueMissing, form.willValidate]).to.deep.equal([false, true, true]);
    form.reportValidity();
    expect(form.shadowRoot?.activeElement).to.equal(part(form, 'start'));
    await sendNoNeeds(form);
    await waitUntil(() => host.checkValidity());
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
    await waitUntil(() => new FormData(host).has('needs'));
    host.reset();
    await form.updateComplete;
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    expect(new FormData(host).has('needs')).to.equal(false);
    expect((await stored())[0]?.status).to.equal('submitted');
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
    expect(textOf(form)).to.contain('Mitt.');
    expect(all(form, '.page button, .page textarea, nav button')).to.have.length(0);
    fieldset.disabled = false;
    await form.updateComplete;
    expect(comment(form).value).to.equal('Mitt.');
  });

  it('on a shared device hands the host what was sent, and keeps nothing', async () => {
    const { host, form } = await inForm({ sharedDevice: true });
    await sendNoNeeds(form);
    await waitUntil(() => new FormData(host).has('needs'));
    form.caseId = 'other';
    await waitUntil(() => !new FormData(host).has('needs'));
  });
});

describe('another set of questions', () => {
  it('is asked in its own language, of its own length, and answered with its own codes', async () => {
    const form = await open({ questionSet: dreiDinge, lang: 'de' });
    expect(textOf(form)).to.contain('Was würde Ihnen helfen?');
    await press(form, part(form, 'start'));
    await waitUntil(() => textOf(form).includes('Was ist Ihnen gerade am wichtigsten?'));
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
    const form = await open();
    await toFirstTheme(form);
    await waitUntil(async () => (await stored())[0]?.place === 'theme:illness-and-outlook');
    form.remove();
    const again = await open({ questionSet: dreiDinge, lang: 'de' });
    await waitUntil(() => again.shadowRoot?.querySelector('[part="start"]'));
    await press(again, part(again, 'start'));
    expect(textOf(again)).to.contain('Was ist Ihnen gerade am wichtigsten?');
  });

  it('is shown in the language it has, where it has none for the page', async () => {
    const form = await open({ questionSet: dreiDinge, lang: 'nn' });
    expect(textOf(form)).to.contain('Was würde Ihnen helfen?').and.to.contain('Start');
  });

  it('reports a list of all that is wrong, and shows what the host put between the tags', async () => {
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error: unknown) => reported.push(error);
    const form = await open();
    form.textContent = 'Ring oss på 400 00 001.';
    form.questionSet = { ...dreiDinge, answers: ['1', 'geht-gut'], groups: [] };
    await waitUntil(() => reported.length === 1);
    window.reportError = reportError;
    expect(String(reported[0])).to.match(/^TypeError: carer-needs-form: .*\n- answers\.0 has to be a code/);
    await form.updateComplete;
    expect(all(form, 'slot')).to.have.length(1);
    form.questionSet = dreiDinge;
    await waitUntil(() => textOf(form).includes('Was würde Ihnen helfen?'));
  });
});

describe('sending, whatever happens meanwhile', () => {
  /** A disk that takes its time. */
  class SlowStore extends KeptStore {
    override async save<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): Promise<SaveOutcome<Rec>> {
      await aTimeout(40);
      return super.save(kind, record);
    }
  }
  beforeEach(() => {
    store = new SlowStore();
  });

  async function written(): Promise<CarerNeedsForm> {
    const form = await open({ layout: 'one-page' });
    await waitUntil(() => form.shadowRoot?.querySelector('[part="comment"]'));
    await type(form, comment(form), 'Første');
    return form;
  }

  it('two presses are one: one event to deliver by, one form, no conflict', async () => {
    const form = await written();
    let asked = 0;
    form.addEventListener('carer-needs-submit', () => (asked += 1));
    part(form, 'submit').click();
    part(form, 'submit').click();
    await heard(form, 'carer-needs-submitted');
    await form.updateComplete;
    expect(asked).to.equal(1);
    expect(textOf(form)).to.not.contain('endret et annet sted');
    expect((await stored()).map(({ status }) => status)).to.deep.equal(['submitted']);
  });

  it('what is written in the moment of sending is not lost: the form stays a draft and says so', async () => {
    const form = await written();
    part(form, 'submit').click();
    comment(form).value = 'Første og viktigste';
    comment(form).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => textOf(form).includes('Skjemaet er ikke sendt ennå.'));
    await waitUntil(async () => (await stored())[0]?.answers['illness-and-outlook']?.comment === 'Første og viktigste');
    expect((await stored())[0]?.status).to.equal('draft');
    const submitted = heard(form, 'carer-needs-submitted');
    part(form, 'submit').click();
    expect((await submitted).record.answers['illness-and-outlook']?.comment).to.equal('Første og viktigste');
  });

  it('a form that was let go of is not sent by a host that delivers late', async () => {
    const form = await open();
    await sendNoNeeds(form);
    await waitUntil(() => textOf(form).includes('Ikke lest ennå'));
    await press(form, button(form, 'Legg til eller endre'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, button(form, 'Behold det jeg har sendt'));
    await waitUntil(() => textOf(form).includes('Skjemaet er sendt'));
    expect(await form.submit()).to.equal(false);
    expect((await stored()).map(({ status }) => status).sort()).to.deep.equal(['submitted', 'withdrawn']);
  });

  it('is handed over by a host that delivers while the carer only looks around', async () => {
    const form = await open();
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, part(form, 'back'));
    expect(await form.submit()).to.equal(true);
  });

  it('an empty form is asked about anew when it is no longer empty', async () => {
    const form = await open({ layout: 'one-page' });
    await waitUntil(() => form.shadowRoot?.querySelector('[part="comment"]'));
    await press(form, part(form, 'submit'));
    await waitUntil(() => textOf(form).includes('Skjemaet er tomt.'));
    find<HTMLInputElement>(form, 'input[type="radio"]').click();
    await waitUntil(() => !textOf(form).includes('Skjemaet er tomt.'));
    expect(part(form, 'submit').textContent.trim()).to.equal('Send til teamet');
  });
});

describe('what a host sets late', () => {
  it('is what the form is stamped with', async () => {
    const form = await open({ filledBy: 'assisted' });
    form.questionSet = dreiDinge;
    form.lang = 'de';
    form.filledBy = 'phone';
    await waitUntil(() => textOf(form).includes('Was würde Ihnen helfen?'));
    await press(form, part(form, 'start'));
    await waitUntil(async () => (await stored()).length === 1);
    expect((await stored())[0]).to.deep.include({
      questionSet: { id: 'drei-dinge', version: '1' },
      filledBy: 'phone',
      locale: 'de',
    });
  });

  it('an idle time that is none erases neither at once nor never', async () => {
    const form = await open({ sharedDevice: true });
    form.setAttribute('idle-minutes', '5 min');
    await toFirstTheme(form);
    form.removeAttribute('idle-minutes');
    await type(form, comment(form), 'Mitt.');
    await aTimeout(1500);
    expect(comment(form).value).to.equal('Mitt.');
  });

  it('another case has nothing of the one before, also as a value', async () => {
    const form = await open({ sharedDevice: true });
    form.addEventListener('carer-needs-submitted', () => (form.caseId = 'next'));
    await sendNoNeeds(form);
    await waitUntil(() => form.shadowRoot?.querySelector('[part="start"]'));
    expect(form.value).to.equal('');
    form.caseId = '';
    await form.updateComplete;
    expect(form.value).to.equal('');
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
  const messages = pseudo({ ...common, ...commonLater, ...device, ...formStart, ...formPages, ...formPaper });
  const texts: QuestionTexts = pseudo(questions);
  const questionSet: WordedQuestionSet = { ...carerNeeds12, texts: { he: texts } };
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
    const form = await open({ questionSet, messages, lang: 'he' });
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
    await waitUntil(() => form.shadowRoot?.querySelector('.sent'));
    await fits(form);
    expect((await stored())[0]?.locale).to.equal('he');
  });
});

describe('with staff', () => {
  it('assisted: staff type, and the form says so; nothing of what the carer wrote alone is shown', async () => {
    const alone = await open();
    await toFirstTheme(alone);
    await type(alone, comment(alone), 'Bare mitt.');
    await waitUntil(async () => (await stored()).length === 1);
    alone.remove();
    const form = await open({ filledBy: 'assisted' });
    expect(textOf(form)).to.contain('Hva trenger du støtte til?');
    await toFirstTheme(form);
    expect(comment(form).value).to.equal('');
    expect(textOf(form)).to.contain('Skriv det den pårørende sier');
    await type(form, comment(form), 'Hun sier hun er sliten.');
    await toSummary(form);
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.filledBy).to.equal('assisted');
    expect((await stored()).find(({ filledBy }) => filledBy === 'self')?.status).to.equal('draft');
  });

  it('phone: says what to say at each theme, in three languages', async () => {
    const form = await open({ filledBy: 'phone' });
    await toFirstTheme(form);
    for (const { id } of carerNeeds12.questions) {
      const said = find(form, '.read-out').textContent.replaceAll(/\s+/g, ' ');
      expect(said).to.match(id === 'illness-and-outlook' ? /\? Hva passer best for deg\? Det går greit; / : /\? $/);
      expect(part(form, 'question').querySelector(`#text-${id}`)).to.not.equal(null);
      await press(form, part(form, 'next'));
    }
    form.lang = 'en';
    await waitUntil(() => textOf(form).includes('A few more things'));
    const german = await open({ filledBy: 'phone', questionSet: dreiDinge, lang: 'de', caseId: 'other' });
    await press(german, part(german, 'start'));
    await waitUntil(() => german.shadowRoot?.querySelector('[part="next"]'));
    for (const _page of [1, 2, 3]) await press(german, part(german, 'next'));
    expect(find(german, '.read-out').textContent).to.contain('Wissen Sie, wen Sie nachts anrufen können?');
  });

  describe('paper', () => {
    const code = paperCode('case', carerNeeds12);
    const notice = (form: Element): string => find(form, '.notice').textContent.trim();

    async function toKeying(more: Partial<CarerNeedsForm> & { lang?: string } = {}): Promise<CarerNeedsForm> {
      const form = await open({ filledBy: 'paper', ...more });
      await waitUntil(() => form.shadowRoot?.querySelector('[part="print"]'));
      await press(form, part(form, 'start'));
      await waitUntil(() => form.shadowRoot?.activeElement === find(form, '#keyed-code'));
      return form;
    }

    it('prints the empty form with a code, and nothing of a person', async () => {
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: 'case', carer: { name: 'Kari Brekke' }, patient: { initials: 'A.B.' } }, context),
      );
      const form = await open({ filledBy: 'paper' });
      await waitUntil(() => form.shadowRoot?.querySelector('[part="print"]'));
      const { print } = window;
      let sheet = '';
      window.print = () => {
        sheet = document.querySelector('carer-print-sheet')?.textContent ?? '';
      };
      await press(form, part(form, 'print'));
      await waitUntil(() => sheet !== '');
      window.print = print;
      window.dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('carer-print-sheet')).to.equal(null);
      expect(sheet.split(code)).to.have.length(5);
      expect(sheet).to.not.match(/Kari|Brekke|A\.B\./);
      for (const { text } of Object.values((await import('../../src/i18n/questions/nb.js')).questions.questions))
        expect(sheet).to.contain(text);
    });

    it('says so where a host’s own form takes more than two sheets', async () => {
      const questions = Array.from({ length: 20 }, (_none, index) => ({ id: `theme-${String(index)}`, group: 'ich' }));
      const { de } = dreiDinge.texts;
      const schlaf = de?.questions.schlaf;
      if (!de || !schlaf) throw new Error('the set has no words');
      const texts = { de: { ...de, questions: Object.fromEntries(questions.map(({ id }) => [id, schlaf])) } };
      const { print } = window;
      let sheets = 0;
      window.print = () => (sheets = document.querySelectorAll('carer-print-sheet').length);
      for (const [questionSet, said] of [
        [undefined, ''],
        [dreiDinge, ''],
        [{ ...dreiDinge, questions, texts }, formPaper.morePages],
      ] as const) {
        const form = await open({ filledBy: 'paper', lang: 'en', questionSet });
        await waitUntil(() => form.shadowRoot?.querySelector('[part="print"]'));
        sheets = 0;
        part(form, 'print').click();
        await waitUntil(() => sheets === 1);
        expect(find(form, '.letter [role="status"]').textContent).to.equal(said);
        window.dispatchEvent(new Event('afterprint'));
        expect(document.querySelector('carer-print-sheet')).to.equal(null);
        expect(document.adoptedStyleSheets).to.deep.equal([]);
        unmountAll();
      }
      window.print = print;
    });

    it('is keyed in by keyboard alone, in few enough keys for two minutes', async () => {
      const form = await toKeying();
      let keys = 0;
      const key = async (name: string): Promise<void> => {
        keys += 1;
        await sendKeys({ press: name });
      };
      const write = async (text: string): Promise<void> => {
        keys += text.length;
        // One by one: WebKit's driver presses all before it lets one go, and drops the second of a double letter.
        for (const letter of text) await sendKeys({ type: letter });
      };
      await write(code.toLowerCase().replace('-', ''));
      await key('Enter');
      await waitUntil(() => notice(form) === 'Arket hører til denne saken.');
      await key('Enter');
      await write('Å få sove');
      await key('Enter');
      const said = ['1', '2', '3', '4', '5', '6', 'U', '', '3', '1', '1', '2'];
      for (const sign of said) {
        if (sign) await key(sign === 'U' ? 'u' : sign);
        if (sign === '4') {
          await key('Tab');
          await write('Redd om natta');
        }
        await key('Enter');
      }
      await write('Naboen');
      await key('Enter');
      for (const sign of ['3', '1', '3']) {
        await key(sign);
        await key('Enter');
      }
      await key('Enter');
      await write('7 4 1');
      await key('Enter');
      expect(form.shadowRoot?.activeElement).to.equal(part(form, 'next'));
      await key('Enter');
      await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
      expect(textOf(form)).to.contain('Uklart kryss på papiret');
      const submitted = heard(form, 'carer-needs-submitted');
      part(form, 'submit').focus();
      await key('Enter');
      const { record } = await submitted;
      const answers = carerNeeds12.questions.map(({ id }) => record.answers[id]);
      expect(
        answers.map((one) => (one?.unclear ? 'U' : String(carerNeeds12.answers.indexOf(one?.answer ?? '') + 1))),
      ).to.deep.equal(said.map((sign) => sign || '0'));
      expect(answers[3]?.comment).to.equal('Redd om natta');
      expect(record).to.deep.include({
        filledBy: 'paper',
        priorities: ['rest-and-respite', 'who-to-contact', 'illness-and-outlook'],
      });
      expect(record.aside['own-part']?.choice).to.equal('do-less');
      // A keystroke takes an unhurried typist 0.35 s; a look from sheet to screen, once a row, 1.2 s (keystroke-level model).
      const seconds = keys * 0.35 + 19 * 1.2;
      expect(seconds, `${String(keys)} keys`).to.be.below(120);
    });

    it('says when the sheet belongs to another case, and takes back with 0', async () => {
      const form = await toKeying();
      await sendKeys({ type: 'AAAABBBB' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => notice(form).startsWith('Koden passer ikke til denne saken.'));
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: '3' });
      await waitUntil(() => find(form, '.meant').textContent.trim() === 'Jeg trenger støtte til dette');
      await sendKeys({ press: '0' });
      await waitUntil(() => find(form, '.meant').textContent.trim() === '');
      await waitUntil(async () => (await stored())[0]?.answers['illness-and-outlook']?.answer === undefined);
    });

    it('says what is wrong with numbers that are no themes, and keeps what was typed', async () => {
      const form = await toKeying();
      const wants = find<HTMLInputElement>(form, '#keyed-wants');
      await type(form, wants, '13 1');
      expect([wants.value, wants.getAttribute('aria-invalid')]).to.deep.equal(['13 1', 'true']);
      expect(textOf(form)).to.contain('Skriv opptil tre ulike tall fra 1 til 12');
      // The way on leads to what is to be put right.
      await press(form, part(form, 'next'));
      expect(form.shadowRoot?.activeElement).to.equal(wants);
      await type(form, wants, '2 1');
      expect(wants.getAttribute('aria-invalid')).to.equal('false');
      await waitUntil(async () => (await stored())[0]?.priorities[0] === 'symptoms-and-medicines');
    });

    for (const lang of LANGUAGES) {
      it(`is accessible, printing and keying (${lang})`, async () => {
        const start = await open({ filledBy: 'paper', lang });
        await waitUntil(() => start.shadowRoot?.querySelector('[part="print"]'));
        await expectAccessible(start);
        await press(start, part(start, 'start'));
        all<HTMLInputElement>(start, '[data-sign="3"]')[0]?.click();
        await start.updateComplete;
        await expectAccessible(start);
        const group = part(start, 'question') as HTMLFieldSetElement;
        expect(group.querySelector('legend')?.textContent).to.match(/^1\. /);
        expect(group.querySelectorAll('input[type="radio"]')).to.have.length(7);
      });
    }
  });
});
