import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../../components/conversation-record/conversation-record.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { addTelling } from '../../../src/domain/case/telling.js';
import { readReceiptFor } from '../../../src/domain/case/read-receipt.js';
import {
  openSupportCase,
  recordPatientConsent,
  setContactPerson,
  supportCaseKind,
} from '../../../src/domain/case/support-case.js';
import {
  addExpectation,
  answerPrompt,
  closeConversation,
  conversationRecordKind,
} from '../../../src/domain/conversation/conversation-record.js';
import { ConversationKind, promptsFor } from '../../../src/domain/conversation/prompt.js';
import { addAction, draftPlan, followUpPlanKind, shareAction } from '../../../src/domain/plan/follow-up-plan.js';
import {
  all,
  button,
  context,
  expectAccessible,
  FillableStore,
  find,
  heard,
  kept,
  KeptStore,
  LANGUAGES,
  press,
  saved,
  tabTo,
  textOf,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
  valueOf,
  bereavedCase,
} from '../page.js';
import {
  end,
  field,
  goTo,
  newTalk,
  nothingWritten,
  open,
  staff,
  started,
  talks,
  unfoldCase,
  withForm,
} from './conversation.js';

const prompt = (element: Element, id: string): HTMLElement => find(element, `#prompt-${id}`);
async function answer(element: CarerConversationRecord, id: string, value: string): Promise<void> {
  await press(element, find(element, `#prompt-${id} input[value="${value}"]`));
}

async function minutes(element: CarerConversationRecord, words: string): Promise<void> {
  await press(element, button(element, words));
}

let store: KeptStore;
beforeEach(() => {
  store = new KeptStore();
});
afterEach(unmountAll);

describe('before the talk', () => {
  it('shows before the talk what the carer wants, in their order and words, and not what they kept', async () => {
    await withForm(store);
    const element = await open(store);
    const text = textOf(element);
    expect(text).to.contain('Det Kari helst vil snakke om');
    expect(text.indexOf('Pusterom')).to.be.lessThan(text.indexOf('Egen helse'));
    expect(text).to.contain('Jeg har ikke sovet siden mai.');
    expect(text).to.not.contain('Dette er bare mitt.');
  });

  it('tells the carer that the form was read as soon as staff have it before them', async () => {
    await withForm(store);
    await open(store, { staff: undefined });
    expect((await theCase(store)).readReceipts).to.deep.equal([]);
    await open(store);
    const id = (await kept(store, needsAssessmentKind))[0]?.id ?? '';
    await until(async () => readReceiptFor(await theCase(store), id));
    expect(readReceiptFor(await theCase(store), id)?.readBy).to.equal('Marte Lunde');
  });

  it('does not tell so of a page that the host does not show', async () => {
    await withForm(store);
    let saves = 0;
    store.watch(({ type }) => type === 'saved' && (saves += 1));
    const element = await open(store, { hidden: true });
    // All of it is drawn, and with that what it would save is on its way.
    await until(() => element.shadowRoot?.querySelector('.wants'));
    await element.updateComplete;
    expect(saves).to.equal(0);
    element.hidden = false;
    await until(async () => (await theCase(store)).readReceipts.length === 1);
  });

  it('says of a mark from paper that nobody can read to ask what was meant', async () => {
    await withForm(store);
    const [form] = await kept(store, needsAssessmentKind);
    if (!form) throw new Error('there is no form');
    const answers = { ...form.answers, feelings: { sharing: 'care-team' as const, unclear: true as const } };
    await saved(store, needsAssessmentKind, { ...form, filledBy: 'paper', answers });
    const element = await open(store);
    expect(textOf(element)).to.contain('Uklart kryss på papiret. Spør hva som var ment.').and.to.contain('papir)');
  });

  it('shows in one place what was agreed, what is next and what nobody has', async () => {
    await withForm(store);
    let talk = newTalk();
    talk = valueOf(addExpectation(talk, { task: 'Kjøre til legen', owner: 'nobody-yet' }, context));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'Jonas Vik', context)));
    let plan = valueOf(
      addAction(
        draftPlan('case', context),
        { need: '', what: 'Nattevakt', kind: 'respite', owner: { party: 'service', name: 'Hjemmetjenesten' } },
        { by: 'x' },
        context,
      ),
    );
    plan = valueOf(addAction(plan, { need: '', what: 'Holdt hemmelig', kind: 'respite' }, { by: 'x' }, context));
    plan = valueOf(shareAction(plan, plan.actions[1]?.id ?? '', 'carer-only', { by: 'x' }, context));
    await saved(store, followUpPlanKind, plan);
    const element = await open(store);
    const text = textOf(element);
    expect(text)
      .to.contain('Til neste vakt')
      .and.to.contain('ved Jonas Vik')
      .and.to.contain('Nattevakt – planlagt')
      .and.to.contain('Hjemmetjenesten')
      .and.to.contain('Kjøre til legen')
      .and.to.contain('Neste kontakt er ikke avtalt');
    expect(textOf(element)).to.not.contain('Holdt hemmelig');
  });

  it('changes the contact person in a step with both names', async () => {
    const before = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
    const named = valueOf(setContactPerson(before, { name: 'Eva Strand' }, { name: 'Jonas Vik' }, 'x', context));
    await saved(store, supportCaseKind, named);
    const element = await open(store);
    await until(() => element.shadowRoot?.querySelector('.contact-change form'));
    expect(find(element, '.contact-change form').textContent).to.contain('Fra: Eva Strand');
    await type(element, find<HTMLInputElement>(element, '.contact-change input[name="name"]'), 'Marte Lunde');
    await type(element, find<HTMLInputElement>(element, '.contact-change input[name="phone"]'), '400 00 001');
    await press(element, find(element, '.contact-change button[type="submit"]'));
    expect(textOf(element)).to.contain('Marte Lunde tok over etter Eva Strand');
    await until(async () => (await theCase(store)).contactPerson?.name === 'Marte Lunde');
    const { contactChanges, deputy } = await theCase(store);
    expect(contactChanges?.at(-1)).to.include({ from: 'Eva Strand', to: 'Marte Lunde', recordedBy: 'Marte Lunde' });
    expect(deputy?.name).to.equal('Jonas Vik');
  });

  for (const [what, place] of [
    ['the contact person', '.contact-change [name="name"]'],
    ['the card of the carer', '[name="card-phone"]'],
    ['what the patient has said', '[name="scope"]'],
    ['a child', '.children [name="who"]'],
  ] as const)
    it(`has the fold of the case open where something that is not finished waits in it: ${what}`, async () => {
      await withForm(store);
      const element = await open(store);
      const fold = find<HTMLDetailsElement>(element, '.case-matters');
      expect(fold.open).to.equal(false);
      await unfoldCase(element);
      if (what === 'a child') await press(element, find(element, '.children input[value="yes"]'));
      await until(() => element.shadowRoot?.querySelector(place));
      await type(element, find<HTMLInputElement>(element, place), 'Halvferdig');
      unmountAll();
      const again = await open(store);
      await until(() => again.shadowRoot?.querySelector(place));
      await until(() => find<HTMLInputElement>(again, place).value === 'Halvferdig');
      expect(find(again, place).checkVisibility()).to.equal(true);
    });

  it('can be held without a form', async () => {
    const element = await started(store);
    expect(textOf(element)).to.contain('Ingen temaer ennå');
    expect((await talks(store))[0]).to.include({ status: 'open', kind: 'start' });
  });

  it('says so to the person and to the host when the talk that was asked for is not there', async () => {
    await withForm(store);
    const element = await open(store);
    const failed = heard(element, 'carer-record-failed');
    element.conversationId = 'gone';
    expect(await failed).to.include({ reason: 'not-found', recordId: 'gone', caseId: 'case' });
    expect(textOf(element)).to.contain('Vi finner ikke det som skulle vært her');
  });

  it('records a death gently: asked about once more, and then only a bereavement talk is offered', async () => {
    await withForm(store);
    const element = await open(store);
    await until(() => textOf(element).includes('Registrer at pasienten er død'));
    await press(element, button(element, 'Registrer at pasienten er død'));
    await press(element, button(element, 'Registrer dødsfallet'));
    expect(textOf(element)).to.contain('Påminnelser er stanset');
    expect(all<HTMLOptionElement>(element, 'select[name="kind"] option').map(({ value }) => value)).to.deep.equal([
      'bereavement',
    ]);
    await until(async () => (await theCase(store)).phase === 'bereaved');
  });

  it('speaks of nobody as ill after a death, and asks a bereaved carer other questions', async () => {
    await withForm(store);
    await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
    const element = await open(store);
    expect(textOf(element))
      .to.contain('Tilby en etterlattesamtale mellom')
      .and.to.contain('etterlatt etter A.B.')
      .and.to.not.match(/pasienten (er|har)|den som er syk/i);
    await press(element, button(element, 'Start samtalen'));
    // What the carer wanted to talk about before the death does not open this talk.
    await until(() => element.shadowRoot?.querySelector('select[name="theme"]'));
    expect(all(element, '[data-stop^="topic-"]')).to.have.length(0);
    await type(element, find<HTMLSelectElement>(element, 'select[name="theme"]'), 'rest-and-respite');
    await press(element, button(element, 'Legg til: Ta opp et tema til'));
    await until(() => element.shadowRoot?.querySelector('.ask'), 'no questions');
    expect(textOf(element)).to.contain('Får du hvilt nå?').and.to.contain('Dette kan leses i journalen');
    for (const stop of [0, 'ask', 'tasks', 'told', 'end', 'more']) {
      await goTo(element, stop);
      expect(textOf(element), String(stop)).to.not.match(/pasienten (?!hadde|ble)/i);
    }
  });
});

describe('during the talk', () => {
  beforeEach(() => withForm(store));

  it('says which stops there is time for, and moves none of them', async () => {
    const element = await started(store);
    const stops = (): string[] =>
      all(element, '[data-stop]').map((stop) => stop.textContent.replaceAll(/\s+/g, ' ').trim().replace(/ \w$/, ''));
    expect(stops()).to.deep.equal([
      'Pusterom, det er tid til dette',
      'Egen helse, det er tid til dette',
      'Ta opp noe mer',
      'Spør alltid, det er tid til dette 0 av 6, barn gjenstår',
      'Hvem gjør hva, det er tid til dette',
      'Det Kari forteller, kan vente',
      'Avslutt, det er tid til dette Neste kontakt',
    ]);
    await minutes(element, '10 min');
    expect(stops()[1]).to.equal('Egen helse, kan vente');
    expect(stops()[4]).to.equal('Hvem gjør hva, kan vente');
    expect(stops()).to.have.length(7);
    await goTo(element, 'end');
    await press(element, button(element, 'Om en uke'));
    expect(stops().at(-1)).to.equal('Avslutt, gjort Neste kontakt');
    await until(async () => (await talks(store))[0]?.nextContact);
    expect((await talks(store))[0]?.timeSetAside).to.equal(10);
    await minutes(element, '40 min');
    expect(stops()[5]).to.equal('Det Kari forteller, det er tid til dette');
  });

  it('shows one stop at a time, and goes on to the next there is time for', async () => {
    const element = await started(store);
    await minutes(element, '10 min');
    expect(find(element, '#stop-heading').textContent).to.equal('Pusterom');
    expect(all(element, '.stop')).to.have.length(1);
    await press(element, button(element, 'Videre til Spør alltid'));
    await until(() => element.shadowRoot?.activeElement?.textContent === 'Spør alltid');
    expect(all(element, '.stop')).to.have.length(1);
    await press(element, button(element, 'Videre til Avslutt'));
    await until(() => element.shadowRoot?.activeElement?.textContent === 'Før dere runder av');
    expect(all(element, '.onward')).to.have.length(0);
  });

  it('stays at the stop where it is, whatever is put into the plan', async () => {
    const element = await started(store);
    await goTo(element, 1);
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Legetime');
    await press(element, button(element, 'Legg i planen'));
    await until(async () => (await kept(store, followUpPlanKind)).length === 1);
    await until(() => element.shadowRoot?.querySelector('[data-stop="last"]'));
    expect(find(element, '#stop-heading').textContent).to.equal('Egen helse');
  });

  it('asks what came of what was agreed, answers it in the plan, and takes it back', async () => {
    const plan = valueOf(
      addAction(draftPlan('case', context), { need: '', what: 'Nattevakt', kind: 'respite' }, { by: 'x' }, context),
    );
    await saved(store, followUpPlanKind, plan);
    const element = await started(store);
    const status = async (): Promise<string | undefined> =>
      (await kept(store, followUpPlanKind))[0]?.actions[0]?.status;
    await goTo(element, 'last');
    expect(find(element, '[data-stop="last"]').textContent).to.contain('0 av 1');
    await press(element, button(element, 'Det er gjort: Nattevakt'));
    await until(async () => (await status()) === 'done');
    await press(element, button(element, 'Angre'));
    await until(async () => (await status()) === 'planned');
    await press(element, button(element, 'Det er gjort: Nattevakt'));
    await press(element, find(element, '.gone-through input[value="partly"]'));
    await until(async () => (await kept(store, followUpPlanKind))[0]?.actions[0]?.helped === 'partly');
    expect(find(element, '[data-stop="last"]').textContent).to.contain('1 av 1');
  });

  it('has keys for stops, preview and help, and none while somebody types', async () => {
    const element = await started(store);
    find(element, 'h2').focus();
    const heading = (): string | undefined => element.shadowRoot?.activeElement?.textContent.trim();
    for (const [key, words] of [
      ['2', 'Egen helse'],
      ['a', 'Spør alltid'],
      ['h', 'Hvem gjør hva'],
      ['f', 'Det Kari forteller'],
      ['n', 'Før dere runder av'],
      ['t', 'Ta opp noe mer'],
      ['1', 'Pusterom'],
    ] as const) {
      await sendKeys({ press: key });
      await until(
        () => heading() === words,
        () => `${key} leads to ${heading() ?? 'nowhere'}`,
      );
    }
    await sendKeys({ press: 'p' });
    expect(element.shadowRoot?.activeElement?.id).to.equal('preview-heading');
    await sendKeys({ press: '?' });
    expect(find<HTMLDetailsElement>(element, '.keys').open).to.equal(true);
    const note = field(find(element, '[part="topic"]'), 'Teamets notat');
    note.focus();
    await sendKeys({ press: '2' });
    expect(element.shadowRoot?.activeElement).to.equal(note);
    expect(note.value).to.equal('2');
  });

  it('offers questions to open each theme, and to something else', async () => {
    const element = await started(store);
    await until(() => element.shadowRoot?.querySelector('.ask'), 'no questions');
    const asked = (): string => find(element, '[part="topic"]').textContent;
    expect(asked()).to.contain('Når fikk du slappe av sist?');
    await goTo(element, 1);
    expect(asked()).to.contain('Hva gir deg krefter?');
    await goTo(element, 'more');
    await type(element, find<HTMLInputElement>(element, 'input[name="other"]'), 'Hytta');
    await press(element, find(element, 'form:has([name="other"]) button'));
    await until(() => element.shadowRoot?.activeElement?.textContent === 'Hytta');
    expect(asked()).to.contain('Hytta').and.to.contain('Hva tror du kunne hjelpe?');
  });

  it('is a grid of who does what: grey zones are named, a task of the carer’s is dated and can be given back', async () => {
    const element = await started(store);
    await goTo(element, 'tasks');
    const add = async (task: string, owner: string): Promise<void> => {
      await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), task);
      await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), owner);
      await press(element, button(element, 'Legg til oppgaven'));
    };
    await add('Handle mat', 'carer');
    await add('Kjøre til legen', 'nobody-yet');
    const rows = all(element, '.grid-row');
    expect(rows[0]?.textContent).to.contain('Frivillig, fra');
    expect(rows[1]?.textContent).to.contain('Gråsone: Ingen tar seg av dette ennå.');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'input[name="task"]'));
    await press(element, button(element, 'Gi tilbake: Handle mat'));
    expect(all(element, '.grid-row')[0]?.textContent).to.contain('Gitt tilbake av den pårørende');
    await press(element, rows[1]!.querySelector<HTMLElement>('input[value="service"]')!);
    expect(rows[1]?.textContent).to.not.contain('Gråsone');
    await until(async () => (await talks(store))[0]?.expectations[1]?.owner === 'service');
  });

  it('takes no date that would make the talk unreadable', async () => {
    const element = await started(store);
    await goTo(element, 'end');
    const date = find<HTMLInputElement>(element, '.next-contact input[type="date"]');
    await type(element, date, '20266-03-12');
    expect(date.max).to.equal('9999-12-31');
    await goTo(element, 0);
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Etterpå.');
    await until(async () => (await talks(store))[0]?.topics[0]?.staffNote === 'Etterpå.');
  });

  it('leaves somebody where they are, whatever the carer sends meanwhile', async () => {
    const element = await started(store);
    await goTo(element, 'more');
    await type(element, find<HTMLSelectElement>(element, 'select[name="theme"]'), 'feelings');
    await press(element, button(element, 'Legg til: Ta opp et tema til'));
    await until(() => element.shadowRoot?.activeElement?.id === 'stop-heading');
    const topic = find(element, '[part="topic"]');
    const note = field(topic, 'Teamets notat');
    note.focus();
    const [form] = await kept(store, needsAssessmentKind);
    if (!form) throw new Error('there is no form');
    const answers = { ...form.answers, feelings: { comment: 'Ny kommentar.', sharing: 'care-team' as const } };
    await saved(store, needsAssessmentKind, { ...form, answers, priorities: ['feelings'] });
    await until(() => topic.textContent.includes('Ny kommentar.'));
    expect(find(element, '[part="topic"]')).to.equal(topic);
    expect(element.shadowRoot?.activeElement).to.equal(note);
  });

  it('gives back what was taken away by mistake, whatever it was', async () => {
    const element = await started(store);
    await goTo(element, 'tasks');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await press(element, button(element, 'Legg til oppgaven'));
    await press(element, button(element, 'Ta bort: Handle mat'));
    expect(all(element, '.grid-row')).to.have.length(0);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Angre');
    await press(element, button(element, 'Angre'));
    expect(find(element, '.grid-row').textContent).to.contain('Handle mat');
  });

  it('goes on from the grid of the last talk', async () => {
    let talk = newTalk();
    talk = valueOf(addExpectation(talk, { task: 'Handle mat', owner: 'shared' }, context));
    talk = valueOf(answerPrompt(talk, 'rhythm-of-contact', { answer: 'talked-about', note: 'Hver torsdag.' }));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'x', context)));
    const element = await started(store);
    await goTo(element, 'tasks');
    expect(find(element, '.grid-row').textContent).to.contain('Handle mat').and.to.contain('20. november');
    expect(prompt(element, 'rhythm-of-contact').textContent).to.contain('Forrige gang: Hver torsdag.');
  });

  it('takes "not today" and takes an answer back', async () => {
    const element = await started(store);
    await goTo(element, 'ask');
    await answer(element, 'leans-on-carer', 'not-today');
    await until(async () => (await talks(store))[0]?.prompts['leans-on-carer']?.answer === 'not-today');
    await press(element, prompt(element, 'leans-on-carer').querySelector<HTMLElement>('button')!);
    await until(async () => !(await talks(store))[0]?.prompts['leans-on-carer']);
    expect(all<HTMLInputElement>(element, '#prompt-leans-on-carer input').some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('refuses a child as interpreter with the reason, and records none', async () => {
    const element = await started(store);
    await goTo(element, 'ask');
    await answer(element, 'interpreter', 'talked-about');
    const language = prompt(element, 'interpreter').querySelector<HTMLInputElement>('input[maxlength]')!;
    await type(element, language, 'polsk');
    const child = prompt(element, 'interpreter').querySelector<HTMLInputElement>('input[value="child"]')!;
    await press(element, child);
    expect(textOf(element)).to.contain('Barn skal ikke tolke.');
    expect(child.checked).to.equal(false);
    await until(async () => (await talks(store))[0]?.interpreter?.language === 'polsk');
    expect((await talks(store))[0]?.interpreter?.professional).to.equal(true);
  });

  it('shows what the patient has said beside what was told', async () => {
    const supportCase = await theCase(store);
    await saved(
      store,
      supportCaseKind,
      recordPatientConsent(supportCase, { decision: 'refused', scope: 'prognosen', recordedBy: 'x' }, context),
    );
    const element = await started(store);
    // In view wherever one is in the talk; and above the question, since its answer depends on it.
    expect(find(element, 'header').textContent).to.contain('Nei: prognosen');
    await goTo(element, 'told');
    await answer(element, 'told-by-us', 'talked-about');
    const section = prompt(element, 'told-by-us').closest('section')?.textContent ?? '';
    expect(section).to.contain('sagt nei').and.to.contain('prognosen');
    expect(section.indexOf('prognosen')).to.be.lessThan(section.indexOf('Hva fortalte vi'));
  });

  it('sets views that differ beside each other', async () => {
    const element = await started(store);
    const topic = find(element, '[part="topic"]');
    await type(element, topic.querySelector<HTMLInputElement>('input[name="who"]')!, 'Broren');
    await type(element, topic.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!, 'Det går fint.');
    await press(element, button(element, 'Legg til dette synet'));
    expect(find(element, '.view').textContent).to.contain('Broren').and.to.contain('Det går fint.');
    await end(element);
    await until(() => element.shadowRoot?.querySelector('.side-by-side'));
    expect(find(element, '.side-by-side').textContent).to.contain('Broren');
  });

  it('knows who takes part', async () => {
    const element = await started(store);
    const form = find(element, 'select[name="party"]').closest('form')!;
    await type(element, form.querySelector('input')!, 'Broren');
    await press(element, form.querySelector('button')!);
    await until(async () => (await talks(store))[0]?.participants.length === 3);
    await press(element, button(element, 'Ta bort: Broren'));
    await until(async () => (await talks(store))[0]?.participants.length === 2);
  });

  it('has other prompts for each kind of talk', async () => {
    const element = await started(store);
    const kind = [...all<HTMLSelectElement>(element, 'select')].find((one) =>
      [...one.options].some(({ value }) => value === 'joint-meeting'),
    )!;
    for (const one of ConversationKind.options) {
      await type(element, kind, one);
      const { ofKind, told, expectations, standing } = promptsFor(one);
      for (const [stop, prompts] of [
        ['ask', [...standing, ...ofKind]],
        ['tasks', expectations],
        ['told', told],
      ] as const) {
        await goTo(element, stop);
        expect(all(element, '.prompt').map(({ id }) => id)).to.deep.equal(prompts.map((id) => `prompt-${id}`));
      }
    }
  });

  it('puts an action from a topic into the plan, with its need attached', async () => {
    const element = await started(store);
    const topic = find(element, '[part="topic"]');
    await type(element, field(topic, 'Behovet i én setning'), 'Kari trenger søvn.');
    find<HTMLInputElement>(element, 'input[value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Nattevakt');
    await type(element, find<HTMLInputElement>(element, 'input[name="owner"]'), 'Hjemmetjenesten');
    await press(element, button(element, 'Legg i planen'));
    await until(async () => (await kept(store, followUpPlanKind)).length === 1);
    const action = (await kept(store, followUpPlanKind))[0]?.actions[0];
    expect(action).to.include({
      what: 'Nattevakt',
      need: 'Kari trenger søvn.',
      questionId: 'rest-and-respite',
      status: 'planned',
    });
    expect(textOf(element)).to.contain('Nattevakt Hjemmetjenesten');
  });

  it('refuses the carer as owner by silence, and says why', async () => {
    const element = await started(store);
    find<HTMLInputElement>(element, 'input[value="action"]').click();
    await element.updateComplete;
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Handle');
    await type(element, find<HTMLInputElement>(element, 'input[name="owner"]'), 'Kari');
    await type(element, find<HTMLSelectElement>(element, 'select[name="party"]'), 'carer');
    await press(element, button(element, 'Legg i planen'));
    expect(textOf(element)).to.contain('etter eget valg');
    expect(find<HTMLTextAreaElement>(element, 'textarea[name="what"]').value).to.equal('Handle');
  });

  it('brings back a topic that was taken away', async () => {
    const element = await started(store);
    await press(element, button(element, 'Ta bort temaet: Pusterom'));
    expect(all(element, '[data-stop^="topic-"]')).to.have.length(1);
    await press(element, button(element, 'Angre'));
    expect(all(element, '[data-stop^="topic-"]')).to.have.length(2);
    expect(find(element, '#stop-heading').textContent).to.equal('Pusterom');
  });
});

describe('ending the talk', () => {
  it('ends with a cancelable event, then carries the record as the team reads it', async () => {
    await withForm(store);
    const element = await started(store);
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    const close = heard(element, 'carer-conversation-close');
    const closed = heard(element, 'carer-conversation-closed');
    await end(element);
    expect((await close).cancelable).to.equal(true);
    const { record, recordId } = await closed;
    expect(record.status).to.equal('closed');
    expect(record.topics.map((topic) => 'questionId' in topic && topic.questionId)).to.deep.equal(['own-health']);
    expect((await talks(store)).find(({ id }) => id === recordId)?.topics).to.have.length(2);
    await until(() => element.shadowRoot?.activeElement?.textContent.includes('Samtale'));
  });

  it('says once what would be left hanging, and goes back to it', async () => {
    await withForm(store);
    const element = await started(store);
    await goTo(element, 'tasks');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await end(element);
    expect(textOf(element)).to.contain('Du har skrevet noe som ikke er lagt til ennå');
    await until(() => element.shadowRoot?.activeElement?.getAttribute('name') === 'task');
    expect(find<HTMLInputElement>(element, 'input[name="task"]').value).to.equal('Handle mat');
    expect((await talks(store))[0]?.status).to.equal('open');
    await press(element, button(element, 'Legg til oppgaven'));
    await goTo(element, 0);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Kari trenger søvn.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var ja'));
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Kari er utslitt.');
    await end(element);
    expect(textOf(element)).to.contain('den pårørende har ikke sagt ja');
    await until(() => element.shadowRoot?.activeElement?.textContent === 'Pusterom', 'one is not led to the topic');
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
    expect((await talks(store))[0]?.expectations).to.have.length(1);
  });

  it('stays open when the host prevents ending it', async () => {
    const element = await started(store);
    element.addEventListener('carer-conversation-close', (event) => {
      event.preventDefault();
    });
    await end(element);
    expect((await talks(store))[0]?.status).to.equal('open');
  });

  it('can be ended by keyboard alone', async () => {
    const element = await started(store);
    await tabTo(element, () => find(element, '[data-stop="end"]'));
    await sendKeys({ press: 'Enter' });
    await until(() => element.shadowRoot?.activeElement?.id === 'stop-heading');
    await tabTo(element, () => find(element, '[part="close"]'));
    expect(element.shadowRoot?.activeElement).to.equal(find(element, '[part="close"]'));
  });
});

describe('what is written of it', () => {
  it('starts from the carer’s themes, saves itself, and survives a reload', async () => {
    const [before, after] = twoConnections();
    await withForm(before);
    const element = await started(before);
    const [topic] = all(element, '[part="topic"]');
    if (!topic) throw new Error('there is no topic');
    expect(topic.textContent).to.contain('Pusterom');
    await type(element, field(topic, 'Teamets notat'), 'Sover på gulvet.');
    await until(async () => (await talks(after))[0]?.topics[0]?.staffNote === 'Sover på gulvet.');
    unmountAll();
    const again = await open(after);
    const [same] = all(again, '[part="topic"]');
    expect(same && field(same, 'Teamets notat').value).to.equal('Sover på gulvet.');
  });

  it('says so when a note could not be saved, and keeps it on the screen', async () => {
    const full = new FillableStore();
    await withForm(full);
    const element = await started(full);
    await until(() => textOf(element).includes('Lagret her på telefonen eller maskinen'));
    full.failsWith = 'quota-exceeded';
    const failed = heard(element, 'carer-record-failed');
    const note = field(find(element, '[part="topic"]'), 'Teamets notat');
    await type(element, note, 'Viktig.');
    expect((await failed).reason).to.equal('quota-exceeded');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Det er ikke plass til mer');
    expect(note.value).to.equal('Viktig.');
  });

  it('writes nothing down when asked to, deletes what was written, and keeps that the talk took place', async () => {
    await withForm(store);
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Noe privat.');
    await until(async () => JSON.stringify(await talks(store)).includes('Noe privat.'));
    await press(element, nothingWritten(element));
    await press(element, button(element, 'Slett og skriv ingenting'));
    await until(async () => !JSON.stringify(await talks(store)).includes('Noe privat.'));
    expect(textOf(element)).to.contain('Vi lagrer bare dette');
    expect(all(element, '[data-stop^="topic-"]')).to.have.length(0);
    await end(element);
    await until(() => textOf(element).includes('Samtalen er avsluttet'));
  });

  it('keeps what is typed in a form of its own over a reload and from stop to stop, until it is added', async () => {
    const [before, after] = twoConnections();
    await withForm(before);
    let element = await started(before);
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Natteva');
    await goTo(element, 'tasks');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Hand');
    await until(async () => Object.keys((await talks(after))[0]?.drafts ?? {}).length === 2);
    unmountAll();
    element = await open(after);
    await until(() => find<HTMLTextAreaElement>(element, 'textarea[name="what"]').value === 'Natteva');
    await goTo(element, 'tasks');
    await until(() => find<HTMLInputElement>(element, 'input[name="task"]').value === 'Hand');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle');
    await press(element, button(element, 'Legg til oppgaven'));
    expect(find<HTMLInputElement>(element, 'input[name="task"]').value).to.equal('');
    await until(async () => Object.keys((await talks(after))[0]?.drafts ?? {}).length === 1);
  });

  it('loses nothing of what is typed at any stop, in whatever order one goes through them', async () => {
    await withForm(store);
    const told = { text: 'Han faller.', by: 'staff', recordedBy: staff.name } as const;
    await saved(store, supportCaseKind, valueOf(addTelling(await theCase(store), told, context)));
    const element = await started(store);
    await goTo(element, 'tasks');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await press(element, button(element, 'Legg til oppgaven'));
    const fields = (): (HTMLInputElement | HTMLTextAreaElement)[] =>
      all<HTMLInputElement | HTMLTextAreaElement>(
        element,
        '.stop :is(textarea, input:not([type]), input[type="date"])',
      );
    /** Goes there and waits for what is fetched for it. */
    const at = async (stop: string | number): Promise<void> => {
      await goTo(element, stop);
      await until(() => !element.shadowRoot?.querySelector('p.late'));
      await element.updateComplete;
    };
    const stops = [0, 1, 'more', 'ask', 'tasks', 'told', 'end'] as const;
    const typed = new Map<string | number, string[]>();
    for (const stop of stops) {
      await at(stop);
      // Whatever more is asked for once something was answered.
      for (const more of ['.prompt [value="talked-about"]', '.children [value="yes"]', '.came-of-it [value="action"]'])
        for (const answer of all(element, `.stop ${more}`)) await press(element, answer);
      for (const answer of all(element, '.came-of-it [value="no-service"]')) await press(element, answer);
      await until(() => !element.shadowRoot?.querySelector('p.late'));
      for (let place = 0; place < fields().length; place += 1) {
        const one = fields()[place]!;
        await type(element, one, one.type === 'date' ? '2099-01-05' : `${String(stop)} nr. ${String(place)}`);
      }
      typed.set(
        stop,
        fields().map(({ value }) => value),
      );
    }
    expect([...typed.values()].flat().length).to.be.greaterThan(30);
    const orders = [stops, [...stops].reverse(), [1, 'told', 0, 'end', 1, 'ask', 'more', 'tasks', 'ask', 0]] as const;
    for (const stop of orders.flat()) {
      await at(stop);
      const now = (): string => JSON.stringify(fields().map(({ value }) => value));
      await until(
        () => now() === JSON.stringify(typed.get(stop)),
        () => `at ${String(stop)} there is ${now()} instead of ${JSON.stringify(typed.get(stop))}`,
      );
    }
  });

  it('shows nothing of one carer in another’s case, however quickly the cases are changed', async () => {
    const [idb] = twoConnections();
    await withForm(idb);
    await saved(idb, supportCaseKind, openSupportCase({ id: 'other', carer: { name: 'Nils' } }, context));
    const element = await started(idb);
    const note = field(find(element, '[part="topic"]'), 'Teamets notat');
    await type(element, note, 'Bare om Kari.');
    const changed = heard(element, 'carer-conversation-changed');
    element.caseId = 'other';
    await until(() => textOf(element).includes('Samtale med Nils'));
    expect((await changed).caseId).to.equal('case');
    await until(async () => JSON.stringify(await talks(idb)).includes('Bare om Kari.'));
    expect(textOf(element)).to.contain('Det er ikke sendt inn noe skjema').and.to.not.contain('Pusterom');
    element.caseId = 'case';
    element.caseId = 'other';
    element.caseId = 'case';
    await until(() => textOf(element).includes('Samtale med Kari'));
    await until(() => element.shadowRoot?.querySelector('[part="topic"]'));
    expect(field(find(element, '[part="topic"]'), 'Teamets notat').value).to.equal('Bare om Kari.');
  });
});

for (const lang of LANGUAGES) {
  describe(`every state of a talk in ${lang}`, () => {
    it(`is accessible in every state`, async () => {
      await withForm(store);
      const element = await open(store, { lang });
      await expectAccessible(element);
      await press(element, find(element, 'form button.go'));
      await until(() => element.shadowRoot?.querySelector('#stop-heading'));
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      for (const stop of ['more', 'ask', 'tasks', 'told', 'end', 0]) {
        await goTo(element, stop);
        await expectAccessible(element);
      }
      find<HTMLInputElement>(element, 'input[value="action"]').click();
      await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
      await expectAccessible(element);
      await end(element);
      await until(() => !element.shadowRoot?.querySelector('[part="close"]'));
      await expectAccessible(element);
      const reading = await open(store, { lang, view: 'carer' });
      await expectAccessible(reading);
    });

    it('is accessible', async () => {
      const store = new KeptStore();
      await withForm(store);
      const element = await started(store, { lang });
      await press(element, all(element, '.minutes')[2]!);
      const topic = find(element, '[part="topic"]');
      await type(element, topic.querySelector<HTMLInputElement>('input[name="who"]')!, 'Broren');
      await type(element, topic.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!, 'Det går fint.');
      await press(element, topic.querySelector<HTMLElement>('.voice.carer button[type="submit"]')!);
      await expectAccessible(element);
      await goTo(element, 'told');
      await answer(element, 'told-by-us', 'talked-about');
      await expectAccessible(element);
      await goTo(element, 'tasks');
      await answer(element, 'own-part', 'talked-about');
      for (const owner of ['carer', 'nobody-yet']) {
        await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), `Handle ${owner}`);
        await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), owner);
        await press(element, find(element, '.add-task:has([name="task"]) button'));
      }
      await expectAccessible(element);
      await goTo(element, 'ask');
      await answer(element, 'interpreter', 'talked-about');
      await press(element, prompt(element, 'interpreter').querySelector<HTMLElement>('input[value="child"]')!);
      await expectAccessible(element);
      await end(element);
      if (element.shadowRoot?.querySelector('[part="close"]')) await press(element, find(element, '[part="close"]'));
      await until(() => !element.shadowRoot?.querySelector('[part="close"]'));
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expectAccessible(element);
      await expectAccessible(await open(store, { lang, view: 'carer' }));
    });

    it('is accessible where nothing is written, and after a death', async () => {
      const store = new KeptStore();
      await withForm(store);
      const silent = await open(store, { lang });
      await press(silent, find(silent, 'input[name="nothing-written"]'));
      await press(silent, find(silent, 'form .go'));
      await until(() => silent.shadowRoot?.querySelector('.scratch'));
      await expectAccessible(silent);
      await saved(store, supportCaseKind, bereavedCase(await theCase(store), context));
      await expectAccessible(await open(store, { lang, staff }));
    });
  });
}
