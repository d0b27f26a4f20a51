import { expect } from '@open-wc/testing';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import type { CarerJournalExtractEvent } from '../../../components/events/journal-extract.events.js';
import {
  addExpectation,
  addTopic,
  closeConversation,
  conversationRecordKind,
  recordSentConversationExtract,
  recordTopic,
} from '../../../src/domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  carried,
  context,
  FillableStore,
  find,
  heard,
  kept,
  KeptStore,
  press,
  printedSheet,
  saved,
  textOf,
  theCase,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';
import { end, field, goTo, newTalk, nothingWritten, open, started, talks, withForm } from './conversation.js';

async function shareWithJournal(element: CarerConversationRecord, need: string, answer: string): Promise<void> {
  const topic = find(element, '[part="topic"]');
  await type(element, field(topic, 'Behovet i én setning'), need);
  await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
  await press(element, button(element, answer));
}

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('what leaves for the patient’s journal', () => {
  beforeEach(() => withForm(store));

  it('asks the carer before a sentence is for the journal, and the preview is what leaves', async () => {
    const element = await started(store);
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    expect(find(element, '[part="preview"]').textContent).to.contain('Datter trenger avløsning.');
    const preview = find(element, '[part="preview"] .as-it-leaves').textContent;
    const event = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    const { lines, text, cancelable } = await event;
    await until(() => textOf(element).includes('Sendt til journalen'));
    expect(cancelable).to.equal(true);
    expect(text).to.equal(preview.trim());
    expect(lines.map((line) => line.text)).to.deep.equal(['Datter trenger avløsning.']);
    expect(carried(await event)).to.not.contain('mai');
    expect(textOf(element)).to.contain('Sendt til journalen');
  });

  it('sends nothing after a no, and asks anew when the sentence changes', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var nei');
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Datter er utslitt.');
    expect(find(element, '[part="preview"]').textContent).to.contain('Ingenting.');
    await press(element, button(element, 'Spør den pårørende om denne setningen'));
    expect(find(element, '.agreement-ask').textContent).to.contain('Datter er utslitt.');
  });

  it('tells the host to take a sent line back when the carer withdraws it', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    let sent: CarerJournalExtractEvent | undefined;
    element.addEventListener('carer-journal-extract', (event) => (sent = event));
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Sendt til journalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'care-team');
    expect((await withdrawn).lineIds).to.deep.equal(sent?.lines.map((line) => line.lineId));
    expect(textOf(element)).to.not.contain('Sendt til journalen');
    await until(async () => (await theCase(store)).consents.at(-1)?.withdrawnAt);
  });

  it('takes back a sent line when its words are to change, and sends the new ones only after a new yes', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Sendt til journalen'));
    const withdrawn = heard(element, 'carer-journal-extract-withdrawn');
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Datter er utslitt.');
    await press(element, button(element, 'Endre setningen'));
    expect((await withdrawn).lineIds).to.have.length(1);
    await press(element, button(element, 'Spør den pårørende om denne setningen'));
    await press(element, button(element, 'Svaret var ja'));
    const again = heard(element, 'carer-journal-extract');
    await press(element, button(element, 'Send til pasientens journal'));
    expect((await again).lines.map(({ text }) => text)).to.deep.equal(['Datter er utslitt.']);
  });

  it('can send a line anew after it was taken away and brought back', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Sendt til journalen'));
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
    await until(() => textOf(element).includes('Lagret her på telefonen eller maskinen'));
    full.failsWith = 'quota-exceeded';
    let hasLeft = false;
    element.addEventListener('carer-journal-extract', () => (hasLeft = true));
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Det er ikke plass til mer'));
    expect(hasLeft).to.equal(false);
  });

  it('remembers nothing as sent when the host does not take it', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Datter trenger avløsning.', 'Svaret var ja');
    element.addEventListener('carer-journal-extract', (event) => {
      event.preventDefault();
    });
    await press(element, button(element, 'Send til pasientens journal'));
    await until(() => textOf(element).includes('Journalen tok ikke imot'));
    expect((await talks(store))[0]?.sentExtract).to.equal(undefined);
  });
});

describe('what the carer keeps', () => {
  beforeEach(() => withForm(store));

  it('carries nothing into the plan that the carer keeps, and forgets what was asked when nothing is written', async () => {
    const element = await started(store);
    await shareWithJournal(element, 'Hemmelig behov.', 'Svaret var ja');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    find<HTMLInputElement>(element, 'input[value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Noe');
    await press(element, button(element, 'Legg i planen'));
    await until(async () => (await kept(store, followUpPlanKind)).length === 1);
    expect(JSON.stringify(await kept(store, followUpPlanKind))).to.not.contain('Hemmelig');
    await press(element, nothingWritten(element));
    await press(element, button(element, 'Slett og skriv ingenting'));
    await until(async () => !JSON.stringify([await talks(store), await theCase(store)]).includes('Hemmelig'));
  });

  it('takes the need back out of the plan when the carer keeps the topic', async () => {
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Orker ikke mer.');
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Nattevakt');
    await press(element, button(element, 'Legg i planen'));
    const plans = async (): Promise<string> => JSON.stringify(await kept(store, followUpPlanKind));
    await until(async () => (await plans()).includes('Orker ikke mer.'));
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    await until(async () => !(await plans()).includes('Orker ikke mer.'));
    expect(await plans()).to.contain('Nattevakt');
  });

  it('shows of a sentence that is no longer for the team only that it was asked about', async () => {
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Redd for broren.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var nei'));
    await goTo(element, 'told');
    expect(textOf(element)).to.contain('«Redd for broren.»');
    await goTo(element, 0);
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    expect(textOf(element)).to.not.contain('«Redd for broren.»');
    await goTo(element, 'told');
    expect(textOf(element)).to.not.contain('«Redd for broren.»');
    await goTo(element, 0);
    await press(element, button(element, 'Ta bort temaet: Pusterom'));
    await goTo(element, 'told');
    expect(textOf(element)).to.contain('En setning teamet ikke kan lese lenger').and.to.not.contain('Redd for broren.');
  });

  it('changes the whole record, also what is not drawn for the team', async () => {
    const element = await started(store);
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    await goTo(element, 'tasks');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), 'carer');
    await press(element, button(element, 'Legg til oppgaven'));
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
    expect(all(element, '[part="topic"]')).to.have.length(1);
    await press(element, button(element, 'Gi tilbake: Handle mat'));
    await until(async () => (await talks(store))[0]?.expectations[0]?.givenBackAt);
    expect((await talks(store))[0]?.topics.map(({ sharing }) => sharing)).to.deep.equal(['carer-only', 'care-team']);
  });
});

describe('the carer’s own page', () => {
  it('lets the carer read, correct without writing over, and confirm', async () => {
    await withForm(store);
    const desk = await started(store);
    await type(desk, field(find(desk, '[part="topic"]'), 'Teamets notat'), 'Sover dårlig.');
    await end(desk);
    await until(() => textOf(desk).includes('Samtalen er avsluttet'));
    const reading = await open(store, { view: 'carer' });
    expect(textOf(reading)).to.contain('Sover dårlig.');
    expect(all(reading, '.line-sharing')).to.have.length(0);
    await type(reading, find<HTMLTextAreaElement>(reading, 'textarea[name="text"]'), 'Jeg sover ikke i det hele tatt.');
    await press(reading, button(reading, 'Legg til'));
    await press(reading, button(reading, 'Jeg har lest dette'));
    await until(
      async () => (await talks(store))[0]?.status === 'closed' && (await talks(store))[0]?.confirmedByCarerAt,
    );
    expect((await talks(store))[0]?.corrections[0]?.text).to.equal('Jeg sover ikke i det hele tatt.');
    expect((await talks(store))[0]?.topics[0]?.staffNote).to.equal('Sover dårlig.');
    await until(() => textOf(desk).includes('Jeg sover ikke i det hele tatt.'));
  });

  async function read(): Promise<CarerConversationRecord> {
    await withForm(store);
    let talk = newTalk();
    talk = valueOf(addTopic(talk, { questionId: 'feelings' }, context));
    talk = valueOf(recordTopic(talk, talk.topics[0]?.id ?? '', { staffNote: 'Gråt litt.', outcome: 'given-in-talk' }));
    talk = valueOf(addExpectation(talk, { task: 'Handle mat', owner: 'carer' }, context));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'x', context)));
    return open(store, { view: 'carer', staff: undefined });
  }

  it('adds another view beside what stands there, where it belongs', async () => {
    const element = await read();
    await press(element, find(element, 'input[value="other-view"]'));
    const topic = find<HTMLSelectElement>(element, 'select[name="topic"]');
    await type(element, topic, topic.options[1]?.value ?? '');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="text"]'), 'Jeg gråt ikke.');
    await press(element, button(element, 'Legg til'));
    const card = find(element, '[part="topic"]').textContent;
    expect(card).to.contain('Jeg ser det annerledes').and.to.contain('Jeg gråt ikke.').and.to.contain('Gråt litt.');
    await until(async () => (await talks(store))[0]?.corrections[0]?.kind === 'other-view');
    expect((await talks(store))[0]).to.not.have.property('drafts');
  });

  it('keeps what the carer has begun to write, and out of what the team reads', async () => {
    const element = await read();
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="text"]'), 'Halvferdig');
    await until(async () => JSON.stringify(await talks(store)).includes('Halvferdig'));
    const again = await open(store, { view: 'carer' });
    await until(() => find<HTMLTextAreaElement>(again, 'textarea[name="text"]').value === 'Halvferdig');
    const desk = await open(store, { conversationId: (await talks(store))[0]?.id ?? '' });
    expect(textOf(desk)).to.contain('Gråt litt.').and.to.not.contain('Halvferdig');
  });

  it('gives a task back without having to say why', async () => {
    const element = await read();
    await press(element, button(element, 'Jeg vil gi dette fra meg: Handle mat'));
    expect(textOf(element)).to.contain('Du ga dette fra deg').and.to.contain('Ingen ennå');
    await until(async () => (await talks(store))[0]?.expectations[0]?.givenBackAt);
  });

  it('prints a copy with what stands on the page', async () => {
    const element = await read();
    const sheet = await printedSheet(element, find(element, '[part="print"]'));
    expect(sheet).to.contain('Det vi snakket om').and.to.contain('Gråt litt.').and.to.contain('Handle mat');
    expect(sheet).to.not.contain('Jeg vil gi dette fra meg');
  });

  it('withdraws nothing because a carer has read it where the case itself is not at hand', async () => {
    let talk = newTalk();
    talk = valueOf(addTopic(talk, { questionId: 'feelings' }, context));
    const lines = [{ lineId: talk.topics[0]?.id ?? '', text: 'x' }];
    const sent = recordSentConversationExtract(talk, { at: context.now, lines });
    await saved(store, conversationRecordKind, valueOf(closeConversation(sent, 'x', context)));
    const element = await open(store, { view: 'carer' });
    let isTold = false;
    element.addEventListener('carer-journal-extract-withdrawn', () => (isTold = true));
    await press(element, button(element, 'Jeg har lest dette'));
    await until(async () => {
      const [one] = await talks(store);
      return one?.status === 'closed' && one.confirmedByCarerAt;
    });
    expect(isTold).to.equal(false);
    expect((await talks(store))[0]?.sentExtract?.lines).to.deep.equal(lines);
  });
});
