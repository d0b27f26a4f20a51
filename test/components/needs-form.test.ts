import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render } from 'lit';
import type { CarerNeedsForm } from '../../components/needs-form/needs-form.js';
import { needsAssessmentKind, type NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { carerNeeds12 } from '../../src/domain/assessment/carer-needs-12.js';
import { openSupportCase, recordRead, supportCaseKind } from '../../src/domain/case/support-case.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import {
  all,
  button,
  carried,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  LANGUAGES,
  mount,
  newIdbStore,
  press,
  saved,
  settled,
  tabTo,
  textOf,
  toFirstTheme,
  toSummary,
  type,
  unmountAll,
  KeptStore,
} from './page.js';

const part = (form: Element, name: string): HTMLElement => find(form, `[part="${name}"]`);
const next = (form: Element): Promise<void> => press(form, part(form, 'next'));

async function open(store: RecordStore, more: Partial<CarerNeedsForm> = {}): Promise<CarerNeedsForm> {
  return mount('carer-needs-form', { caseId: 'case', store, ...more });
}

async function stored(store: RecordStore): Promise<NeedsAssessment[]> {
  const list = await store.list(needsAssessmentKind, 'case');
  return list.ok ? [...list.value.records] : [];
}

const radio = (form: Element, code: string): HTMLInputElement =>
  find<HTMLInputElement>(form, `input[type="radio"][value="${code}"]`);

describe('carer-needs-form', () => {
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  it('begins with who sees the answers, that nobody watches, and whom to call', async () => {
    const form = await open(store);
    expect(textOf(form)).to.contain('Svarene blir liggende på denne enheten');
    expect(textOf(form)).to.contain('Skjemaet blir ikke lest døgnet rundt');
    expect(all<HTMLAnchorElement>(form, 'a[href^="tel:"]').map(({ href }) => href)).to.deep.equal([
      'tel:113',
      'tel:116117',
      'tel:116123',
    ]);
    expect(await stored(store)).to.deep.equal([]);
  });

  it('keeps an answer and a comment, and comes back to the same page after a reload', async () => {
    const idb = newIdbStore();
    const form = await open(idb);
    await toFirstTheme(form);
    radio(form, 'needed').click();
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Jeg vet ikke hva som venter.');
    await heard(form, 'carer-needs-changed');
    await waitUntil(() => textOf(form).includes('Lagret på denne enheten'));
    unmountAll();
    const again = await open(idb);
    await waitUntil(() => again.shadowRoot?.querySelector('[part="comment"]'));
    expect((part(again, 'comment') as HTMLTextAreaElement).value).to.equal('Jeg vet ikke hva som venter.');
    expect(radio(again, 'needed').checked).to.equal(true);
  });

  it('sends: first a cancelable event, then the form, without the lines the carer keeps', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'hard-now').click();
    await form.updateComplete;
    await press(form, button(form, 'Jeg vil ha dette for meg selv'));
    await next(form);
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Hjelp med medisiner.');
    await toSummary(form);
    const submit = heard(form, 'carer-needs-submit');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submit).cancelable).to.equal(true);
    const event = await submitted;
    expect(event.caseId).to.equal('case');
    expect(event.record.status).to.equal('submitted');
    expect(Object.keys(event.record.answers)).to.deep.equal(['symptoms-and-medicines']);
    const [record] = await stored(store);
    expect(record?.id).to.equal(event.recordId);
    expect(Object.keys(record?.answers ?? {})).to.have.length(2);
  });

  it('stays a draft when the host prevents sending', async () => {
    const form = await open(store);
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    let wasSubmitted = false;
    form.addEventListener('carer-needs-submitted', () => (wasSubmitted = true));
    await press(form, part(form, 'submit'));
    await nextFrame();
    expect(wasSubmitted).to.equal(false);
    expect((await stored(store))[0]?.status).to.equal('draft');
  });

  it('says that nothing was sent when the host prevents it, and is sent when the host has delivered it', async () => {
    const form = await open(store);
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    expect(textOf(form)).to.contain('Skjemaet er ikke sendt ennå.');
    const submitted = heard(form, 'carer-needs-submitted');
    expect(await form.submit()).to.equal(true);
    expect((await submitted).record.status).to.equal('submitted');
    expect(textOf(form)).to.contain('Skjemaet er sendt');
    expect(await form.submit()).to.equal(false);
  });

  it('is not marked as sent in other words than those delivered', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    radio(form, 'needed').click();
    await form.updateComplete;
    await toSummary(form);
    form.addEventListener('carer-needs-submit', (event) => {
      event.preventDefault();
    });
    await press(form, part(form, 'submit'));
    await press(form, all(form, '.said-foot button')[0] ?? form);
    expect(await form.submit()).to.equal(false);
    expect((await stored(store))[0]?.status).to.equal('draft');
  });

  it('tells author and person when a store breaks its promise', async () => {
    class BrokenStore extends KeptStore {
      override save(): Promise<never> {
        return Promise.reject(new Error('the server is down'));
      }
    }
    const { reportError } = window;
    const reported: unknown[] = [];
    window.reportError = (error: unknown) => reported.push(error);
    const form = await open(new BrokenStore());
    await press(form, part(form, 'start'));
    await waitUntil(() => textOf(form).includes('Nettleseren lar oss ikke lagre her'));
    expect(String(reported[0])).to.contain('the server is down');
    unmountAll();
    await nextFrame();
    window.reportError = reportError;
  });

  it('takes "no needs right now" as a full answer, one tap from the first screen', async () => {
    const form = await open(store);
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.noNeedsNow).to.equal(true);
  });

  it('asks once, kindly, before an empty form is sent', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await toSummary(form);
    await press(form, part(form, 'submit'));
    expect(textOf(form)).to.contain('Skjemaet er tomt. Det er helt greit.');
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, button(form, 'Send det likevel'));
    expect((await submitted).record.answers).to.deep.equal({});
  });

  it('asks once, too, before a form goes in which the carer kept everything', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Bare mitt.');
    await press(form, button(form, 'Jeg vil ha dette for meg selv'));
    await toSummary(form);
    await press(form, part(form, 'submit'));
    expect(textOf(form)).to.contain('Du har valgt å ha alt for deg selv.');
    await press(form, button(form, 'Send det likevel'));
    await waitUntil(() => textOf(form).includes('Ikke sendt. Dette er for deg selv.'));
  });

  it('has events on the way that carry ids and counts and no words', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await waitUntil(() => textOf(form).includes('Lagret på denne enheten'));
    const changed = heard(form, 'carer-needs-changed');
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'hemmelig');
    const event = await changed;
    expect(carried(event)).to.not.contain('hemmelig');
    expect(
      Object.keys(event)
        .filter((name) => name !== 'isTrusted')
        .sort(),
    ).to.deep.equal(['caseId', 'of', 'recordId', 'seen']);
  });

  it('lets up to three themes be chosen and put in order by keyboard alone', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    while (!form.shadowRoot?.querySelector('[part="priorities"]')) await next(form);
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
    button(form, 'Flytt opp: Pusterom').focus();
    await sendKeys({ press: 'Enter' });
    await form.updateComplete;
    expect(textOf(form)).to.contain('Pusterom er nå nummer 2 av 3.');
    expect(find(form, ':focus')).to.equal(button(form, 'Flytt opp: Pusterom'));
    await waitUntil(async () => (await stored(store))[0]?.priorities.length === 3);
    expect((await stored(store))[0]?.priorities).to.deep.equal(['feelings', 'rest-and-respite', 'own-health']);
  });

  it('can be filled in and sent by keyboard alone, with the focus on each new page’s heading', async () => {
    const form = await open(store);
    const at = (name: string) => (): Element | undefined =>
      form.shadowRoot?.querySelector(`[part="${name}"]`) ?? undefined;
    await tabTo(form, at('start'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => at('next')());
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

  it('can be withdrawn until the team has read it, and says so when they have', async () => {
    await saved(store, supportCaseKind, openSupportCase({ id: 'case', carer: {} }, context));
    const form = await open(store);
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    await press(form, part(form, 'submit'));
    await waitUntil(() => textOf(form).includes('Ikke lest ennå'));
    const read = await store.read(supportCaseKind, 'case');
    const [sent] = await stored(store);
    if (!read.ok || !sent) throw new Error('nothing was sent');
    await press(form, button(form, 'Trekk skjemaet tilbake'));
    await saved(store, supportCaseKind, recordRead(read.value, sent.id, 'Marte Lunde', context));
    await waitUntil(() => textOf(form).includes('Lest av Marte Lunde'));
    expect(textOf(form)).to.not.contain('Trekk skjemaet tilbake');
  });

  it('withdraws when asked twice, and then the team has nothing', async () => {
    const form = await open(store);
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    await press(form, part(form, 'submit'));
    await waitUntil(() => textOf(form).includes('Ikke lest ennå'));
    await press(form, button(form, 'Trekk skjemaet tilbake'));
    const withdrawn = heard(form, 'carer-needs-withdrawn');
    await press(form, button(form, 'Ja, trekk det tilbake'));
    expect(carried(await withdrawn)).to.equal(
      JSON.stringify({ caseId: 'case', recordId: (await stored(store))[0]?.id }),
    );
    await waitUntil(() => textOf(form).includes('Skjemaet er trukket tilbake'));
    expect((await stored(store))[0]?.status).to.equal('withdrawn');
    await press(form, button(form, 'Fyll ut et nytt skjema'));
    expect(part(form, 'start')).to.be.an('HTMLButtonElement');
  });

  it('says what to do when the disk is full, loses nothing, and saves when there is room again', async () => {
    const full = new FillableStore();
    const form = await open(full);
    await toFirstTheme(form);
    await waitUntil(() => textOf(form).includes('Lagret på denne enheten'));
    full.failsWith = 'quota-exceeded';
    const failed = heard(form, 'carer-record-failed');
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Dette må ikke bli borte.');
    expect((await failed).reason).to.equal('quota-exceeded');
    expect(carried(await failed)).to.not.contain('borte');
    await form.updateComplete;
    expect(textOf(form)).to.contain('Det er ikke plass til mer');
    await expectAccessible(form);
    full.failsWith = undefined;
    await press(form, button(form, 'Prøv igjen'));
    await waitUntil(
      async () => (await stored(full))[0]?.answers['illness-and-outlook']?.comment === 'Dette må ikke bli borte.',
    );
    await waitUntil(() => !textOf(form).includes('Det er ikke plass til mer'));
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
    await waitUntil(() => textOf(form).includes('Lagret på denne enheten'));
    const [draft] = await stored(slow);
    if (draft?.status !== 'draft') throw new Error('there is no draft');
    await saved(slow, needsAssessmentKind, { ...draft, status: 'submitted', submittedAt: context.now });
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Mitt.');
    await waitUntil(() => textOf(form).includes('Dette ble endret et annet sted'));
    expect(textOf(form)).to.not.contain('Behold det jeg skrev');
    await press(form, button(form, 'Bruk det som er lagret, og slett det jeg skrev'));
    expect(textOf(form)).to.contain('Skjemaet er sendt');
  });

  it('keeps what was typed when the language or the layout changes under way', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Står her.');
    form.lang = 'nn';
    await waitUntil(() => textOf(form).includes('Å forstå sjukdommen'));
    expect((part(form, 'comment') as HTMLTextAreaElement).value).to.equal('Står her.');
    form.layout = 'one-page';
    await form.updateComplete;
    expect((part(form, 'comment') as HTMLTextAreaElement).value).to.equal('Står her.');
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
    await waitUntil(() => textOf(form).includes('Kva treng du støtte til?'));
  });

  it('shows all twelve themes at once on one page, and sends from there', async () => {
    const form = await open(store, { layout: 'one-page' });
    await waitUntil(() => form.shadowRoot?.querySelector('[part="question"]'));
    expect(all(form, '[part="question"]')).to.have.length(12);
    expect(all(form, '[part="answer"]')).to.have.length(72);
    radio(form, 'managing').click();
    await form.updateComplete;
    const submitted = heard(form, 'carer-needs-submitted');
    await press(form, part(form, 'submit'));
    expect((await submitted).record.answers['illness-and-outlook']?.answer).to.equal('managing');
  });

  it('works when it is defined after the page was parsed, and with properties set before', async () => {
    const main = document.createElement('main');
    document.body.append(main);
    render(html`<carer-needs-form lang="en" case-id="case" .store=${store}></carer-needs-form>`, main);
    const form = main.firstElementChild;
    if (!form) throw new Error('there is no form');
    await settled(form);
    expect(textOf(form)).to.contain('What support do you need?');
    await import('../../components/needs-form/define.js');
  });

  it('shows the host’s own words where it was given some', async () => {
    const form = await open(store, { messages: { start: 'Kom i gang' } });
    expect(part(form, 'start').textContent.trim()).to.equal('Kom i gang');
    form.messages = {};
    await form.updateComplete;
    expect(part(form, 'start').textContent.trim()).to.equal('Begynn');
  });

  it('keeps its place and what was typed when it is moved in the page, and still saves', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Før.');
    const elsewhere = document.createElement('main');
    document.body.append(elsewhere);
    elsewhere.append(form);
    await form.updateComplete;
    expect((part(form, 'comment') as HTMLTextAreaElement).value).to.equal('Før.');
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Etter.');
    await waitUntil(async () => (await stored(store))[0]?.answers['illness-and-outlook']?.comment === 'Etter.');
  });

  it('shares a page with another form, each for its own carer', async () => {
    const [one, other] = [await open(store), await open(store, { caseId: 'other' })];
    await toFirstTheme(one);
    expect(part(other, 'start')).to.be.an('HTMLButtonElement');
    other.caseId = 'case';
    await waitUntil(() => other.shadowRoot?.querySelector('[part="question"]'));
  });

  it('begins anew for another carer on a shared device', async () => {
    const form = await open(store, { sharedDevice: true });
    await press(form, part(form, 'no-needs'));
    await waitUntil(() => form.shadowRoot?.querySelector('[part="submit"]'));
    await press(form, part(form, 'submit'));
    await waitUntil(() => textOf(form).includes('Svarene dine ligger ikke her lenger'));
    form.caseId = 'other';
    await waitUntil(() => form.shadowRoot?.querySelector('[part="start"]'));
    expect(textOf(form)).to.not.contain('Skjemaet er sendt');
  });

  it('shows what was said and nothing to change it when it is read-only', async () => {
    const form = await open(store);
    await toFirstTheme(form);
    await type(form, part(form, 'comment') as HTMLTextAreaElement, 'Mitt.');
    form.readonly = true;
    await form.updateComplete;
    expect(textOf(form)).to.contain('Mitt.');
    expect(all(form, 'button:not([part="hide"]), input, textarea')).to.have.length(0);
  });

  it('says so when it was not told whom it is about', async () => {
    const form = await mount('carer-needs-form', { store });
    expect(textOf(form)).to.contain('Denne siden vet ikke hvem den gjelder');
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
      expect((part(form, 'comment') as HTMLTextAreaElement).labels[0]?.textContent).to.equal('Vil du si mer om dette?');
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
      while (!form.shadowRoot?.querySelector('input[name="aside-own-part"]')) await next(form);
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
      await waitUntil(() => form.shadowRoot?.querySelector('.ask'));
      await expectAccessible(form);
      await press(form, find(form, '.ask button'));
      await waitUntil(() => form.shadowRoot?.querySelector('.after'));
      await press(form, all(form, '.after button').at(-1) ?? form);
      await expectAccessible(form);
      await press(form, find(form, '.ask .go'));
      await waitUntil(() => !form.shadowRoot?.querySelector('.after'));
      await expectAccessible(form);
      await press(form, find(form, '.letter button'));
      await press(form, all(form, '.letter .quiet').at(-1) ?? form);
      await waitUntil(() => form.shadowRoot?.querySelector('nav .go'));
      await expectAccessible(form);
      unmountAll();
      const onePage = await open(new KeptStore(), { lang, layout: 'one-page' });
      await waitUntil(() => onePage.shadowRoot?.querySelector('[part="question"]'));
      await expectAccessible(onePage);
    });
  }
});
