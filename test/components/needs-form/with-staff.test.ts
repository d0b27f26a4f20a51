import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { paperCode } from '../../../src/domain/assessment/paper-form-code.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { formPaper } from '../../../src/i18n/form-paper/en.js';
import {
  all,
  context,
  expectAccessible,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  printedSheet,
  saved,
  textOf,
  type,
  unmountAll,
  until,
} from '../page.js';
import { dreiDinge } from './drei-dinge.js';
import { comment, open, part, stored, toFirstTheme, toSummary } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('with staff', () => {
  it('assisted: staff type, and the form says so; nothing of what the carer wrote alone is shown', async () => {
    const alone = await open(store);
    await toFirstTheme(alone);
    await type(alone, comment(alone), 'Bare mitt.');
    await until(async () => JSON.stringify(await stored(store)).includes('Bare mitt.'));
    alone.remove();
    const form = await open(store, { filledBy: 'assisted' });
    expect(textOf(form)).to.contain('Hva trenger du støtte til?');
    await toFirstTheme(form);
    expect(comment(form).value).to.equal('');
    expect(textOf(form)).to.contain('Skriv det den pårørende sier');
    await type(form, comment(form), 'Hun sier hun er sliten.');
    await toSummary(form);
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.filledBy).to.equal('assisted');
    expect((await stored(store)).find(({ filledBy }) => filledBy === 'self')?.status).to.equal('draft');
  });

  it('phone: says what to say at each theme, in three languages', async () => {
    const form = await open(store, { filledBy: 'phone' });
    await toFirstTheme(form);
    // What to say is fetched once a person holds the form for somebody.
    await until(() => form.shadowRoot?.querySelector('.read-out'));
    for (const { id } of carerNeeds12.questions) {
      const said = find(form, '.read-out').textContent.replaceAll(/\s+/g, ' ');
      expect(said).to.match(id === 'illness-and-outlook' ? /\? Hva passer best for deg\? Det går greit; / : /\? $/);
      expect(part(form, 'question').querySelector(`#text-${id}`)).to.not.equal(null);
      await press(form, part(form, 'next'));
    }
    form.lang = 'en';
    await until(() => textOf(form).includes('A few more things'));
    const german = await open(store, { filledBy: 'phone', questionSet: dreiDinge, lang: 'de', caseId: 'other' });
    await press(german, part(german, 'start'));
    await until(() => german.shadowRoot?.querySelector('[part="next"]'));
    for (const _page of [1, 2, 3]) await press(german, part(german, 'next'));
    await until(() => german.shadowRoot?.querySelector('.read-out'));
    expect(find(german, '.read-out').textContent).to.contain('Wissen Sie, wen Sie nachts anrufen können?');
  });

  describe('paper', () => {
    const code = paperCode('case', carerNeeds12);
    const notice = (form: Element): string => find(form, '.notice').textContent.trim();

    async function toKeying(more: Partial<CarerNeedsForm> & { lang?: string } = {}): Promise<CarerNeedsForm> {
      const form = await open(store, { filledBy: 'paper', ...more });
      await until(() => form.shadowRoot?.querySelector('[part="print"]'));
      await press(form, part(form, 'start'));
      await until(() => form.shadowRoot?.activeElement === find(form, '#keyed-code'));
      return form;
    }

    it('prints the empty form with a code, and nothing of a person', async () => {
      await saved(
        store,
        supportCaseKind,
        openSupportCase({ id: 'case', carer: { name: 'Kari Brekke' }, patient: { initials: 'A.B.' } }, context),
      );
      const form = await open(store, { filledBy: 'paper' });
      await until(() => form.shadowRoot?.querySelector('[part="print"]'));
      const sheet = await printedSheet(form, part(form, 'print'));
      expect(document.querySelector('carer-print-sheet')).to.equal(null);
      expect(sheet.split(code)).to.have.length(5);
      expect(sheet).to.not.match(/Kari|Brekke|A\.B\./);
      for (const { text } of Object.values((await import('../../../src/i18n/questions/nb.js')).questions.questions))
        expect(sheet).to.contain(text);
    });

    it('says so where a host’s own form takes more than two sheets', async () => {
      const questions = Array.from({ length: 20 }, (_none, index) => ({ id: `theme-${String(index)}`, group: 'ich' }));
      const { de } = dreiDinge.texts;
      const schlaf = de?.questions['schlaf'];
      if (!de || !schlaf) throw new Error('the set has no words');
      const texts = { de: { ...de, questions: Object.fromEntries(questions.map(({ id }) => [id, schlaf])) } };
      for (const [questionSet, said] of [
        [undefined, ''],
        [dreiDinge, ''],
        [{ ...dreiDinge, questions, texts }, formPaper.morePages],
      ] as const) {
        const form = await open(store, { filledBy: 'paper', lang: 'en', questionSet });
        await until(() => form.shadowRoot?.querySelector('[part="print"]'));
        await printedSheet(form, part(form, 'print'));
        expect(find(form, '.letter [role="status"]').textContent).to.equal(said);
        expect(document.querySelector('carer-print-sheet')).to.equal(null);
        expect(document.adoptedStyleSheets).to.deep.equal([]);
        unmountAll();
      }
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
      await until(() => notice(form) === 'Arket hører til denne saken.');
      await key('Enter');
      await write('Å få sove');
      await key('Enter');
      const said = ['a', 'b', 'c', 'd', 'e', 'f', 'u', '', 'c', 'a', 'a', 'b'];
      for (const sign of said) {
        if (sign) await key(sign);
        if (sign === 'd') {
          await key('Tab');
          await write('Redd om natta');
        }
        await key('Enter');
      }
      await write('Etter klokka fire');
      await key('Enter');
      // Nothing about an interpreter, and nothing about hearing.
      await key('Enter');
      await key('Enter');
      await write('Naboen');
      await key('Enter');
      for (const sign of ['c', 'a', 'c']) {
        await key(sign);
        await key('Enter');
      }
      await key('Enter');
      await write('7 4 1');
      await key('Enter');
      expect(form.shadowRoot?.activeElement).to.equal(part(form, 'next'));
      await key('Enter');
      await until(() => form.shadowRoot?.querySelector('[part="submit"]'));
      expect(textOf(form)).to.contain('Uklart kryss på papiret');
      const submitted = heard(form, 'carer-needs-submitted');
      part(form, 'submit').focus();
      await key('Enter');
      const { record } = await submitted;
      const answers = carerNeeds12.questions.map(({ id }) => record.answers[id]);
      expect(
        answers.map((one) => (one?.unclear ? 'u' : 'abcdef'.charAt(carerNeeds12.answers.indexOf(one?.answer ?? '')))),
      ).to.deep.equal(said);
      expect(answers[3]?.comment).to.equal('Redd om natta');
      expect(record).to.deep.include({
        filledBy: 'paper',
        priorities: ['rest-and-respite', 'who-to-contact', 'illness-and-outlook'],
      });
      expect(record.aside['when-to-ring']?.text).to.equal('Etter klokka fire');
      expect(record.aside['own-part']?.choice).to.equal('do-less');
      // A keystroke takes an unhurried typist 0.35 s; a look from sheet to screen, once a row, 1.2 s (keystroke-level model).
      const seconds = keys * 0.35 + 22 * 1.2;
      expect(seconds, `${String(keys)} keys`).to.be.below(120);
    });

    it('says when the sheet belongs to another case, and takes back with 0', async () => {
      const form = await toKeying();
      await sendKeys({ type: 'AAAABBBB' });
      await sendKeys({ press: 'Enter' });
      await until(() => notice(form).startsWith('Koden passer ikke til denne saken.'));
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'c' });
      await until(() => find(form, '.meant').textContent.trim() === 'Jeg trenger støtte til dette');
      await sendKeys({ press: '0' });
      await until(() => find(form, '.meant').textContent.trim() === '');
      await until(async () => (await stored(store))[0]?.answers['illness-and-outlook']?.answer === undefined);
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
      await until(async () => (await stored(store))[0]?.priorities[0] === 'symptoms-and-medicines');
    });

    for (const lang of LANGUAGES) {
      it(`is accessible, printing and keying (${lang})`, async () => {
        const start = await open(store, { filledBy: 'paper', lang });
        await until(() => start.shadowRoot?.querySelector('[part="print"]'));
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
