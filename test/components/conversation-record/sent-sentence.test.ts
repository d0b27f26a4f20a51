import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import type { ConversationRecord } from '../../../src/domain/conversation/conversation-record.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import {
  all,
  button,
  expectAccessible,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  textOf,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
} from '../page.js';
import { goTo, open, SENT, talks, withSentNeed } from './conversation.js';

const need = (element: Element): HTMLTextAreaElement => find<HTMLTextAreaElement>(element, 'textarea[id^="need-"]');
const question = (element: Element): HTMLElement | undefined => all(element, '.sentence-question')[0];
const isAsked = (element: Element): boolean => question(element)?.classList.contains('asking') ?? false;
const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;
const talk = async (store: RecordStore): Promise<ConversationRecord | undefined> => (await talks(store))[0];

/** Counts how often the host was told to take something back. */
function withdrawals(element: CarerConversationRecord): () => number {
  let count = 0;
  element.addEventListener('carer-journal-extract-withdrawn', () => (count += 1));
  return () => count;
}

/** Types over the sentence and leaves its field, as a person does who reads on. */
async function change(element: CarerConversationRecord, text: string): Promise<void> {
  need(element).focus();
  await type(element, need(element), text);
  need(element).blur();
  await element.updateComplete;
}

let store: KeptStore;
beforeEach(async () => {
  store = new KeptStore();
  await withSentNeed(store);
});
afterEach(unmountAll);

describe('changing a sentence that stands in the patient’s journal', () => {
  it('takes nothing back at a letter, asks once the field is left, and the keyboard gets to the answer', async () => {
    const element = await open(store);
    const told = withdrawals(element);
    need(element).focus();
    need(element).setSelectionRange(0, 0);
    await sendKeys({ type: 'Kari: ' });
    await element.updateComplete;
    expect(question(element)?.textContent).to.contain('Denne setningen står i journalen').and.to.contain(SENT);
    expect(isAsked(element)).to.equal(false);
    expect(find(element, '.voice [role="status"]').textContent.trim()).to.equal('');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(isAsked(element)).to.equal(true);
    expect(focused(element)).to.equal(button(element, 'La den stå'));
    expect(find(element, '.voice [role="status"]').textContent).to.contain('Velg om den skal bli stående');
    await until(async () => JSON.stringify((await talk(store))?.drafts).includes(`Kari: ${SENT}`));
    expect((await talk(store))?.topics[0]?.need).to.equal(SENT);
    expect((await talk(store))?.sentExtract?.lines).to.have.length(1);
    expect(find(element, '[part="preview"]').textContent).to.contain(SENT);
    expect(textOf(element)).to.contain('Sa ja').and.to.not.contain('Spør den pårørende om denne setningen');
    expect(told()).to.equal(0);
  });

  it('lets the yes stand and asks no more once the words are as they were', async () => {
    const element = await open(store);
    const told = withdrawals(element);
    await change(element, 'Datter trenger avløsning,');
    expect(isAsked(element)).to.equal(true);
    await change(element, SENT);
    expect(question(element)).to.equal(undefined);
    await until(async () => (await talk(store))?.drafts === undefined);
    expect(textOf(element)).to.contain('Sendt til journalen').and.to.not.contain('Ikke sendt ennå');
    expect(told()).to.equal(0);
  });

  it('puts the words back where the sentence is to stay, and the focus on it', async () => {
    const element = await open(store);
    const told = withdrawals(element);
    await change(element, '');
    expect(need(element).value).to.equal('');
    await press(element, button(element, 'La den stå'));
    expect(need(element).value).to.equal(SENT);
    expect(question(element)).to.equal(undefined);
    await until(() => focused(element) === need(element));
    await until(async () => (await talk(store))?.drafts === undefined);
    expect((await talk(store))?.sentExtract?.lines).to.have.length(1);
    expect(told()).to.equal(0);
  });

  it('takes it back once it is to be changed, and asks for a new yes to the new words', async () => {
    const element = await open(store);
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    const told = withdrawals(element);
    await change(element, 'Datter er utslitt.');
    await press(element, button(element, 'Endre setningen'));
    expect((await withdrawn).lineIds).to.deep.equal([(await talk(store))?.topics[0]?.id]);
    expect(told()).to.equal(1);
    await until(() => focused(element) === need(element));
    expect(textOf(element)).to.contain('Setningen er endret siden den pårørende sa ja.');
    await press(element, button(element, 'Spør den pårørende om denne setningen'));
    expect(find(element, '.agreement-ask').textContent).to.contain('Datter er utslitt.');
    await until(async () => (await talk(store))?.topics[0]?.need === 'Datter er utslitt.');
    expect(await talk(store)).to.not.have.property('drafts');
    expect((await talk(store))?.topics[0]?.written?.by).to.equal('Marte Lunde');
    // The words that were agreed to: the carer has not taken that yes back.
    await type(element, need(element), SENT);
    expect(textOf(element)).to.contain('Ikke sendt ennå').and.to.not.contain('Spør den pårørende om denne setningen');
  });

  it('loses in a reload neither what stands there nor what was typed', async () => {
    const [before, after] = twoConnections();
    await withSentNeed(before);
    const element = await open(before);
    await type(element, need(element), 'Datter er utslitt.');
    await until(async () => JSON.stringify(await talk(after)).includes('utslitt'));
    unmountAll();
    const again = await open(after);
    const told = withdrawals(again);
    expect(need(again).value).to.equal('Datter er utslitt.');
    expect(isAsked(again)).to.equal(true);
    expect(question(again)?.checkVisibility()).to.equal(true);
    expect((await talk(after))?.topics[0]?.need).to.equal(SENT);
    await press(again, button(again, 'La den stå'));
    expect(need(again).value).to.equal(SENT);
    expect(told()).to.equal(0);
    await Promise.all([before.close(), after.close()]);
  });

  it('has nothing to ask where another tab has taken the sentence out meanwhile', async () => {
    const [here, there] = twoConnections();
    await withSentNeed(here);
    const mine = await open(here);
    const theirs = await open(there, { staff: { name: 'Jonas Vik' } });
    await change(mine, 'Datter er utslitt.');
    await until(async () => JSON.stringify(await talk(there)).includes('utslitt'));
    expect(need(theirs).value).to.equal(SENT);
    expect(question(theirs)).to.equal(undefined);
    await type(theirs, find<HTMLSelectElement>(theirs, '.line-sharing select'), 'care-team');
    await until(() => question(mine) === undefined);
    expect(need(mine).value).to.equal('Datter er utslitt.');
    await until(() => need(theirs).value === 'Datter er utslitt.');
    await until(async () => (await talk(here))?.drafts === undefined);
    expect((await theCase(here)).consents.at(-1)?.withdrawnAt).to.not.equal(undefined);
    await Promise.all([here.close(), there.close()]);
  });

  it('is asked about before the talk ends, and stays as it was where nobody answers', async () => {
    const element = await open(store);
    const told = withdrawals(element);
    await change(element, 'Datter er utslitt.');
    await goTo(element, 'end');
    await press(element, find(element, '[part="close"]'));
    expect(textOf(element)).to.contain('Du har endret en setning som står i journalen.');
    expect(textOf(element)).to.not.contain('Du har skrevet noe som ikke er lagt til ennå');
    // One is led back to the topic, to where it is answered.
    await until(() => focused(element) === button(element, 'La den stå'));
    expect(isAsked(element)).to.equal(true);
    expect((await talk(store))?.status).to.equal('open');
    await goTo(element, 'end');
    await press(element, find(element, '[part="close"]'));
    await until(async () => (await talk(store))?.status === 'closed');
    expect((await talk(store))?.topics[0]?.need).to.equal(SENT);
    expect(JSON.stringify(await talk(store))).to.not.contain('utslitt');
    expect(told()).to.equal(0);
  });

  for (const lang of LANGUAGES) {
    it(`is accessible while it is typed and while it is asked about (${lang})`, async () => {
      const element = await open(store, { lang });
      need(element).focus();
      await type(element, need(element), 'Datter er utslitt.');
      expect(isAsked(element)).to.equal(false);
      await expectAccessible(element);
      need(element).blur();
      await element.updateComplete;
      expect(isAsked(element)).to.equal(true);
      await expectAccessible(element);
    });
  }
});
