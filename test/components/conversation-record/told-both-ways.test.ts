import { expect } from '@open-wc/testing';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import {
  openSupportCase,
  recordPatientConsent,
  supportCaseKind,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import { addTelling, followUpTelling, receiveTelling, wordTelling } from '../../../src/domain/case/telling.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import {
  all,
  bereavedCase,
  button,
  context,
  expectAccessible,
  find,
  heard,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { field, goTo, nothingWritten, open, staff, started } from './conversation.js';

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const fromCarer = valueOf(addTelling(opened, { text: 'Hun faller om natten.', by: 'carer' }, context));
const fromStaff = valueOf(
  addTelling(opened, { text: 'Han tar ikke tablettene.', by: 'staff', recordedBy: 'Marte Lunde' }, context),
);
const idOf = ({ tellings = [] }: SupportCase, place = 0): string => tellings[place]?.id ?? '';

const section = (element: CarerConversationRecord): HTMLElement => find(element, '[aria-labelledby="part-tellings"]');
const card = (element: CarerConversationRecord): HTMLElement => find(element, '.telling');

/** Presses a button that is gone afterwards, as a person does: with the focus on it. */
async function pressFocused(element: CarerConversationRecord, words: string): Promise<void> {
  button(element, words).focus();
  await press(element, button(element, words));
}

/** A fold of a telling by its words; opened. */
function unfold(element: CarerConversationRecord, words: string): HTMLDetailsElement {
  const found = all<HTMLDetailsElement>(element, '.telling details').find((one) =>
    one.querySelector('summary')?.textContent.startsWith(words),
  );
  if (!found) throw new Error(`there is no fold "${words}"`);
  found.open = true;
  return found;
}

describe('what the carer tells about the one who is ill', () => {
  it('is written down by staff before, during and after a talk, and kept while it is typed', async () => {
    await saved(store, supportCaseKind, opened);
    const element = await open(store);
    const box = section(element).querySelector<HTMLTextAreaElement>('form textarea[name="text"]')!;
    await type(element, box, 'Han tar ikke tablettene.');
    const again = await open(store);
    await until(
      () =>
        section(again).querySelector<HTMLTextAreaElement>('form textarea[name="text"]')?.value ===
        'Han tar ikke tablettene.',
    );
    await press(again, button(again, 'Ta imot'));
    expect(card(again).textContent).to.contain('Han tar ikke tablettene.').and.to.contain('Marte Lunde skrev det ned');
    expect(card(again).textContent).to.contain('Ingen følger opp ennå.');
    await until(async () => (await theCase(store)).tellings?.[0]?.receivedBy === 'Marte Lunde');
    await press(again, find(again, 'form .go'));
    await until(() => again.shadowRoot?.querySelector('#stop-heading'));
    await goTo(again, 'told');
    expect(card(again).textContent).to.contain('Han tar ikke tablettene.');
    await goTo(again, 'end');
    await press(again, find(again, '[part="close"]'));
    // Nothing of the talk itself was written, and so one is asked first.
    await press(again, find(again, '[aria-labelledby="ending-ask"] [part="close"]'));
    await until(() => textOf(again).includes('Samtalen er avsluttet'));
    expect(card(again).textContent).to.contain('Han tar ikke tablettene.');
  });

  it('is not forgotten at the end of a talk where it was typed and not taken in', async () => {
    await saved(store, supportCaseKind, opened);
    const element = await started(store);
    await goTo(element, 'told');
    const box = (): HTMLTextAreaElement => section(element).querySelector('form textarea')!;
    box().closest('details')!.open = true;
    await type(element, box(), 'Hun faller.');
    await goTo(element, 'end');
    await press(element, find(element, '[part="close"]'));
    expect(textOf(element)).to.contain('Du har skrevet noe som ikke er lagt til ennå');
    await until(() => element.shadowRoot?.activeElement?.textContent.includes('Det Kari forteller'));
    await until(() => box().value === 'Hun faller.');
    expect(box().checkVisibility()).to.equal(true);
  });

  it('is read-only where the carer wrote it, and received once staff have it on their screen', async () => {
    await saved(store, supportCaseKind, fromCarer);
    const unnamed = await open(store, { staff: undefined });
    expect(card(unnamed).textContent).to.contain('Ikke tatt imot ennå');
    const element = await open(store);
    card(element).scrollIntoView();
    await until(async () => (await theCase(store)).tellings?.[0]?.receivedBy === staff.name);
    expect(card(element).querySelector('.letter-quote')?.textContent).to.equal('Hun faller om natten.');
    expect(card(element).textContent).to.contain('Skrevet av Kari').and.to.contain('Tatt imot av Marte Lunde');
    expect(all(element, 'button').some((one) => one.textContent.trim() === 'Ta bort')).to.equal(false);
  });

  it('is not received where it is not in view', async () => {
    await saved(store, supportCaseKind, fromCarer);
    const element = await open(store, { staff: undefined });
    const main = element.parentElement!;
    main.style.display = 'none';
    element.staff = staff;
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect((await theCase(store)).tellings?.[0]?.receivedAt).to.equal(undefined);
    main.style.display = '';
    card(element).scrollIntoView();
    await until(async () => (await theCase(store)).tellings?.[0]?.receivedAt);
  });

  it('says who follows it up by when, and what came of it; then it is folded', async () => {
    await saved(store, supportCaseKind, fromStaff);
    const element = await open(store);
    const form = unfold(element, 'Hvem følger opp, og når?').querySelector('form')!;
    await type(element, form.querySelector<HTMLInputElement>('[name="who"]')!, 'Dr. Lie');
    await type(element, form.querySelector<HTMLInputElement>('[name="due"]')!, addDays(today(), 2));
    await press(element, form.querySelector('button')!);
    expect(card(element).textContent).to.contain('Dr. Lie følger opp innen');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('summary');
    const answer = unfold(element, 'Hva kom det ut av det?');
    // What may be told stands above what the carer reads.
    expect(answer.textContent).to.contain('Den pårørende leser dette').and.to.contain('ikke spurt');
    await type(element, answer.querySelector('textarea')!, 'Tablettene er byttet til plaster.');
    answer.querySelector('button')!.focus();
    await press(element, answer.querySelector('button')!);
    await until(async () => (await theCase(store)).tellings?.[0]?.outcomeBy === staff.name);
    const settled = section(element).querySelector<HTMLDetailsElement>('details:has(.telling)')!;
    expect(settled.querySelector('summary')?.textContent).to.contain('(1)');
    expect(settled.textContent).to.contain('Tablettene er byttet til plaster.');
    await until(() => element.shadowRoot?.activeElement?.id === 'part-tellings');
  });

  it('is outside folds where it is late, and says so', async () => {
    const late = valueOf(followUpTelling(fromStaff, idOf(fromStaff), 'Dr. Lie', '2026-01-05'));
    await saved(store, supportCaseKind, late);
    const element = await started(store);
    await press(element, all(element, '.minutes')[0]!);
    await goTo(element, 'told');
    expect(card(element).closest('details')).to.equal(null);
    expect(card(element).textContent).to.contain('Dr. Lie skulle ha fulgt opp innen');
  });

  it('can be removed where staff wrote it, after a question', async () => {
    await saved(store, supportCaseKind, fromStaff);
    const element = await open(store);
    await press(element, button(element, 'Ta bort: Han tar ikke tablettene.'));
    expect(all(element, '.telling')).to.have.length(1);
    await press(element, button(element, 'Ja, ta det bort'));
    expect(all(element, '.telling')).to.have.length(0);
    await until(async () => (await theCase(store)).tellings?.length === 0);
  });

  it('stays possible in a talk of which nothing is written, and says that it is kept in the case', async () => {
    await saved(store, supportCaseKind, opened);
    const element = await started(store);
    await press(element, nothingWritten(element));
    await press(element, button(element, 'Slett og skriv ingenting'));
    await until(() => element.shadowRoot?.querySelector('.scratch'));
    await goTo(element, 'told');
    await until(() => textOf(element).includes('hører til saken og blir tatt vare på'));
    await type(element, section(element).querySelector<HTMLTextAreaElement>('form textarea')!, 'Hun faller.');
    await press(element, button(element, 'Ta imot'));
    await until(async () => (await theCase(store)).tellings?.[0]?.text === 'Hun faller.');
    expect(all(element, '[id="prompt-told-by-us"]')).to.have.length(0);
  });

  it('is there to be read after a death, where something was told', async () => {
    await saved(store, supportCaseKind, bereavedCase(opened, context));
    expect((await open(store)).shadowRoot?.querySelector('#part-tellings')).to.equal(null);
    unmountAll();
    store = new KeptStore();
    await saved(store, supportCaseKind, bereavedCase(fromStaff, context));
    const element = await open(store);
    expect(section(element).textContent).to.contain('Det den pårørende har fortalt');
    expect(section(element).textContent).to.not.contain('Skriv ned det');
  });
});

describe('a telling in the patient’s journal', () => {
  beforeEach(async () => {
    await saved(store, supportCaseKind, fromStaff);
  });

  it('gets there with the carer’s yes, and leaves again', async () => {
    const element = await open(store);
    unfold(element, 'Skal det stå i journalen?');
    await pressFocused(element, 'Spør den pårørende: Han tar ikke tablettene.');
    await until(() => element.shadowRoot?.activeElement?.textContent === 'Spør før det skrives i journalen');
    await press(element, button(element, 'Svaret var ja'));
    // The answer and the sharing stand in one record: neither is lost to the other.
    await until(async () => (await theCase(store)).tellings?.[0]?.sharing === 'patient-journal');
    expect((await theCase(store)).consents).to.have.length(1);
    const sent = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    const { recordId, lines, text } = await sent;
    expect(recordId).to.equal('case');
    expect(lines.map(({ ground }) => ground)).to.deep.equal(['carer-agreed']);
    expect(text).to.contain('Opplysninger fra pårørende 20.11.2026').and.to.contain('har sagt ja');
    await until(async () => (await theCase(store)).sentExtract?.lines.length === 1);
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await press(element, button(element, 'Hold det utenfor journalen: Han tar ikke tablettene.'));
    expect((await withdrawn).lineIds).to.deep.equal([idOf(fromStaff)]);
    expect((await withdrawn).recordId).to.equal('case');
    await until(async () => (await theCase(store)).consents[0]?.withdrawnAt);
  });

  it('gets there because it must be documented, once the carer was told, in those words alone', async () => {
    const element = await open(store);
    unfold(element, 'Skal det stå i journalen?');
    await pressFocused(element, 'Det må dokumenteres: Han tar ikke tablettene.');
    const asked = find<HTMLFormElement>(element, 'form.agreement-ask');
    expect(asked.textContent).to.contain('Dette må jeg skrive i journalen');
    await until(() => element.shadowRoot?.activeElement === asked.querySelector('h4'));
    expect((await theCase(store)).tellings?.[0]?.sharing).to.equal('care-team');
    expect(asked.querySelector<HTMLInputElement>('[name="by"]')?.value).to.equal('Marte Lunde');
    await type(element, asked.querySelector<HTMLInputElement>('[name="on"]')!, addDays(today(), -1));
    await press(element, button(element, 'Den pårørende har fått vite det'));
    expect(card(element).textContent).to.contain('Må stå i journalen. Marte Lunde sa det til den pårørende');
    const preview = find(element, '[part="preview"]').textContent;
    expect(preview).to.contain('Må stå i journalen').and.to.contain('Opplyst av pårørende.');
    const sent = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal: Han tar ikke tablettene.'));
    const { lines } = await sent;
    expect(lines[0]).to.include({ ground: 'must-be-documented', toldBy: 'Marte Lunde' });
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await type(element, unfold(element, 'Skal det stå').querySelector('textarea')!, 'Han tar ingen tabletter.');
    expect((await withdrawn).lineIds).to.deep.equal([idOf(fromStaff)]);
    expect(card(element).textContent).to.contain('Setningen er endret siden den pårørende fikk vite det.');
    expect(element.shadowRoot?.querySelector('.as-it-leaves')).to.equal(null);
  });

  it('is shown again where somebody else changed the words while the carer was told', async () => {
    const element = await open(store);
    unfold(element, 'Skal det stå i journalen?');
    await press(element, button(element, 'Det må dokumenteres: Han tar ikke tablettene.'));
    const changed = valueOf(wordTelling(await theCase(store), idOf(fromStaff), { journalText: 'Tar ikke medisin.' }));
    await saved(store, supportCaseKind, changed);
    await until(
      () => card(element).querySelector('textarea')?.value !== undefined && textOf(element).includes('Han tar'),
    );
    await until(
      () =>
        unfold(element, 'Skal det stå').querySelector<HTMLTextAreaElement>('textarea')?.value === 'Tar ikke medisin.',
    );
    await press(element, button(element, 'Den pårørende har fått vite det'));
    const asked = find(element, 'form.agreement-ask');
    expect(asked.textContent).to.contain('Tar ikke medisin.').and.to.contain('Setningen er endret');
    expect((await theCase(store)).tellings?.[0]?.mustBeDocumented).to.equal(undefined);
    await press(element, button(element, 'Den pårørende har fått vite det'));
    await until(async () => (await theCase(store)).tellings?.[0]?.mustBeDocumented?.text === 'Tar ikke medisin.');
  });

  it('shows both kinds apart in the preview of a talk, and one press sends each in its extract', async () => {
    const element = await started(store);
    await goTo(element, 'told');
    unfold(element, 'Skal det stå i journalen?');
    await press(element, button(element, 'Det må dokumenteres: Han tar ikke tablettene.'));
    await press(element, button(element, 'Den pårørende har fått vite det'));
    await goTo(element, 'more');
    await type(element, find<HTMLSelectElement>(element, 'select[name="theme"]'), 'rest-and-respite');
    await press(element, find(element, 'form:has([name="theme"]) button'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Datter trenger avløsning.');
    const select = find<HTMLSelectElement>(element, '[part="topic"] .line-sharing select');
    await type(element, select, 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    const preview = find(element, '[part="preview"]');
    expect([...preview.querySelectorAll('h4')].map((one) => one.textContent)).to.deep.equal([
      'Den pårørende har sagt ja',
      'Må stå i journalen',
    ]);
    const texts: string[] = [];
    element.addEventListener('carer-journal-extract', ({ text }) => texts.push(text));
    await press(element, [...preview.querySelectorAll('button')].at(-1)!);
    await until(() => texts.length === 2);
    const leaves = [...preview.querySelectorAll('.as-it-leaves')].map((one) => one.textContent);
    expect(texts).to.deep.equal(leaves);
    await until(() => !preview.querySelector('button'));
  });
});

describe('for everybody', () => {
  for (const lang of LANGUAGES) {
    it(`has every state of it accessible (${lang})`, async () => {
      let supportCase = valueOf(receiveTelling(fromCarer, idOf(fromCarer), 'Marte', context));
      supportCase = valueOf(
        addTelling(supportCase, { text: 'Han tar ikke tablettene.', by: 'staff', recordedBy: 'x' }, context),
      );
      supportCase = recordPatientConsent(supportCase, { decision: 'given', scope: 'alt', recordedBy: 'x' }, context);
      await saved(store, supportCaseKind, supportCase);
      const element = await open(store, { lang });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      const ways = (place: number): HTMLElement[] => [
        ...all(element, '.telling')[place]!.querySelectorAll<HTMLElement>('.fields > .row > button'),
      ];
      await press(element, ways(0).at(-2)!);
      await press(element, ways(0)[0] ?? find(element, '.telling button'));
      await expectAccessible(element);
      await press(
        element,
        [...all(element, '.telling')[0]!.querySelectorAll<HTMLElement>('.agreement-ask button')][0]!,
      );
      await expectAccessible(element);
      await press(element, ways(1).at(-1)!);
      await expectAccessible(element);
      await press(element, find(element, 'form.agreement-ask button.go'));
      await expectAccessible(element);
      await press(element, find(element, 'form .go'));
      await until(() => element.shadowRoot?.querySelector('#stop-heading'));
      await goTo(element, 'told');
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
    });
  }
});
