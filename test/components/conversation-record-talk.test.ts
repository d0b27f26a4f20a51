import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CarerConversationRecord } from '../../components/conversation-record/conversation-record.js';
import {
  addExpectation,
  addTopic,
  answerPrompt,
  closeConversation,
  conversationRecordKind,
  openConversation,
  recordSentConversationExtract,
  recordTopic,
} from '../../src/domain/conversation/conversation-record.js';
import { addAction, draftPlan, followUpPlanKind, shareAction } from '../../src/domain/plan/follow-up-plan.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.js';
import {
  changePhase,
  openSupportCase,
  recordPatientConsent,
  setContactPerson,
  supportCaseKind,
} from '../../src/domain/case/support-case.js';
import { ConversationKind, promptsFor } from '../../src/domain/conversation/prompt.js';
import { field, open, started, staff, talks, theCase, withForm } from './conversation.js';
import {
  all,
  button,
  context,
  expectAccessible,
  find,
  heard,
  LANGUAGES,
  newIdbStore,
  press,
  saved,
  textOf,
  type,
  unmountAll,
  valueOf,
  KeptStore,
} from './page.js';

const prompt = (element: Element, id: string): HTMLElement => find(element, `#prompt-${id}`);

async function answer(element: CarerConversationRecord, id: string, value: string): Promise<void> {
  await press(element, find(element, `#prompt-${id} input[value="${value}"]`));
}

async function minutes(element: CarerConversationRecord, words: string): Promise<void> {
  await press(element, button(element, words));
}

describe('carer-conversation-record, before the talk', () => {
  let store: KeptStore;
  beforeEach(() => {
    store = new KeptStore();
  });
  afterEach(unmountAll);

  it('shows in one place what was agreed, what is next and what nobody has', async () => {
    await withForm(store);
    let talk = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
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
    const text = find(element, '.handing-on').textContent.replaceAll(/\s+/g, ' ');
    expect(text)
      .to.contain('Til neste på vakt')
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
    expect(find(element, '.handing-on form').textContent).to.contain('Fra: Eva Strand');
    await type(element, find<HTMLInputElement>(element, '.handing-on input[name="name"]'), 'Marte Lunde');
    await type(element, find<HTMLInputElement>(element, '.handing-on input[name="phone"]'), '400 00 001');
    await press(element, find(element, '.handing-on button[type="submit"]'));
    expect(textOf(element)).to.contain('Marte Lunde tok over etter Eva Strand');
    await waitUntil(async () => (await theCase(store)).contactPerson?.name === 'Marte Lunde');
    const { contactChanges, deputy } = await theCase(store);
    expect(contactChanges?.at(-1)).to.include({ from: 'Eva Strand', to: 'Marte Lunde', recordedBy: 'Marte Lunde' });
    expect(deputy?.name).to.equal('Jonas Vik');
  });

  it('keeps the whole history of what the patient said, with scope, exceptions, day and who', async () => {
    let supportCase = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
    supportCase = recordPatientConsent(
      supportCase,
      { decision: 'given', scope: 'symptomer', recordedBy: 'Eva Strand' },
      context,
    );
    await saved(store, supportCaseKind, supportCase);
    const element = await open(store);
    await type(element, find<HTMLSelectElement>(element, 'select[name="decision"]'), 'partly');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="scope"]'), 'symptomer');
    await type(element, find<HTMLInputElement>(element, 'input[name="exceptions"]'), 'ikke rus');
    await press(element, button(element, 'Lagre svaret'));
    const text = textOf(element);
    expect(text).to.contain('noe: symptomer. Unntak: ikke rus').and.to.contain('Eva Strand, fredag 20. november');
    expect(text.indexOf('Unntak')).to.be.lessThan(text.indexOf('Tidligere svar'));
    expect(text.indexOf('Tidligere svar')).to.be.lessThan(text.indexOf('Eva Strand, fredag'));
  });

  it('says so to the person and to the host when the talk that was asked for is not there', async () => {
    await withForm(store);
    const element = await open(store);
    const failed = heard(element, 'carer-record-failed');
    element.conversationId = 'gone';
    expect(await failed).to.include({ reason: 'not-found', recordId: 'gone', caseId: 'case' });
    expect(textOf(element)).to.contain('Vi finner ikke det som skulle vært her');
  });
});

describe('carer-conversation-record, during the talk', () => {
  let store: KeptStore;
  beforeEach(async () => {
    store = new KeptStore();
    await withForm(store);
  });
  afterEach(unmountAll);

  it('leads to an end within the time set aside, and folds away what there is no time for', async () => {
    const element = await started(store);
    const steps = (): string[] => all(element, '.step').map((step) => step.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(steps()).to.deep.equal([
      '· Det viktigste først',
      '· Én ting dere gjør noe med',
      '· Hvem gjør hva',
      '· Neste kontakt',
    ]);
    await minutes(element, '10 min');
    expect(steps()).to.have.length(3);
    expect(find<HTMLDetailsElement>(element, '.if-time').open).to.equal(false);
    expect(find(element, '.if-time').textContent).to.contain('Hvem gjør hva').and.to.contain('Spør alltid');
    await press(element, button(element, 'Om en uke'));
    expect(steps()[2]).to.equal('✓ Neste kontakt, gjort');
    await waitUntil(async () => (await talks(store))[0]?.nextContact);
    expect((await talks(store))[0]?.timeSetAside).to.equal(10);
    await minutes(element, '40 min');
    expect(steps()).to.have.length(5);
    expect(all(element, '.if-time')).to.have.length(0);
  });

  it('goes to a part of the talk by its step, and puts the focus there', async () => {
    const element = await started(store);
    await minutes(element, '10 min');
    await press(element, all(element, '.step').at(-1)!);
    expect(element.shadowRoot?.activeElement?.id).to.equal('part-next-contact');
  });

  it('has keys for topics, preview, end and help, and none while somebody types', async () => {
    const element = await started(store);
    find(element, 'h2').focus();
    await sendKeys({ press: '2' });
    const second = all<HTMLDetailsElement>(element, '[part="topic"]')[1];
    expect(element.shadowRoot?.activeElement).to.equal(second?.querySelector('summary'));
    await sendKeys({ press: 'p' });
    expect(element.shadowRoot?.activeElement?.id).to.equal('preview-heading');
    await sendKeys({ press: 'n' });
    expect(element.shadowRoot?.activeElement?.id).to.equal('part-next-contact');
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
    await waitUntil(() => element.shadowRoot?.querySelector('.ask'), 'no questions', { timeout: 10_000 });
    const asked = (index: number): string => all(element, '[part="topic"]')[index]?.textContent ?? '';
    expect(asked(0)).to.contain('Når fikk du slappe av sist?');
    expect(asked(1)).to.contain('Hva gir deg krefter?');
    await type(element, find<HTMLInputElement>(element, 'input[name="other"]'), 'Hytta');
    await press(element, find(element, 'form:has([name="other"]) button'));
    expect(asked(2)).to.contain('Hytta').and.to.contain('Hva tror du kunne hjelpe?');
  });

  it('is a grid of who does what: grey zones are named, a task of the carer’s is dated and can be given back', async () => {
    const element = await started(store);
    const add = async (task: string, owner: string): Promise<void> => {
      await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), task);
      await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), owner);
      await press(element, button(element, 'Legg til oppgaven'));
    };
    await add('Handle mat', 'carer');
    await add('Kjøre til legen', 'nobody-yet');
    const rows = all(element, '.grid-row');
    expect(rows[0]?.textContent).to.contain('Frivillig, fra');
    expect(rows[1]?.textContent).to.contain('Gråsone: ingen tar seg av dette ennå.');
    expect(element.shadowRoot?.activeElement).to.equal(find(element, 'input[name="task"]'));
    await press(element, button(element, 'Gi tilbake: Handle mat'));
    expect(all(element, '.grid-row')[0]?.textContent).to.contain('Gitt tilbake av den pårørende');
    await press(element, rows[1]!.querySelector<HTMLElement>('input[value="service"]')!);
    expect(rows[1]?.textContent).to.not.contain('Gråsone');
    await waitUntil(async () => (await talks(store))[0]?.expectations[1]?.owner === 'service');
  });

  it('takes the need back out of the plan when the carer keeps the topic', async () => {
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Orker ikke mer.');
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Nattevakt');
    await press(element, button(element, 'Legg i planen'));
    const plans = async (): Promise<string> => JSON.stringify(await store.list(followUpPlanKind, 'case'));
    await waitUntil(async () => (await plans()).includes('Orker ikke mer.'));
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    await waitUntil(async () => !(await plans()).includes('Orker ikke mer.'));
    expect(await plans()).to.contain('Nattevakt');
  });

  it('shows of a sentence that is no longer for the team only that it was asked about', async () => {
    const element = await started(store);
    await type(element, field(find(element, '[part="topic"]'), 'Behovet i én setning'), 'Redd for broren.');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'patient-journal');
    await press(element, button(element, 'Svaret var nei'));
    expect(textOf(element)).to.contain('«Redd for broren.»');
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    expect(textOf(element)).to.not.contain('«Redd for broren.»');
    await press(element, button(element, 'Ta bort temaet: Pusterom'));
    expect(textOf(element))
      .to.contain('En setning som ikke er for teamet lenger')
      .and.to.not.contain('Redd for broren.');
  });

  it('takes no date that would make the talk unreadable', async () => {
    const element = await started(store);
    await type(element, find<HTMLInputElement>(element, '.ending input[type="date"]'), '20266-03-12');
    const date = find<HTMLInputElement>(element, '.ending input[type="date"]');
    expect(date.max).to.equal('9999-12-31');
    await type(element, field(find(element, '[part="topic"]'), 'Teamets notat'), 'Etterpå.');
    await waitUntil(async () => (await talks(store))[0]?.topics[0]?.staffNote === 'Etterpå.');
  });

  it('leaves open what somebody has opened, whatever the carer sends meanwhile', async () => {
    const element = await started(store);
    await type(element, find<HTMLSelectElement>(element, 'select[name="theme"]'), 'feelings');
    await press(element, button(element, 'Legg til: Ta opp et tema til'));
    const third = all<HTMLDetailsElement>(element, '[part="topic"]')[2]!;
    expect(third.open).to.equal(true);
    field(third, 'Teamets notat').focus();
    const list = await store.list(needsAssessmentKind, 'case');
    const [form] = list.ok ? list.value.records : [];
    if (!form) throw new Error('there is no form');
    const answers = { ...form.answers, feelings: { comment: 'Ny kommentar.', sharing: 'care-team' as const } };
    await saved(store, needsAssessmentKind, { ...form, answers, priorities: ['feelings'] });
    await waitUntil(() => third.textContent.includes('Ny kommentar.'));
    expect(third.open).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(field(third, 'Teamets notat'));
  });

  it('gives back what was taken away by mistake, whatever it was', async () => {
    const element = await started(store);
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await press(element, button(element, 'Legg til oppgaven'));
    await press(element, button(element, 'Ta bort: Handle mat'));
    expect(all(element, '.grid-row')).to.have.length(0);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Angre');
    await press(element, button(element, 'Angre'));
    expect(find(element, '.grid-row').textContent).to.contain('Handle mat');
  });

  it('goes on from the grid of the last talk', async () => {
    let talk = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    talk = valueOf(addExpectation(talk, { task: 'Handle mat', owner: 'shared' }, context));
    talk = valueOf(answerPrompt(talk, 'rhythm-of-contact', { answer: 'talked-about', note: 'Hver torsdag.' }));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'x', context)));
    const element = await started(store);
    expect(find(element, '.grid-row').textContent).to.contain('Handle mat').and.to.contain('20. november');
    expect(prompt(element, 'rhythm-of-contact').textContent).to.contain('Forrige gang: Hver torsdag.');
  });

  it('takes "not today" and takes an answer back', async () => {
    const element = await started(store);
    await minutes(element, '40 min');
    await answer(element, 'leans-on-carer', 'not-today');
    await waitUntil(async () => (await talks(store))[0]?.prompts['leans-on-carer']?.answer === 'not-today');
    await press(element, prompt(element, 'leans-on-carer').querySelector<HTMLElement>('button')!);
    await waitUntil(async () => !(await talks(store))[0]?.prompts['leans-on-carer']);
    expect(all<HTMLInputElement>(element, '#prompt-leans-on-carer input').some(({ checked }) => checked)).to.equal(
      false,
    );
  });

  it('shows children whom nobody follows up, where they are noted and before the end', async () => {
    const element = await started(store);
    await minutes(element, '40 min');
    await answer(element, 'children-under-18', 'talked-about');
    expect(find(element, '.ending').textContent).to.contain('det står ikke hvem som følger opp');
    await type(
      element,
      prompt(element, 'children-under-18').querySelector<HTMLInputElement>('input[name="who"]')!,
      'Jente, 9 år',
    );
    await press(element, button(element, 'Legg til barnet'));
    const child = find(element, '.child');
    await type(element, child.querySelectorAll('input')[1]!, 'Helsesykepleieren');
    expect(find(element, '.ending').textContent).to.not.contain('det står ikke hvem som følger opp');
    await waitUntil(async () => (await talks(store))[0]?.children?.[0]?.followedUpBy === 'Helsesykepleieren');
  });

  it('refuses a child as interpreter with the reason, and records none', async () => {
    const element = await started(store);
    await minutes(element, '40 min');
    await answer(element, 'interpreter', 'talked-about');
    const language = prompt(element, 'interpreter').querySelector<HTMLInputElement>('input[maxlength]')!;
    await type(element, language, 'polsk');
    const child = prompt(element, 'interpreter').querySelector<HTMLInputElement>('input[value="child"]')!;
    await press(element, child);
    expect(textOf(element)).to.contain('Et barn skal aldri tolke.');
    expect(child.checked).to.equal(false);
    await waitUntil(async () => (await talks(store))[0]?.interpreter?.language === 'polsk');
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
    await minutes(element, '40 min');
    await answer(element, 'told-by-us', 'talked-about');
    expect(prompt(element, 'told-by-us').textContent).to.contain('sagt nei').and.to.contain('prognosen');
  });

  it('sets views that differ beside each other', async () => {
    const element = await started(store);
    const topic = find(element, '[part="topic"]');
    await type(element, topic.querySelector<HTMLInputElement>('input[name="who"]')!, 'Broren');
    await type(element, topic.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!, 'Det går fint.');
    await press(element, button(element, 'Sett ved siden av'));
    expect(find(element, '.view').textContent).to.contain('Broren').and.to.contain('Det går fint.');
    await press(element, find(element, '[part="close"]'));
    await waitUntil(() => element.shadowRoot?.querySelector('.side-by-side'));
    expect(find(element, '.side-by-side').textContent).to.contain('Broren');
  });

  it('knows who takes part', async () => {
    const element = await started(store);
    const form = find(element, 'select[name="party"]').closest('form')!;
    await type(element, form.querySelector('input')!, 'Broren');
    await press(element, form.querySelector('button')!);
    await waitUntil(async () => (await talks(store))[0]?.participants.length === 3);
    await press(element, button(element, 'Ta bort: Broren'));
    await waitUntil(async () => (await talks(store))[0]?.participants.length === 2);
  });

  it('has other prompts for each kind of talk', async () => {
    const element = await started(store);
    await minutes(element, '40 min');
    const kind = [...all<HTMLSelectElement>(element, 'select')].find((one) =>
      [...one.options].some(({ value }) => value === 'joint-meeting'),
    )!;
    for (const one of ConversationKind.options) {
      await type(element, kind, one);
      const { ofKind, expectations, standing } = promptsFor(one);
      expect(all(element, '.prompt').map(({ id }) => id)).to.deep.equal(
        [...ofKind, ...expectations, ...standing].map((id) => `prompt-${id}`),
      );
    }
  });

  it('keeps what is typed in a form of its own over a reload, until it is added', async () => {
    const idb = newIdbStore();
    await withForm(idb);
    let element = await started(idb);
    await press(element, find(element, 'input[value="action"]'));
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="what"]'), 'Natteva');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Hand');
    await waitUntil(async () => Object.keys((await talks(idb))[0]?.drafts ?? {}).length === 2);
    unmountAll();
    element = await open(idb);
    await waitUntil(() => find<HTMLInputElement>(element, 'input[name="task"]').value === 'Hand');
    expect(find<HTMLTextAreaElement>(element, 'textarea[name="what"]').value).to.equal('Natteva');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle');
    await press(element, button(element, 'Legg til oppgaven'));
    expect(find<HTMLInputElement>(element, 'input[name="task"]').value).to.equal('');
    await waitUntil(async () => Object.keys((await talks(idb))[0]?.drafts ?? {}).length === 1);
  });

  it('speaks of nobody as ill after a death, and asks a bereaved carer other questions', async () => {
    await saved(store, supportCaseKind, valueOf(changePhase(await theCase(store), 'bereaved', context)));
    const element = await open(store);
    expect(textOf(element))
      .to.contain('Tilby en etterlattesamtale mellom')
      .and.to.contain('etterlatt etter A.B.')
      .and.to.not.match(/pasienten (er|har)|den som er syk/i);
    await press(element, button(element, 'Start samtalen'));
    await waitUntil(() => element.shadowRoot?.querySelector('.ask'), 'no questions', { timeout: 10_000 });
    await minutes(element, '40 min');
    expect(textOf(element))
      .to.contain('Får du hvilt nå?')
      .and.to.contain('Dette kan leses i journalen')
      .and.to.not.match(/pasienten (?!hadde|ble)/i);
  });
});

describe('carer-conversation-record, after the talk', () => {
  afterEach(unmountAll);

  it('changes the whole record, also what is not drawn for the team', async () => {
    const store = new KeptStore();
    await withForm(store);
    const element = await started(store);
    await type(element, find<HTMLSelectElement>(element, '.line-sharing select'), 'carer-only');
    await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), 'Handle mat');
    await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), 'carer');
    await press(element, button(element, 'Legg til oppgaven'));
    await press(element, find(element, '[part="close"]'));
    await waitUntil(() => textOf(element).includes('Samtalen er avsluttet'));
    expect(all(element, '[part="topic"]')).to.have.length(1);
    await press(element, button(element, 'Gi tilbake: Handle mat'));
    await waitUntil(async () => (await talks(store))[0]?.expectations[0]?.givenBackAt);
    expect((await talks(store))[0]?.topics.map(({ sharing }) => sharing)).to.deep.equal(['carer-only', 'care-team']);
  });

  it('withdraws nothing because a carer has read it where the case itself is not at hand', async () => {
    const store = new KeptStore();
    let talk = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    talk = valueOf(addTopic(talk, { questionId: 'feelings' }, context));
    const lines = [{ lineId: talk.topics[0]?.id ?? '', text: 'x' }];
    const sent = recordSentConversationExtract(talk, { at: context.now, lines });
    await saved(store, conversationRecordKind, valueOf(closeConversation(sent, 'x', context)));
    const element = await open(store, { view: 'carer' });
    let isTold = false;
    element.addEventListener('carer-journal-extract-withdrawn', () => (isTold = true));
    await press(element, button(element, 'Jeg har lest dette'));
    await waitUntil(async () => {
      const [one] = await talks(store);
      return one?.status === 'closed' && one.confirmedByCarerAt;
    });
    expect(isTold).to.equal(false);
    expect((await talks(store))[0]?.sentExtract?.lines).to.deep.equal(lines);
  });
});

describe('carer-conversation-record, the carer’s side', () => {
  afterEach(unmountAll);

  async function read(): Promise<{ store: KeptStore; element: CarerConversationRecord }> {
    const store = new KeptStore();
    await withForm(store);
    let talk = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    talk = valueOf(addTopic(talk, { questionId: 'feelings' }, context));
    talk = valueOf(recordTopic(talk, talk.topics[0]?.id ?? '', { staffNote: 'Gråt litt.', outcome: 'given-in-talk' }));
    talk = valueOf(addExpectation(talk, { task: 'Handle mat', owner: 'carer' }, context));
    await saved(store, conversationRecordKind, valueOf(closeConversation(talk, 'x', context)));
    return { store, element: await open(store, { view: 'carer', staff: undefined }) };
  }

  it('adds another view beside what stands there, where it belongs', async () => {
    const { store, element } = await read();
    await press(element, find(element, 'input[value="other-view"]'));
    const topic = find<HTMLSelectElement>(element, 'select[name="topic"]');
    await type(element, topic, topic.options[1]?.value ?? '');
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="text"]'), 'Jeg gråt ikke.');
    await press(element, button(element, 'Legg til'));
    const card = find(element, '[part="topic"]').textContent;
    expect(card).to.contain('Jeg ser det annerledes').and.to.contain('Jeg gråt ikke.').and.to.contain('Gråt litt.');
    await waitUntil(async () => (await talks(store))[0]?.corrections[0]?.kind === 'other-view');
    expect((await talks(store))[0]).to.not.have.property('drafts');
  });

  it('keeps what the carer has begun to write, and out of what the team reads', async () => {
    const { store, element } = await read();
    await type(element, find<HTMLTextAreaElement>(element, 'textarea[name="text"]'), 'Halvferdig');
    await waitUntil(async () => JSON.stringify(await talks(store)).includes('Halvferdig'));
    const again = await open(store, { view: 'carer' });
    await waitUntil(() => find<HTMLTextAreaElement>(again, 'textarea[name="text"]').value === 'Halvferdig');
    const desk = await open(store, { conversationId: (await talks(store))[0]?.id ?? '' });
    expect(textOf(desk)).to.contain('Gråt litt.').and.to.not.contain('Halvferdig');
  });

  it('gives a task back without having to say why', async () => {
    const { store, element } = await read();
    await press(element, button(element, 'Jeg vil gi dette fra meg: Handle mat'));
    expect(textOf(element)).to.contain('Du ga dette fra deg').and.to.contain('Ingen ennå');
    await waitUntil(async () => (await talks(store))[0]?.expectations[0]?.givenBackAt);
  });

  it('prints a copy with what stands on the page', async () => {
    const { element } = await read();
    const { print } = window;
    try {
      let sheet = '';
      window.print = () => (sheet = document.querySelector('carer-print-sheet')?.textContent ?? '');
      await press(element, find(element, '[part="print"]'));
      expect(sheet).to.contain('Det vi snakket om').and.to.contain('Gråt litt.').and.to.contain('Handle mat');
      expect(sheet).to.not.contain('Jeg vil gi dette fra meg');
      window.dispatchEvent(new Event('afterprint'));
    } finally {
      window.print = print;
    }
  });
});

for (const lang of LANGUAGES) {
  describe(`carer-conversation-record, every state of a long talk in ${lang}`, () => {
    afterEach(unmountAll);

    it('is accessible', async () => {
      const store = new KeptStore();
      await withForm(store);
      const element = await started(store, { lang });
      await press(element, all(element, '.minutes')[2]!);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      for (const id of ['children-under-18', 'interpreter', 'own-part', 'told-by-us']) {
        await answer(element, id, 'talked-about');
      }
      const topic = find(element, '[part="topic"]');
      await type(element, topic.querySelector<HTMLInputElement>('input[name="who"]')!, 'Broren');
      await type(element, topic.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!, 'Det går fint.');
      await press(element, topic.querySelector<HTMLElement>('.voice.carer button[type="submit"]')!);
      for (const owner of ['carer', 'nobody-yet']) {
        await type(element, find<HTMLInputElement>(element, 'input[name="task"]'), `Handle ${owner}`);
        await type(element, find<HTMLSelectElement>(element, 'select[name="owner"]'), owner);
        await press(element, find(element, '.add-task:has([name="task"]) button'));
      }
      await press(element, prompt(element, 'interpreter').querySelector<HTMLElement>('input[value="child"]')!);
      await expectAccessible(element);
      await press(element, find(element, '[part="close"]'));
      await press(element, element.shadowRoot?.querySelector<HTMLElement>('[part="close"]') ?? find(element, 'h2'));
      await waitUntil(() => !element.shadowRoot?.querySelector('[part="close"]'));
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
      await waitUntil(() => silent.shadowRoot?.querySelector('.scratch'));
      await expectAccessible(silent);
      await saved(store, supportCaseKind, valueOf(changePhase(await theCase(store), 'bereaved', context)));
      await expectAccessible(await open(store, { lang, staff }));
    });
  });
}
