import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../components/needs-form/needs-form.js';
import { ReadAloud } from '../../components/needs-form/host/read-aloud.js';
import { needsAssessmentKind, type NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { changePhase, openSupportCase, setContactPerson, supportCaseKind } from '../../src/domain/case/support-case.js';
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
  textOf,
  toFirstTheme,
  toSummary,
  type,
  unmountAll,
  valueOf,
  KeptStore,
} from './page.js';

const part = (form: Element, name: string): HTMLElement => find(form, `[part="${name}"]`);
const comment = (form: Element): HTMLTextAreaElement => part(form, 'comment') as HTMLTextAreaElement;
const hasDialog = (form: Element): boolean => all<HTMLDialogElement>(form, 'dialog[open]').length > 0;

describe('the room around the form', () => {
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  async function open(more: Partial<CarerNeedsForm> = {}): Promise<CarerNeedsForm> {
    return mount('carer-needs-form', { caseId: 'case', store, ...more });
  }
  async function stored(): Promise<readonly NeedsAssessment[]> {
    const list = await store.list(needsAssessmentKind, 'case');
    return list.ok ? list.value.records : [];
  }

  describe('quick hide', () => {
    it('covers the whole window at a press and comes back to the same words', async () => {
      const form = await open();
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
      const form = await open();
      await toFirstTheme(form);
      comment(form).focus();
      await sendKeys({ type: 'Priv' });
      await sendKeys({ press: 'Escape' });
      await form.updateComplete;
      expect(hasDialog(form)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await form.updateComplete;
      expect(hasDialog(form)).to.equal(false);
      await waitUntil(() => form.shadowRoot?.activeElement === comment(form));
      await sendKeys({ type: 'at.' });
      expect(comment(form).value).to.equal('Privat.');
    });

    it('outlasts a reload', async () => {
      const form = await open();
      await press(form, part(form, 'hide'));
      form.remove();
      const again = await open();
      await waitUntil(() => hasDialog(again));
      await press(again, button(again, 'Vis siden'));
      unmountAll();
      expect(hasDialog(await open())).to.equal(false);
    });

    it('leaves the key alone where the host has used it, or shows something else', async () => {
      const form = await open();
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
    it('has nothing left after sending', async () => {
      const form = await open({ sharedDevice: true });
      const submitted = heard(form, 'carer-needs-submitted');
      await sendNoNeeds(form);
      expect((await submitted).record.noNeedsNow).to.equal(true);
      await waitUntil(() => textOf(form).includes('Svarene dine ligger ikke her lenger'));
      expect(await stored()).to.deep.equal([]);
      await press(form, button(form, 'Fyll ut et nytt skjema'));
      expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    });

    it('counts down in sight when nobody is there, and goes on at a press with everything kept', async () => {
      const form = await open({ sharedDevice: true, idleMinutes: 4 / 60 });
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      await waitUntil(() => hasDialog(form), 'no question came', { timeout: 5000 });
      expect(textOf(form)).to.match(/Slettes om \d sekunder/);
      await expectAccessible(form);
      expect(form.shadowRoot?.activeElement).to.equal(button(form, 'Ja, jeg er her'));
      await press(form, button(form, 'Ja, jeg er her'));
      expect(hasDialog(form)).to.equal(false);
      expect(comment(form).value).to.equal('Mitt.');
    });

    it('erases everything when nobody answers, and says so', async () => {
      const form = await open({ sharedDevice: true, idleMinutes: 2 / 60 });
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      await waitUntil(() => textOf(form).includes('Svarene er slettet'), 'nothing was erased', { timeout: 5000 });
      expect(textOf(form)).to.not.contain('Mitt.');
      await expectAccessible(form);
      await press(form, button(form, 'Begynn med tomt skjema'));
      await toFirstTheme(form);
      expect(comment(form).value).to.equal('');
    });

    it('waits while somebody is there, and while there is nothing to erase', async () => {
      const form = await open({ sharedDevice: true, idleMinutes: 2 / 60 });
      await aTimeout(2500);
      expect(part(form, 'start')).to.be.an('HTMLButtonElement');
      await toFirstTheme(form);
      comment(form).focus();
      for (const letter of 'abcdef') {
        await sendKeys({ type: letter });
        await aTimeout(500);
      }
      expect(comment(form).value).to.equal('abcdef');
    });

    it('asks nothing over the neutral screen', async () => {
      const form = await open({ sharedDevice: true, idleMinutes: 4 / 60 });
      await toFirstTheme(form);
      await press(form, part(form, 'hide'));
      await aTimeout(2500);
      expect(all(form, 'dialog')).to.have.length(1);
      await press(form, button(form, 'Vis siden'));
      expect(button(form, 'Ja, jeg er her')).to.be.an('HTMLButtonElement');
    });

    it('keeps nothing in a page that is left', async () => {
      const form = await open({ sharedDevice: true });
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      await waitUntil(() => textOf(form).includes('Svarene er slettet'));
    });
  });

  describe('the browser’s own Back', () => {
    const back = async (form: CarerNeedsForm, direction: 'back' | 'forward' = 'back'): Promise<void> => {
      const popped = new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true });
      });
      history[direction]();
      await popped;
      await form.updateComplete;
    };

    it('goes through the pages where the host allows it, and loses nothing', async () => {
      const address = location.href;
      const form = await open({ browserBack: true });
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      await press(form, part(form, 'next'));
      expect(textOf(form)).to.contain('Tema 2 av 12');
      await back(form);
      expect(textOf(form)).to.contain('Tema 1 av 12');
      expect(comment(form).value).to.equal('Mitt.');
      await back(form, 'forward');
      expect(textOf(form)).to.contain('Tema 2 av 12');
      expect(location.href).to.equal(address);
      expect(JSON.stringify(history.state)).to.not.match(/Mitt|case|theme|symptoms/);
      // The form's own Back and the browser's are one.
      const { length } = history;
      await press(form, part(form, 'back'));
      await waitUntil(() => (history.state as { carerNeedsPage: { page: number } }).carerNeedsPage.page === 2);
      expect(history.length).to.equal(length);
    });

    it('leaves the form once it is sent, and does not go through what was sent', async () => {
      const form = await open({ browserBack: true });
      await toFirstTheme(form);
      await toSummary(form);
      await press(form, part(form, 'submit'));
      await press(form, button(form, 'Send det likevel'));
      await waitUntil(() => textOf(form).includes('Skjemaet er sendt'));
      await waitUntil(() => (history.state as { carerNeedsPage: { steps: number } }).carerNeedsPage.steps === 0);
      expect(textOf(form)).to.contain('Skjemaet er sendt');
    });

    it('comes back from a page beside the way', async () => {
      const form = await open({ browserBack: true });
      await toFirstTheme(form);
      await press(form, button(form, 'Om skjemaet og hjelp'));
      expect(textOf(form)).to.contain('Hva skjer etterpå?');
      await back(form);
      expect(textOf(form)).to.contain('Å forstå sykdommen');
    });

    it('is left alone by a form that was taken off its page and ends what it had begun', async () => {
      const form = await open({ browserBack: true });
      await toFirstTheme(form);
      form.remove();
      const { length } = history;
      const state: unknown = history.state;
      await press(form, part(form, 'next'));
      expect(textOf(form)).to.contain('Tema 2 av 12');
      expect(history.state).to.deep.equal(state);
      expect(history.length).to.equal(length);
    });

    it('is left to the host otherwise', async () => {
      const { length } = history;
      const form = await open();
      await toFirstTheme(form);
      expect(history.length).to.equal(length);
    });
  });

  describe('the menu', () => {
    it('shows the first screen again from anywhere, and leads back', async () => {
      const form = await open();
      await toFirstTheme(form);
      await press(form, button(form, 'Om skjemaet og hjelp'));
      expect(textOf(form)).to.contain('Skjemaet blir ikke lest døgnet rundt');
      expect(all(form, '[part="start"]')).to.have.length(0);
      await press(form, button(form, 'Tilbake til skjemaet'));
      expect(textOf(form)).to.contain('Tema 1 av 12');
    });

    it('pauses and says what is kept; not that it is kept where it is not', async () => {
      const form = await open();
      await toFirstTheme(form);
      await waitUntil(() => textOf(form).includes('Lagret på denne enheten'));
      await press(form, button(form, 'Ta en pause'));
      expect(textOf(form)).to.contain('er lagret på denne enheten. Ingenting mer blir sendt');
      await press(form, button(form, 'Fortsett'));
      expect(textOf(form)).to.contain('Tema 1 av 12');
      store.save = () => Promise.resolve({ ok: false, reason: 'quota-exceeded' });
      await type(form, comment(form), 'Fullt.');
      await waitUntil(() => textOf(form).includes('Det er ikke plass til mer'));
      await press(form, button(form, 'Ta en pause'));
      expect(textOf(form)).to.contain('er ikke lagret ennå. La siden stå åpen');
    });

    it('makes the text larger, also after a reload, and smaller again', async () => {
      const form = await open();
      await toFirstTheme(form);
      const size = (): number => parseFloat(getComputedStyle(find(form, '.form')).fontSize);
      const before = size();
      await press(form, button(form, 'Større skrift'));
      expect(size()).to.be.closeTo(before * 1.3, 1);
      expect(button(form, 'Større skrift').getAttribute('aria-pressed')).to.equal('true');
      form.remove();
      const again = await open();
      await waitUntil(() => again.shadowRoot?.querySelector('.menu'));
      await press(again, button(again, 'Større skrift'));
      expect(button(again, 'Større skrift').getAttribute('aria-pressed')).to.equal('false');
    });

    it('begins again at a press, which can be undone', async () => {
      const form = await open();
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      await press(form, button(form, 'Begynn med tomt skjema'));
      expect(part(form, 'start')).to.be.an('HTMLButtonElement');
      await waitUntil(async () => Object.keys((await stored())[0]?.answers ?? {}).length === 0);
      await press(form, button(form, 'Angre'));
      expect(comment(form).value).to.equal('Mitt.');
      await waitUntil(async () => (await stored())[0]?.answers['illness-and-outlook']?.comment === 'Mitt.');
    });
  });

  it('shows somebody under 18 on, calmly, and back', async () => {
    const childPath = { text: 'Vi har noen som snakker med barn.', href: 'https://barn.example/', linkText: 'Les mer' };
    const form = await open({ childPath });
    await press(form, button(form, 'Er du under 18 år?'));
    await waitUntil(() => textOf(form).includes('Vi har noen som snakker med barn.'));
    expect(find<HTMLAnchorElement>(form, '.way-on').href).to.equal('https://barn.example/');
    expect(all(form, 'a[href^="tel:"]').length).to.be.greaterThan(0);
    expect(form.shadowRoot?.activeElement?.textContent).to.equal('Er du under 18 år?');
    await press(form, find(form, 'nav button'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    expect(await stored()).to.deep.equal([]);
  });

  it('offers no autofill anywhere, and no word of the carer’s in an attribute', async () => {
    const form = await open({ layout: 'one-page' });
    await waitUntil(() => form.shadowRoot?.querySelector('[part="question"]'));
    await type(form, all<HTMLTextAreaElement>(form, '[part="comment"]')[0] ?? comment(form), 'hemmelig');
    for (const field of all(form, 'textarea')) expect(field.getAttribute('autocomplete')).to.equal('off');
    const attributes = all(form, '*').flatMap((element) => [...element.attributes].map(({ value }) => value));
    expect(attributes.join(' ')).to.not.contain('hemmelig');
    expect(document.title + location.href + JSON.stringify(history.state)).to.not.contain('hemmelig');
  });

  describe('reading aloud', () => {
    /** The platform's speech, written down: headless browsers have no voice. */
    class Speech extends EventTarget {
      said: SpeechSynthesisUtterance[] = [];
      cancelled = 0;
      voices = [
        { lang: 'nb-NO', localService: false, name: 'far away' },
        { lang: 'nb-NO', localService: true, name: 'here' },
      ] as SpeechSynthesisVoice[];
      getVoices = (): SpeechSynthesisVoice[] => this.voices;
      speak = (utterance: SpeechSynthesisUtterance): void => void this.said.push(utterance);
      cancel = (): void => void (this.cancelled += 1);
    }
    const host = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined };
    const reader = (speech: Speech): ReadAloud =>
      new ReadAloud({ ...host, updateComplete: Promise.resolve(true) }, speech as unknown as SpeechSynthesis);

    it('is offered where the device has a voice of its own for the language, and nowhere else', async () => {
      const speech = new Speech();
      expect(reader(speech).voiceFor('nb')?.name).to.equal('here');
      expect(reader(speech).voiceFor('nn-NO')?.name).to.equal('here');
      expect(reader(speech).voiceFor('en')).to.equal(undefined);
      speech.voices = speech.voices.slice(0, 1);
      expect(reader(speech).voiceFor('nb')).to.equal(undefined);
      const hasVoice = new ReadAloud({ ...host, updateComplete: Promise.resolve(true) }).voiceFor('nb') !== undefined;
      const form = await open();
      await waitUntil(() => form.shadowRoot?.querySelector('.menu'));
      expect(textOf(form).includes('Les opp denne siden')).to.equal(hasVoice);
    });

    it('reads a page block by block, without its buttons, and stops', async () => {
      const form = await open();
      await toFirstTheme(form);
      await type(form, comment(form), 'Mitt.');
      const speech = new Speech();
      const aloud = reader(speech);
      // WebKitGTK has no speech at all.
      if (!('SpeechSynthesisUtterance' in window)) return;
      // A voice that a list was made up with cannot be given to a real utterance.
      const voice = Object.getOwnPropertyDescriptor(SpeechSynthesisUtterance.prototype, 'voice') ?? {};
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, configurable: true });
      aloud.read(find(form, '.page'), 'nb');
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', voice);
      const said = speech.said.map(({ text }) => text);
      expect(said).to.include('Å forstå sykdommen og hva som kan komme');
      expect(said).to.include('Det går greit');
      expect(said.join(' ')).to.not.match(/Ta bort svaret|Jeg vil ha dette/);
      expect(aloud.isReading).to.equal(true);
      aloud.stop();
      expect(speech.cancelled).to.equal(2);
      expect(aloud.isReading).to.equal(false);
    });
  });

  describe('after a death', () => {
    async function bereaved(lang: string): Promise<CarerNeedsForm> {
      let supportCase = openSupportCase({ id: 'case', carer: {} }, context);
      supportCase = valueOf(
        setContactPerson(supportCase, { name: 'Marte Lunde', phone: '400 00 001' }, undefined, 'x', context),
      );
      await saved(store, supportCaseKind, valueOf(changePhase(supportCase, 'bereaved', context)));
      const form = await open({ lang });
      await waitUntil(() => textOf(form).includes('400 00 001'));
      return form;
    }

    it('asks a carer nothing about the one who has died, says whom to call, and lets them see it all the same', async () => {
      const form = await bereaved('nb');
      expect(textOf(form))
        .to.contain('Den du var pårørende til, er død.')
        .and.to.contain('Teamet tilbyr deg en samtale')
        .and.to.not.contain('den som er syk');
      expect(form.shadowRoot?.querySelector('[part="start"]')).to.equal(null);
      await press(form, button(form, 'Se skjemaet likevel'));
      await press(form, find(form, '[part="start"]'));
      await waitUntil(() => form.shadowRoot?.querySelector('[part="next"]'));
    });

    for (const lang of LANGUAGES) {
      it(`is accessible (${lang})`, async () => {
        await expectAccessible(await bereaved(lang));
      });
    }
  });

  for (const lang of LANGUAGES) {
    it(`is accessible where a shared device is left (${lang})`, async () => {
      const form = await open({ sharedDevice: true, lang });
      await sendNoNeeds(form);
      await waitUntil(() => !form.shadowRoot?.querySelector('[part="submit"]'));
      await expectAccessible(form);
    });
  }
});
