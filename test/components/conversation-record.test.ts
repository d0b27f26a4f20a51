import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { CarerConversationRecord } from '../../components/conversation-record/conversation-record.js';
import type { CarerJournalExtractEvent } from '../../components/events/journal-extract.events.js';
import { followUpPlanKind } from '../../src/domain/plan/follow-up-plan.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.js';
import { openSupportCase, readReceiptFor, supportCaseKind } from '../../src/domain/case/support-case.js';
import { field, open, started, talks, theCase, withForm } from './conversation.js';
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
  newIdbStore,
  press,
  saved,
  tabTo,
  textOf,
  type,
  unmountAll,
  KeptStore,
} from './page.js';

async function shareWithJournal(element: CarerConversationRecord, need: string, answer: string): Promise<void> {
  const topic = find(element, '[part="topic"]');
  await type(element, field(topic, 'Behovet i én setning'), need);
  await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
  await press(element, button(element, answer));
}

describe('carer-conversation-record', () => {
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  it('shows before the talk what the carer wants, in their order and words, and not what they kept', async () => {
    await withForm(store);
    const element = await open(store);
    const text = textOf(element);
    expect(text).to.contain('Det Kari helst vil snakke om');
    expect(text.indexOf('Pusterom')).to.be.lessThan(text.indexOf('Egen helse'));
    expect(text).to.contain('Jeg har ikke sovet siden mai.');
    expect(text).to.not.contain('Dette er bare mitt.');
  });

  it('can be held without a form', async () => {
    const element = await started(store);
    expect(textOf(element)).to.contain('Ingen temaer ennå');
    expect((await talks(store))[0]).to.include({ status: 'open', kind: 'start' });
  });

  it('tells the carer that the form was read as soon as staff have it before them', async () => {
    await withForm(store);
    await open(store, { staff: undefined });
    expect((await theCase(store)).readReceipts).to.deep.equal([]);
    await open(store);
    const list = await store.list(needsAssessmentKind, 'case');
    const id = list.ok ? (list.value.records[0]?.id ?? '') : '';
    await waitUntil(async () => readReceiptFor(await theCase(store), id));
    expect(readReceiptFor(await theCase(store), id)?.readBy).to.equal('Marte Lunde');
  });

  it('does not tell so of a page that the host does not show', async () => {
    await withForm(store);
    const element = await open(store, { hidden: true });
    await aTimeout(100);
    expect((await theCase(store)).readReceipts).to.deep.equal([]);
    element.hidden = false;
    await waitUntil(async () => (await theCase(store)).readReceipts.length === 1);
  });

  it('says of a mark from paper that nobody can read to ask what was meant', async () => {
    await withForm(store);
    const list = await store.list(needsAssessmentKind, 'case');
    const [form] = list.ok ? list.value.records : [];
    if (!form) throw new Error('there is no form');
    const answers = { ...form.answers, feelings: { sharing: 'care-team' as const, unclear: true as const } };
    await saved(store, needsAssessmentKind, { ...form, filledBy: 'paper', answers });
    const element = await open(store);
    expect(textOf(element)).to.contain('Uklart kryss på papiret. Spør hva som var ment.').and.to.contain('papir)');
  });

  it('starts from the carer’s themes, saves itself, and survives a reload', async () => {
    const idb = newIdbStore();
    await withForm(idb);
    const element = await started(idb);
    const [topic] = all(element, '[part="topic"]');
    if (!topic) throw new Error('there is no topic');
    expect(topic.textContent).to.contain('Pusterom');
    await type(element, field(topic, 'Teamets notat'), 'Sover på gulvet.');
    await waitUntil(async () => (await talks(idb))[0]?.topics[0]?.staffNote === 'Sover på gulvet.');
    unmountAll();
    const again = await open(idb);
    const [same] = all(again, '[part="topic"]');
    expect(same && field(same, 'Teamets notat').value).to.equal('Sover på gulvet.');
  });

  it('puts an action from a topic into the plan, with its need attached', async () => {
    await withForm(store);
    const element = await started(store);
    const topic = find(element, '[part="topic"]');
    await type(element, field(topic, 'Behovet i én setning'), 'Kari trenger søvn.');
    find<HTMLInputElement>(element, 'input[type="radio"][value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Nattevakt');
    await type(element, find<HTMLInputElement>(element, 'input[name="owner"]'), 'Hjemmetjenesten');
    await press(element, button(element, 'Legg i planen'));
    await waitUntil(async () => {
      const list = await store.list(followUpPlanKind, 'case');
      return list.ok && list.value.records.length === 1;
    });
    const list = await store.list(followUpPlanKind, 'case');
    const action = list.ok ? list.value.records[0]?.actions[0] : undefined;
    expect(action).to.include({
      what: 'Nattevakt',
      need: 'Kari trenger søvn.',
      questionId: 'rest-and-respite',
      status: 'planned',
    });
    expect(textOf(element)).to.contain('Nattevakt Hjemmetjenesten');
  });

  it('refuses the carer as owner by silence, and says why', async () => {
    await withForm(store);
    const element = await started(store);
    find<HTMLInputElement>(element, 'input[type="radio"][value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Handle');
    await type(element, find<HTMLInputElement>(element, 'input[name="owner"]'), 'Kari');
    await type(element, find<HTMLSelectElement>(element, 'select[name="party"]'), 'carer');
    await press(element, button(element, 'Legg i planen'));
    expect(textOf(element)).to.contain('etter eget valg');
    expect(find<HTMLTextAreaElement>(element, 'textarea[name="what"]').value).to.equal('Handle');
  });

  it('asks the carer before a sentence is for the journal, and the preview is what leaves', async () => {
    await withForm(store);
    const element = await started(store);
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    expect(find(element, '[part="preview"]').textContent).to.contain('Datter trenger avløsning.');
    const preview = find(element, '[part="preview"] .as-it-leaves').textContent;
    const event = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    const { lines, text, cancelable } = await event;
    await waitUntil(() => textOf(element).includes('Sendt til journalen'));
    expect(cancelable).to.equal(true);
    expect(text).to.equal(preview.trim());
    expect(lines.map((line) => line.text)).to.deep.equal(['Datter trenger avløsning.']);
    expect(carried(await event)).to.not.contain('mai');
    expect(textOf(element)).to.contain('Sendt til journalen');
  });

  it('sends nothing after a no, and asks anew when the sentence changes', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var nei');
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Datter er utslitt.');
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await press(element, button(element, 'Trenger et ja til denne setningen'));
    expect(find(element, '.agreement-ask').textContent).to.contain('Datter er utslitt.');
  });

  it('tells the host to take a sent line back when the carer withdraws it', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    let sent: CarerJournalExtractEvent | undefined;
    element.addEventListener('carer-journal-extract', (event) => (sent = event));
    await press(element, button(element, 'Send til pasientens journal'));
    await waitUntil(() => textOf(element).includes('Sendt til journalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'care-team');
    expect((await withdrawn).lineIds).to.deep.equal(sent?.lines.map((line) => line.lineId));
    expect(textOf(element)).to.not.contain('Sendt til journalen');
    await waitUntil(async () => (await theCase(store)).consents.at(-1)?.withdrawnAt);
  });

  it('takes back a sent line when its words change, and sends the new ones only after a new yes', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await waitUntil(() => textOf(element).includes('Sendt til journalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Datter er utslitt.');
    expect((await withdrawn).lineIds).to.have.length(1);
    await press(element, button(element, 'Trenger et ja til denne setningen'));
    await press(element, button(element, 'Svaret var ja'));
    const again = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    expect((await again).lines.map(({ text }) => text)).to.deep.equal(['Datter er utslitt.']);
  });

  it('can send a line anew after it was taken away and brought back', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await waitUntil(() => textOf(element).includes('Sendt til journalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await press(element, button(element, 'Ta bort temaet: Pusterom'));
    expect((await withdrawn).lineIds).to.have.length(1);
    await press(element, button(element, 'Angre'));
    const again = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    expect((await again).lines.map(({ text }) => text)).to.deep.equal(['Datter trenger avløsning.']);
  });

  it('lets nothing leave whose agreement is not on disk', async () => {
    const full = new FillableStore();
    await withForm(full);
    const element = await started(full);
    await waitUntil(() => textOf(element).includes('Lagret på denne enheten'));
    full.failsWith = 'quota-exceeded';
    let hasLeft = false;
    element.addEventListener('carer-journal-extract', () => (hasLeft = true));
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await waitUntil(() => textOf(element).includes('Det er ikke plass til mer'));
    expect(hasLeft).to.equal(false);
  });

  it('carries nothing into the plan that the carer keeps, and forgets what was asked when nothing is written', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Hemmelig behov.', 'Svaret var ja');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    find<HTMLInputElement>(element, 'input[type="radio"][value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Noe');
    await press(element, button(element, 'Legg i planen'));
    await waitUntil(async () => {
      const list = await store.list(followUpPlanKind, 'case');
      return list.ok && list.value.records.length === 1;
    });
    const list = await store.list(followUpPlanKind, 'case');
    expect(JSON.stringify(list)).to.not.contain('Hemmelig');
    all<HTMLInputElement>(element, 'input[type="checkbox"]')
      .find((one) => one.labels?.[0]?.textContent.includes('Ingenting skal skrives ned'))
      ?.click();
    await element.updateComplete;
    await press(element, button(element, 'Slett og skriv ingenting'));
    await waitUntil(async () => !JSON.stringify([await talks(store), await theCase(store)]).includes('Hemmelig'));
  });

  it('shows nothing of one carer in another’s case, however quickly the cases are changed', async () => {
    const idb = newIdbStore();
    await withForm(idb);
    await saved(idb, supportCaseKind, openSupportCase({ id: 'other', carer: { name: 'Nils' } }, context));
    const element = await started(idb);
    const note = field(find(element, '[part="topic"]'), 'Teamets notat');
    await type(element, note, 'Bare om Kari.');
    const changed = heard(element, 'carer-conversation-changed');
    element.caseId = 'other';
    await waitUntil(() => textOf(element).includes('Samtale med Nils'));
    expect((await changed).caseId).to.equal('case');
    await waitUntil(async () => JSON.stringify(await talks(idb)).includes('Bare om Kari.'));
    expect(textOf(element)).to.contain('Det er ikke sendt inn noe skjema').and.to.not.contain('Pusterom');
    element.caseId = 'case';
    element.caseId = 'other';
    element.caseId = 'case';
    await waitUntil(() => textOf(element).includes('Samtale med Kari'));
    await waitUntil(() => element.shadowRoot?.querySelector('[part="topic"]'));
    expect(field(find(element, '[part="topic"]'), 'Teamets notat').value).to.equal('Bare om Kari.');
  });

  it('remembers nothing as sent when the host does not take it', async () => {
    await withForm(store);
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    element.addEventListener('carer-journal-extract', (event) => {
      event.preventDefault();
    });
    await press(element, button(element, 'Send til pasientens journal'));
    await waitUntil(() => textOf(element).includes('Journalen tok ikke imot'));
    expect((await talks(store))[0]?.sentExtract).to.equal(undefined);
  });

  it('writes nothing down when asked to, deletes what was written, and keeps that the talk took place', async () => {
    await withForm(store);
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Noe privat.');
    await waitUntil(async () => JSON.stringify(await talks(store)).includes('Noe privat.'));
    const box = all<HTMLInputElement>(element, 'input[type="checkbox"]').find((one) =>
      one.labels?.[0]?.textContent.includes('Ingenting skal skrives ned'),
    );
    box?.click();
    await element.updateComplete;
    await press(element, button(element, 'Slett og skriv ingenting'));
    await waitUntil(async () => !JSON.stringify(await talks(store)).includes('Noe privat.'));
    expect(textOf(element)).to.contain('Bare rammen blir tatt vare på');
    expect(all(element, '[part="topic"]')).to.have.length(0);
    await press(element, find(element, '[part="close"]'));
    await waitUntil(() => textOf(element).includes('Samtalen er avsluttet'));
  });

  it('brings back a topic that was taken away', async () => {
    await withForm(store);
    const element = await started(store);
    await press(element, button(element, 'Ta bort temaet: Pusterom'));
    expect(all(element, '[part="topic"]')).to.have.length(1);
    await press(element, button(element, 'Angre'));
    expect(all(element, '[part="topic"]')).to.have.length(2);
  });

  it('ends with a cancelable event, then carries the record as the team reads it', async () => {
    await withForm(store);
    const element = await started(store);
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    const close = heard(element, 'carer-conversation-close');
    const closed = heard(element, 'carer-conversation-closed');
    await press(element, find(element, '[part="close"]'));
    expect((await close).cancelable).to.equal(true);
    const { record, recordId } = await closed;
    expect(record.status).to.equal('closed');
    expect(record.topics.map((topic) => 'questionId' in topic && topic.questionId)).to.deep.equal(['own-health']);
    expect((await talks(store)).find(({ id }) => id === recordId)?.topics).to.have.length(2);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('Samtale');
  });

  it('says once what would be left hanging, and goes back to it', async () => {
    await withForm(store);
    const element = await started(store);
    const task = find<HTMLInputElement>(element, 'input[name="task"]');
    await type(element, task, 'Handle mat');
    await press(element, find(element, '[part="close"]'));
    expect(textOf(element)).to.contain('Noe er skrevet som ikke er lagt til ennå');
    expect(find(element, ':focus')).to.equal(task);
    expect((await talks(store))[0]?.status).to.equal('open');
    await press(element, button(element, 'Legg til oppgaven'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Kari trenger søvn.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Kari er utslitt.');
    await press(element, find(element, '[part="close"]'));
    expect(textOf(element)).to.contain('uten et ja');
    await press(element, find(element, '[part="close"]'));
    await waitUntil(() => textOf(element).includes('Samtalen er avsluttet'));
    expect((await talks(store))[0]?.expectations).to.have.length(1);
  });

  it('stays open when the host prevents ending it', async () => {
    const element = await started(store);
    element.addEventListener('carer-conversation-close', (event) => {
      event.preventDefault();
    });
    await press(element, find(element, '[part="close"]'));
    expect((await talks(store))[0]?.status).to.equal('open');
  });

  it('lets the carer read, correct without writing over, and confirm', async () => {
    await withForm(store);
    const desk = await started(store);
    await type(desk, field(find(desk, '[part="topic"]'), 'Teamets notat'), 'Sover dårlig.');
    await press(desk, find(desk, '[part="close"]'));
    await waitUntil(() => textOf(desk).includes('Samtalen er avsluttet'));
    const reading = await open(store, { view: 'carer' });
    expect(textOf(reading)).to.contain('Sover dårlig.');
    expect(all(reading, '.line-sharing')).to.have.length(0);
    await type(reading, find<HTMLTextAreaElement>(reading, 'textarea[name="text"]'), 'Jeg sover ikke i det hele tatt.');
    await press(reading, button(reading, 'Legg til'));
    await press(reading, button(reading, 'Jeg har lest dette'));
    await waitUntil(
      async () => (await talks(store))[0]?.status === 'closed' && (await talks(store))[0]?.confirmedByCarerAt,
    );
    expect((await talks(store))[0]?.corrections[0]?.text).to.equal('Jeg sover ikke i det hele tatt.');
    expect((await talks(store))[0]?.topics[0]?.staffNote).to.equal('Sover dårlig.');
    await waitUntil(() => textOf(desk).includes('Jeg sover ikke i det hele tatt.'));
  });

  it('records what the patient said, each thing on its own, and a withdrawal', async () => {
    await withForm(store);
    const element = await open(store);
    expect(textOf(element)).to.contain('Pasienten er ikke spurt');
    await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'refused');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="scope"]'), 'legesamtaler');
    await press(element, button(element, 'Lagre svaret'));
    expect(textOf(element)).to.contain('Pasienten har sagt nei til at vi forteller den pårørende om: legesamtaler.');
    expect(textOf(element)).to.contain('Du kan alltid lytte');
    await press(
      element,
      all<HTMLButtonElement>(element, 'button').find((one) => one.textContent.includes('trukket dette tilbake'))!,
    );
    expect(textOf(element)).to.contain('trukket tilbake').and.to.not.contain('Pasienten er ikke spurt');
    await waitUntil(async () => (await theCase(store)).consents[0]?.withdrawnAt);
  });

  it('records a death gently: asked about once more, and then only a bereavement talk is offered', async () => {
    await withForm(store);
    const element = await open(store);
    await press(element, button(element, 'Registrer at pasienten er død'));
    await press(element, button(element, 'Registrer dødsfallet'));
    expect(textOf(element)).to.contain('Påminnelser er stanset');
    expect(all<HTMLOptionElement>(element, 'select[name="kind"] option').map(({ value }) => value)).to.deep.equal([
      'bereavement',
    ]);
    await waitUntil(async () => (await theCase(store)).phase === 'bereaved');
  });

  it('says so when a note could not be saved, and keeps it on the screen', async () => {
    const full = new FillableStore();
    await withForm(full);
    const element = await started(full);
    await waitUntil(() => textOf(element).includes('Lagret på denne enheten'));
    full.failsWith = 'quota-exceeded';
    const failed = heard(element, 'carer-record-failed');
    const note = field(find(element, '[part="topic"]'), 'Teamets notat');
    await type(element, note, 'Viktig.');
    expect((await failed).reason).to.equal('quota-exceeded');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Det er ikke plass til mer');
    expect(note.value).to.equal('Viktig.');
  });

  it('can be ended by keyboard alone', async () => {
    const element = await started(store);
    await tabTo(element, () => find(element, '[part="close"]'));
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part="close"]'));
  });

  for (const lang of LANGUAGES) {
    it(`is accessible in every state (${lang})`, async () => {
      await withForm(store);
      const element = await open(store, { lang });
      await expectAccessible(element);
      await press(element, find(element, 'form button.go'));
      await waitUntil(() => element.shadowRoot?.querySelector('[part="close"]'));
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      find<HTMLInputElement>(element, 'input[type="radio"][value="action"]').click();
      await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
      await expectAccessible(element);
      await press(element, find(element, '[part="close"]'));
      await waitUntil(() => !element.shadowRoot?.querySelector('[part="close"]'));
      await expectAccessible(element);
      const reading = await open(store, { lang, view: 'carer' });
      await expectAccessible(reading);
    });
  }
});
