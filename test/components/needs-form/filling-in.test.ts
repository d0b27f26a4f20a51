import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerNeedsForm } from '../../../components/needs-form/needs-form.js';
import { ReadAloud } from '../../../components/needs-form/host/read-aloud.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { openSupportCase, setContactPerson, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  all,
  button,
  carried,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  tabTo,
  textOf,
  twoConnections,
  type,
  unmountAll,
  until,
  valueOf,
  bereavedCase,
} from '../page.js';
import { comment, next, nextUntil, open, part, radio, stored, toFirstTheme, toSummary } from './form.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('the form, page by page', () => {
  it('begins with who sees the answers, that nobody watches, and whom to call', async () => {
    const form = await open(store);
    expect(textOf(form)).to.contain('Teamet kan lese svarene når du har sendt dem, ikke før.');
    expect(textOf(form)).to.contain('Skjemaet blir ikke lest døgnet rundt');
    expect(all<HTMLAnchorElement>(form, 'a[href^="tel:"]').map(({ href }) => href)).to.deep.equal([
      'tel:113',
      'tel:116117',
      'tel:116123',
    ]);
    expect(await stored(store)).to.deep.equal([]);
  });

  it('lets up to three themes be chosen and put in order by keyboard alone', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    while (!form.shadowRoot?.querySelector('[part="priorities"]')) {
      await next(form);
      // The pages after the themes may still be on their way.
      await until(() => !form.shadowRoot?.querySelector('.page .late'));
    }
    const box = (id: string): HTMLInputElement => find(form, `input[type="checkbox"][value="${id}"]`);
    for (const id of ['feelings', 'own-health', 'rest-and-respite']) {
      box(id).focus();
      await sendKeys({ press: ' ' });
      await form.updateComplete;
    }
    box('talking-together').focus();
    await sendKeys({ press: ' ' });
    await form.updateComplete;
    expect(box('talking-together').checked).to.equal(false);
    expect(textOf(form)).to.contain('Du har valgt tre');
    button(form, 'Flytt opp: Pusterom og avlastning').focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(textOf(form)).to.contain('«Pusterom og avlastning» er nå nummer 2 av 3.');
    expect(find(form, ':focus')).to.equal(button(form, 'Flytt opp: Pusterom og avlastning'));
    await until(async () => (await stored(store))[0]?.priorities.join() === 'feelings,rest-and-respite,own-health');
  });

  it('shows all twelve themes at once on one page, and sends from there', async () => {
    const form = await open(store, { layout: 'one-page' });
    await until(() => form.shadowRoot?.querySelector('[part="question"]'));
    expect(all(form, '[part="question"]')).to.have.length(12);
    expect(all(form, '[part="answer"]')).to.have.length(72);
    radio(form, 'managing').click();
    await form.updateComplete;
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.answers['illness-and-outlook']?.answer).to.equal('managing');
  });

  it('shows what was said and nothing to change it when it is read-only', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    form.readonly = true;
    await until(() => textOf(form).includes('Mitt.'));
    expect(all(form, 'button:not([part="hide"]), input, textarea')).to.have.length(0);
  });

  it('shows somebody under 18 on, calmly, and back', async () => {
    const childPath = { text: 'Vi har noen som snakker med barn.', href: 'https://barn.example/', linkText: 'Les mer' };
    const form = await open(store, { childPath });
    await press(form, button(form, 'Er du under 18 år?'));
    await until(() => textOf(form).includes('Vi har noen som snakker med barn.'));
    expect(find<HTMLAnchorElement>(form, '.way-on').href).to.equal('https://barn.example/');
    expect(all(form, 'a[href^="tel:"]').length).to.be.greaterThan(0);
    expect(form.shadowRoot?.activeElement?.textContent).to.equal('Er du under 18 år?');
    await press(form, find(form, 'nav button'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    expect(await stored(store)).to.deep.equal([]);
  });
});

describe('what is written in it', () => {
  it('keeps an answer and a comment, and comes back to the same page after a reload', async () => {
    const [before, after] = twoConnections();
    const form = await open(before);
    await toFirstTheme(form);
    radio(form, 'needed').click();
    await type(form, comment(form), 'Jeg vet ikke hva som venter.');
    await until(() => textOf(form).includes('Lagret her på telefonen eller maskinen'));
    await until(async () => JSON.stringify(await stored(after)).includes('Jeg vet ikke hva som venter.'));
    unmountAll();
    const again = await open(after);
    await until(() => again.shadowRoot?.querySelector('[part="comment"]'));
    expect(comment(again).value).to.equal('Jeg vet ikke hva som venter.');
    expect(radio(again, 'needed').checked).to.equal(true);
  });

  it('has events on the way that carry ids and counts and no words', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await until(() => textOf(form).includes('Lagret her på telefonen eller maskinen'));
    const changed = heard(form, 'carer-needs-changed');
    await type(form, comment(form), 'hemmelig');
    const event = await changed;
    expect(carried(event)).to.not.contain('hemmelig');
    expect(
      Object.keys(event)
        .filter((name) => name !== 'isTrusted')
        .sort(),
    ).to.deep.equal(['caseId', 'of', 'recordId', 'seen']);
  });

  it('keeps what was typed when the language or the layout changes under way', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Står her.');
    form.lang = 'nn';
    await until(() => textOf(form).includes('Sjukdommen, og det de kan vente dykk'));
    expect(comment(form).value).to.equal('Står her.');
    form.layout = 'one-page';
    await form.updateComplete;
    expect(comment(form).value).to.equal('Står her.');
  });

  it('keeps its place and what was typed when it is moved in the page, and still saves', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Før.');
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(form);
    await form.updateComplete;
    expect(comment(form).value).to.equal('Før.');
    await type(form, comment(form), 'Etter.');
    await until(async () => (await stored(store))[0]?.answers['illness-and-outlook']?.comment === 'Etter.');
  });

  it('says what to do when the disk is full, loses nothing, and saves when there is room again', async () => {
    const full = new FillableStore();
    const form = await open(full);
    await toFirstTheme(form);
    await until(() => textOf(form).includes('Lagret her på telefonen eller maskinen'));
    full.failsWith = 'quota-exceeded';
    const failed = heard(form, 'carer-record-failed');
    await type(form, comment(form), 'Dette må ikke bli borte.');
    expect((await failed).reason).to.equal('quota-exceeded');
    expect(carried(await failed)).to.not.contain('borte');
    await form.updateComplete;
    expect(textOf(form)).to.contain('Det er ikke plass til mer');
    await expectAccessible(form);
    full.failsWith = undefined;
    await press(form, button(form, 'Prøv igjen'));
    await until(
      async () => (await stored(full))[0]?.answers['illness-and-outlook']?.comment === 'Dette må ikke bli borte.',
    );
    await until(() => !textOf(form).includes('Det er ikke plass til mer'));
  });

  it('meets a change from another tab with a choice, and never writes over a form that was sent there', async () => {
    // A letter is typed before the word of the other tab has come.
    class SlowToTell extends KeptStore {
      override watch(): () => void {
        return () => undefined;
      }
    }
    const slow = new SlowToTell();
    const form = await open(slow);
    await toFirstTheme(form);
    await until(() => textOf(form).includes('Lagret her på telefonen eller maskinen'));
    const [draft] = await stored(slow);
    if (draft?.status !== 'draft') throw new Error('there is no draft');
    await saved(slow, needsAssessmentKind, { ...draft, status: 'submitted', submittedAt: context.now });
    await type(form, comment(form), 'Mitt.');
    await until(() => textOf(form).includes('Dette ble endret et annet sted'));
    expect(textOf(form)).to.not.contain('Behold det jeg skrev');
    await press(form, button(form, 'Bruk det som er lagret, og slett det jeg skrev'));
    expect(textOf(form)).to.contain('Skjemaet er sendt');
  });
});

describe('the menu', () => {
  it('shows the first screen again from anywhere, and leads back', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await press(form, button(form, 'Om skjemaet og hvor du får hjelp'));
    expect(textOf(form)).to.contain('Skjemaet blir ikke lest døgnet rundt');
    expect(all(form, '[part="start"]')).to.have.length(0);
    await press(form, button(form, 'Tilbake til skjemaet'));
    expect(textOf(form)).to.contain('Tema 1 av 12');
  });

  it('pauses and says what is kept; not that it is kept where it is not', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await until(() => textOf(form).includes('Lagret her på telefonen eller maskinen'));
    await press(form, button(form, 'Ta en pause'));
    expect(textOf(form)).to.contain('er lagret her på telefonen eller maskinen. Teamet får bare det du selv sender');
    await press(form, button(form, 'Fortsett'));
    expect(textOf(form)).to.contain('Tema 1 av 12');
    store.saveAll = () => Promise.resolve({ ok: false, reason: 'quota-exceeded' });
    await type(form, comment(form), 'Fullt.');
    await until(() => textOf(form).includes('Det er ikke plass til mer'));
    await press(form, button(form, 'Ta en pause'));
    expect(textOf(form)).to.contain('er ikke lagret ennå. La siden stå åpen');
  });

  it('makes the text larger, also after a reload, and smaller again', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    const size = (): number => parseFloat(getComputedStyle(find(form, '.form')).fontSize);
    const before = size();
    await press(form, button(form, 'Større skrift'));
    expect(size()).to.be.closeTo(before * 1.3, 1);
    expect(button(form, 'Større skrift').getAttribute('aria-pressed')).to.equal('true');
    form.remove();
    const again = await open(store);
    await until(() => again.shadowRoot?.querySelector('.menu'));
    await press(again, button(again, 'Større skrift'));
    expect(button(again, 'Større skrift').getAttribute('aria-pressed')).to.equal('false');
  });

  it('begins again after a question, which can be undone', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, comment(form), 'Mitt.');
    await press(form, button(form, 'Begynn på nytt med et tomt skjema'));
    await until(() => form.shadowRoot?.activeElement?.id === 'clear-heading', 'the question has no focus');
    await expectAccessible(form);
    await press(form, button(form, 'Nei, behold svarene'));
    expect(comment(form).value).to.equal('Mitt.');
    await press(form, button(form, 'Begynn på nytt med et tomt skjema'));
    await press(form, button(form, 'Ja, begynn på nytt'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
    await until(async () => Object.keys((await stored(store))[0]?.answers ?? {}).length === 0);
    await press(form, button(form, 'Angre'));
    expect(comment(form).value).to.equal('Mitt.');
    await until(async () => (await stored(store))[0]?.answers['illness-and-outlook']?.comment === 'Mitt.');
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
    const form = await open(store, { browserBack: true });
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
    await until(() => (history.state as { carerNeedsPage: { page: number } }).carerNeedsPage.page === 2);
    expect(history.length).to.equal(length);
  });

  it('leaves the form once it is sent, and does not go through what was sent', async () => {
    const form = await open(store, { browserBack: true });
    await toFirstTheme(form);
    await toSummary(form);
    await press(form, part(form, 'submit'));
    await press(form, button(form, 'Send det likevel'));
    await until(() => textOf(form).includes('Skjemaet er sendt'));
    await until(() => (history.state as { carerNeedsPage: { steps: number } }).carerNeedsPage.steps === 0);
    expect(textOf(form)).to.contain('Skjemaet er sendt');
  });

  it('comes back from a page beside the way', async () => {
    const form = await open(store, { browserBack: true });
    await toFirstTheme(form);
    await press(form, button(form, 'Om skjemaet og hvor du får hjelp'));
    expect(textOf(form)).to.contain('Hva skjer etterpå?');
    await back(form);
    expect(textOf(form)).to.contain('Sykdommen, og det dere kan vente dere');
  });

  it('is left alone by a form that was taken off its page and ends what it had begun', async () => {
    const form = await open(store, { browserBack: true });
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
    const form = await open(store);
    await toFirstTheme(form);
    expect(history.length).to.equal(length);
  });
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
    const form = await open(store);
    await until(() => form.shadowRoot?.querySelector('.menu'));
    expect(textOf(form).includes('Les opp denne siden')).to.equal(hasVoice);
  });

  it('reads a page block by block, without its buttons, and stops', async () => {
    const form = await open(store);
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
    expect(said).to.include('Sykdommen, og det dere kan vente dere framover');
    expect(said).to.include('Det går greit');
    expect(said.join(' ')).to.not.match(/Ta bort svaret|Jeg vil ha dette/);
    expect(aloud.isReading).to.equal(true);
    aloud.stop();
    expect(speech.cancelled).to.equal(2);
    expect(aloud.isReading).to.equal(false);
  });

  it('is over when the voice fails at any sentence, and when the page is left; an old voice ends no new reading', () => {
    if (!('SpeechSynthesisUtterance' in window)) return;
    const voice = Object.getOwnPropertyDescriptor(SpeechSynthesisUtterance.prototype, 'voice') ?? {};
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, configurable: true });
    try {
      const speech = new Speech();
      const aloud = reader(speech);
      const page = document.createElement('div');
      page.innerHTML = '<p>En.</p><p>To.</p>';
      aloud.hostConnected();
      aloud.read(page, 'nb');
      const [first] = speech.said;
      first?.dispatchEvent(new Event('error'));
      expect(aloud.isReading).to.equal(false);
      aloud.read(page, 'nb');
      // What was cancelled reports so late.
      first?.dispatchEvent(new Event('error'));
      expect(aloud.isReading).to.equal(true);
      const { cancelled } = speech;
      window.dispatchEvent(new PageTransitionEvent('pagehide'));
      expect([aloud.isReading, speech.cancelled]).to.deep.equal([false, cancelled + 1]);
      aloud.hostDisconnected();
    } finally {
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', voice);
    }
  });
});

describe('after a death', () => {
  async function bereaved(lang: string): Promise<CarerNeedsForm> {
    let supportCase = openSupportCase({ id: 'case', carer: {} }, context);
    supportCase = valueOf(
      setContactPerson(supportCase, { name: 'Marte Lunde', phone: '400 00 001' }, undefined, 'x', context),
    );
    await saved(store, supportCaseKind, bereavedCase(supportCase, context));
    const form = await open(store, { lang });
    await until(() => textOf(form).includes('400 00 001'));
    return form;
  }

  it('asks a carer nothing about the one who has died, says whom to call, and lets them see it all the same', async () => {
    const form = await bereaved('nb');
    expect(textOf(form))
      .to.contain('den du var pårørende til, er død.')
      .and.to.contain('Teamet kan tilby deg en samtale')
      .and.to.not.contain('den som er syk');
    expect(form.shadowRoot?.querySelector('[part="start"]')).to.equal(null);
    await press(form, button(form, 'Se skjemaet likevel'));
    await press(form, find(form, '[part="start"]'));
    await until(() => form.shadowRoot?.querySelector('[part="next"]'));
  });

  for (const lang of LANGUAGES) {
    it(`is accessible (${lang})`, async () => {
      await expectAccessible(await bereaved(lang));
    });
  }
});

describe('for everybody', () => {
  it('can be filled in and sent by keyboard alone, with the focus on each new page’s heading', async () => {
    const form = await open(store);
    const at = (name: string) => (): Element | undefined =>
      form.shadowRoot?.querySelector(`[part="${name}"]`) ?? undefined;
    await tabTo(form, at('start'));
    await sendKeys({ press: 'Enter' });
    await until(() => at('next')());
    expect(form.shadowRoot?.activeElement?.textContent).to.contain('Hva er viktigst');
    await tabTo(form, at('next'));
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    await tabTo(form, () => radio(form, 'managing'));
    await sendKeys({ press: 'ArrowDown' });
    await form.updateComplete;
    expect(radio(form, 'welcome').checked).to.equal(true);
    while (!at('submit')()) {
      await tabTo(form, at('next'));
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
    }
    await tabTo(form, at('submit'));
    const submitted = heard(form, 'carer-needs-submitted');
    await sendKeys({ press: 'Enter' });
    expect((await submitted).record.answers['illness-and-outlook']?.answer).to.equal('welcome');
  });

  it('has a group for each theme with its hint in the name, six named radios in one tab stop, and a named comment', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    for (const { id } of carerNeeds12.questions) {
      const group = find(form, 'fieldset[part="question"]');
      const name = (group.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((ref) => find(form, `#${ref}`).textContent)
        .join(' ');
      expect(name).to.contain(find(form, `#text-${id}`).textContent);
      const radios = all<HTMLInputElement>(form, 'input[type="radio"]');
      expect(radios).to.have.length(6);
      expect(new Set(radios.map((one) => one.name)).size).to.equal(1);
      for (const one of radios) expect(one.labels?.[0]?.textContent.trim()).to.not.equal('');
      expect(comment(form).labels[0]?.textContent).to.equal('Vil du si mer om dette?');
      await next(form);
    }
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      const form = await open(store, { lang });
      await expectAccessible(form);
      await toFirstTheme(form);
      await expectAccessible(form);
      radio(form, 'needed').click();
      await form.updateComplete;
      await expectAccessible(form);
      find<HTMLDetailsElement>(form, 'details').open = true;
      await expectAccessible(form);
      await nextUntil(form, '#aside-when-to-ring');
      await expectAccessible(form);
      await nextUntil(form, 'input[name="aside-own-part"]');
      await expectAccessible(form);
      await next(form);
      find<HTMLInputElement>(form, 'input[value="feelings"]').click();
      find<HTMLInputElement>(form, 'input[value="own-health"]').click();
      await form.updateComplete;
      await expectAccessible(form);
      await toSummary(form);
      await expectAccessible(form);
      find<HTMLDetailsElement>(form, '.menu').open = true;
      await expectAccessible(form);
      for (const number of [0, 1]) {
        // About the form, and a pause.
        await press(form, all(form, '.menu button')[number] ?? form);
        await expectAccessible(form);
        await press(form, find(form, 'nav .go'));
      }
      await press(form, part(form, 'hide'));
      await expectAccessible(form);
      await press(form, find(form, '.neutral button'));
      const submitted = heard(form, 'carer-needs-submitted');
      await press(form, part(form, 'submit'));
      await submitted;
      await form.updateComplete;
      await expectAccessible(form);
      // Adding to what was sent, letting go of it again, and taking it all back.
      await press(form, all(form, '.after button')[0] ?? form);
      await until(() => form.shadowRoot?.querySelector('.ask'));
      await expectAccessible(form);
      await press(form, find(form, '.ask button'));
      await until(() => form.shadowRoot?.querySelector('.after'));
      await press(form, all(form, '.after button').at(-1) ?? form);
      await expectAccessible(form);
      await press(form, find(form, '.ask button'));
      await until(() => !form.shadowRoot?.querySelector('.after'));
      await expectAccessible(form);
      await press(form, find(form, '.letter button'));
      await press(form, all(form, '.letter .quiet').at(-1) ?? form);
      await until(() => form.shadowRoot?.querySelector('nav .go'));
      await expectAccessible(form);
      unmountAll();
      const onePage = await open(new KeptStore(), { lang, layout: 'one-page' });
      await until(() => onePage.shadowRoot?.querySelector('[part="question"]'));
      await expectAccessible(onePage);
    });
  }
});
