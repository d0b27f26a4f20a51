import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../components/device/device-monitor.lazy.js';
import { defaultStore } from '../../../components/default-store.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, type NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { commentOn } from '../../../src/domain/assessment/answer-assessment.js';
import { sealedKeyKind } from '../../../src/domain/device/sealed-format.js';
import { openSupportCase, supportCaseKind } from '../../../src/domain/case/support-case.js';
import { device as en } from '../../../src/i18n/device/en.js';
import type { DeviceMessages } from '../../../src/i18n/device/messages.js';
import { device as nb } from '../../../src/i18n/device/nb.js';
import { device as nn } from '../../../src/i18n/device/nn.js';
import { MemoryRecordStore } from '../../../src/storage/memory-record-store.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { SealedRecordStore } from '../../../src/storage/sealed/sealed-record-store.js';
import { started, talks, withForm } from '../conversation-record/conversation.js';
import { comment, toFirstTheme } from '../needs-form/form.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  KeptStore,
  LANGUAGES,
  mount,
  press,
  saved,
  tabTo,
  textOf,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';

const words: Record<(typeof LANGUAGES)[number], DeviceMessages> = { nb, nn, en };
// Each letter once: the driver of one browser drops some that come again.
const passphrase = 'fjordbaktenvi';
const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const says = (element: Element, text: string): Promise<void> =>
  until(
    () => textOf(element).includes(text),
    () => `it does not say "${text}", but: ${textOf(element)}`,
  );

const aesKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** A sealed store that the host opens: no rounds of derivation to wait for. */
async function openedByHost(inner: RecordStore = new KeptStore()): Promise<[SealedRecordStore, CryptoKey]> {
  const store = new SealedRecordStore(inner, { opensWith: 'host' });
  const key = await aesKey();
  valueOf(await store.setUp({ key }));
  return [store, key];
}

async function draftIn(store: RecordStore, text: string): Promise<NeedsAssessment> {
  const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
  const begun = startAssessment(about, context);
  return saved(store, needsAssessmentKind, valueOf(commentOn(begun, carerNeeds12, 'illness-and-outlook', text)));
}

const ELEMENTS = ['carer-needs-form', 'carer-conversation-record', 'carer-follow-up-plan', 'carer-case-board'] as const;

describe('what a device has to say', () => {
  afterEach(unmountAll);

  for (const lang of LANGUAGES) {
    const say = words[lang];

    describe(`in ${lang}`, () => {
      it('asks for a first passphrase, twice, and is set up by keyboard alone', async () => {
        const store = new SealedRecordStore(new KeptStore());
        const form = await mount('carer-needs-form', { caseId: 'case', store, lang });
        await says(form, say.newHeading);
        await expectAccessible(form);
        const first = (): HTMLInputElement => find(form, 'input[name=passphrase]');
        await tabTo(form, first);
        await sendKeys({ type: passphrase });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ type: 'noe annet enn det' });
        await sendKeys({ press: 'Enter' });
        await says(form, say.sealRefusals['not-the-same']);
        await expectAccessible(form);
        expect(focused(form)).to.equal(first());
        await sendKeys({ type: passphrase });
        await sendKeys({ press: 'Tab' });
        await sendKeys({ type: passphrase });
        await sendKeys({ press: 'Enter' });
        await until(() => form.shadowRoot?.querySelector('[part="start"]'), 'it does not open');
        expect(valueOf(await store.state())).to.equal('open');
        await until(() => focused(form)?.matches('h2.title'), 'the focus is lost');
      });

      it('asks for it anew, refuses another, and goes on where it was with the focus there', async () => {
        const store = new SealedRecordStore(new KeptStore());
        valueOf(await store.setUp({ passphrase }));
        const form = await mount('carer-needs-form', { caseId: 'case', store, lang });
        await toFirstTheme(form);
        comment(form).focus();
        await sendKeys({ type: 'Min.' });
        await store.lock();
        await says(form, say.lockedText);
        expect(textOf(form)).to.not.contain('Min.');
        expect(all(form, 'textarea')).to.deep.equal([]);
        await until(() => focused(form)?.matches('.device-lock input'), 'the focus is lost');
        await expectAccessible(form);
        await sendKeys({ type: 'feil frase her' });
        await sendKeys({ press: 'Enter' });
        await until(() => textOf(form).includes(say.sealRefusals['wrong-secret']), 'nothing');
        await expectAccessible(form);
        // What was wrong is chosen: writing replaces it.
        await sendKeys({ type: passphrase });
        await sendKeys({ press: 'Enter' });
        await until(() => form.shadowRoot?.querySelector('[part="comment"]'), 'it does not open');
        expect(comment(form).value).to.equal('Min.');
        await until(() => focused(form)?.matches('h2.title'), 'the focus is lost');
      });

      for (const tag of ELEMENTS)
        it(`shows nothing of ${tag} while the host has locked it, and all of it afterwards`, async () => {
          const [store, key] = await openedByHost();
          await withForm(store);
          const open = (): Promise<HTMLElement> =>
            mount(tag, { ...(tag !== 'carer-case-board' && { caseId: 'case' }), store, lang });
          const element = await open();
          const hasSomething = (): boolean => /Kari|Kristin|[Tt]ema|[Pp]lan|form|skjema/.test(textOf(element));
          await until(hasSomething);
          await store.lock();
          await says(element, say.lockedByHost);
          expect(textOf(element)).to.not.match(/Kari|sovet/);
          await expectAccessible(element);
          valueOf(await store.unlock({ key }));
          // What one shows that was never locked.
          const fresh = await open();
          await until(() => hasSomething() && textOf(element) === textOf(fresh), 'it does not show all of it');
        });

      it('says that what lies there cannot be opened, where its key is gone', async () => {
        const inner = new KeptStore();
        const [sealing] = await openedByHost(inner);
        await draftIn(sealing, 'Mitt.');
        const [key] = valueOf(await inner.list(sealedKeyKind)).records;
        if (!key) throw new Error('it has no key');
        valueOf(await inner.erase(sealedKeyKind.caseIdOf(key), { one: { kind: sealedKeyKind.name, id: key.id } }));
        const form = await mount('carer-needs-form', {
          caseId: 'case',
          store: new SealedRecordStore(inner),
          lang,
        });
        await says(form, say.sealRefusals['key-lost']);
        expect(all(form, '.device-lock input')).to.deep.equal([]);
        await expectAccessible(form);
      });

      it('says all the time that nothing is kept, and gives a file', async () => {
        const store = new MemoryRecordStore();
        await withForm(store);
        const form = await mount('carer-needs-form', { caseId: 'other', store, lang });
        await says(form, say.memoryOnly);
        await toFirstTheme(form);
        await type(form, comment(form), 'Mitt.');
        expect(textOf(form)).to.contain(say.memoryOnly);
        await expectAccessible(form);
        // From above it: not every browser goes round from the end of the page.
        all(form, 'button')[0]?.focus();
        await tabTo(form, () => all(form, 'button').find((one) => one.textContent.trim() === say.saveCopy));
        const talk = await mount('carer-conversation-record', { caseId: 'case', store, lang });
        await says(talk, say.memoryOnly);
        await expectAccessible(talk);
      });

      it('asks by keyboard which of two texts is to stand', async () => {
        const store = new KeptStore();
        const begun = await draftIn(store, 'Vi er redde.');
        const form = await mount('carer-needs-form', { caseId: 'case', store, lang });
        await until(() => form.shadowRoot?.querySelector('[part="comment"], [part="start"]'));
        if (!form.shadowRoot?.querySelector('[part="comment"]')) await toFirstTheme(form);
        // Somebody else's save comes between a letter written here and its own save.
        const saveAll = store.saveAll.bind(store);
        store.saveAll = async (ours) => {
          store.saveAll = saveAll;
          const there = valueOf(await store.read(needsAssessmentKind, begun.id));
          const theirs = commentOn(there, carerNeeds12, 'illness-and-outlook', 'Vi er slitne.');
          await saved(store, needsAssessmentKind, valueOf(theirs));
          return saveAll(ours);
        };
        await type(form, comment(form), 'Vi er trøtte.');
        await says(form, say.contestedText);
        await expectAccessible(form);
        await tabTo(form, () => find(form, '.device-contested summary'));
        await sendKeys({ press: 'Enter' });
        await until(() => find<HTMLDetailsElement>(form, '.device-contested').open);
        await expectAccessible(form);
        await tabTo(form, () => all(form, 'button').find((one) => one.textContent.trim() === say.keepElsewhere));
        await sendKeys({ press: 'Enter' });
        await until(
          () => comment(form).value === 'Vi er slitne.',
          () => `it says ${comment(form).value}`,
        );
        expect(textOf(form)).to.not.contain(say.contestedText);
        await until(() => focused(form)?.matches('h2.title'), 'the focus is lost');
        await until(async () => {
          const { answers } = valueOf(await store.read(needsAssessmentKind, begun.id));
          return answers['illness-and-outlook']?.comment === 'Vi er slitne.';
        });
      });

      it('asks what is to become of words whose record was erased elsewhere', async () => {
        const store = new KeptStore();
        await withForm(store);
        const talk = await started(store, { lang });
        const [first] = all<HTMLTextAreaElement>(talk, '[part="topic"] textarea');
        if (!first) throw new Error('there is no topic to write on');
        await type(talk, first, 'Sover to timer.');
        await until(async () => JSON.stringify(await talks(store)).includes('Sover to timer.'));
        // Without a word from anybody: the database was taken away.
        const gone = new KeptStore();
        Object.assign(store, { save: gone.save.bind(gone), read: gone.read.bind(gone), list: gone.list.bind(gone) });
        await type(talk, first, 'Sover to timer i døgnet.');
        await says(talk, say.gone);
        expect(first.value).to.equal('Sover to timer i døgnet.');
        expect(button(talk, say.saveCopy)).to.be.an('HTMLButtonElement');
        await expectAccessible(talk);
        await press(talk, button(talk, say.writeAnew));
        await until(() => !textOf(talk).includes(say.gone));
      });

      it('says what lies here where the carer pauses, and erases it by keyboard after a question', async () => {
        const store = new KeptStore();
        const form = await mount('carer-needs-form', { caseId: 'case', store, lang, delivery: 'host' });
        await toFirstTheme(form);
        await type(form, comment(form), 'Mitt.');
        const pause = { nb: 'Ta en pause', nn: 'Ta ein pause', en: 'Take a break' }[lang];
        await press(form, button(form, pause));
        await says(form, say.staysUntilErased);
        await expectAccessible(form);
        const erase = (): HTMLElement | undefined =>
          all(form, 'button').find((one) => one.textContent.trim() === say.erase);
        await tabTo(form, erase);
        await sendKeys({ press: 'Enter' });
        await until(() => focused(form)?.id === 'erase-ask', 'the question has no focus');
        await expectAccessible(form);
        await press(form, button(form, say.eraseNo));
        await until(() => focused(form) === erase(), 'the focus is lost');
        await press(form, button(form, say.erase));
        await press(form, button(form, say.eraseYes));
        await says(form, say.erased);
        expect(valueOf(await store.list(needsAssessmentKind, 'case')).records).to.deep.equal([]);
        expect(focused(form), 'the focus is lost').to.be.an.instanceOf(HTMLElement);
        await expectAccessible(form);
      });

      it('says that the clock is wrong, and keeps all the same', async () => {
        const store = new KeptStore();
        const later = { ...context, now: '2199-01-01T00:00:00Z' };
        const about = { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' } as const;
        await saved(store, needsAssessmentKind, startAssessment(about, later));
        const form = await mount('carer-needs-form', { caseId: 'case', store, lang });
        await says(form, say.clockWrong);
        await expectAccessible(form);
      });
    });
  }

  for (const tag of ELEMENTS)
    it(`writes nothing past a store that ${tag} is given a moment after its case`, async () => {
      const [store] = await openedByHost();
      await withForm(store);
      const element = document.createElement(tag);
      if ('caseId' in element) element.caseId = 'case';
      const main = document.createElement('main');
      main.append(element);
      document.body.append(main);
      await element.updateComplete;
      element.store = store;
      await until(() => element.shadowRoot?.querySelector('h2, h3'));
      // The first time, the page's own store takes longer to open than the host's, and comes after it.
      await defaultStore();
      await element.updateComplete;
      await store.lock();
      await says(element, nb.lockedByHost);
    });

  it('tells the host of no failure where its store is locked', async () => {
    const [store] = await openedByHost();
    const form = await mount('carer-needs-form', { caseId: 'case', store });
    const failures: string[] = [];
    form.addEventListener('carer-record-failed', ({ reason }) => failures.push(reason));
    await store.lock();
    await says(form, nb.lockedByHost);
    expect(failures).to.deep.equal([]);
  });

  it('has nothing in sight while it is locked, also where a save hangs', async () => {
    const inner = new KeptStore();
    const [store] = await openedByHost(inner);
    const form = await mount('carer-needs-form', { caseId: 'case', store });
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    inner.saveAll = () => new Promise(() => undefined);
    await type(form, comment(form), 'Mitt, og mer.');
    await store.lock();
    await says(form, nb.lockedByHost);
    expect(all(form, 'textarea')).to.deep.equal([]);
  });

  it('lets nobody see the board’s next case while it is locked, and takes the focus along', async () => {
    const [store, key] = await openedByHost();
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context));
    const board = await mount('carer-case-board', { store });
    await says(board, 'Kari');
    find(board, 'select, input, button').focus();
    await store.lock();
    await until(() => focused(board)?.id === 'lock-heading', 'the focus is lost');
    valueOf(await store.unlock({ key }));
    await says(board, 'Kari');
    await until(() => focused(board) !== null, 'the focus is lost');
  });
});
