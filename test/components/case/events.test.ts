import { expect } from '@open-wc/testing';
import * as entry from '../../../components/index.js';
import type { CarerActRecordedEvent } from '../../../components/events/act-recorded.event.js';
import type { CarerCaseChangedEvent } from '../../../components/events/case-changed.event.js';
import { keepUnfinished, beginUnfinishedForms, unfinishedFormsKind } from '../../../src/domain/case/form-drafts.js';
import { recordPatientConsent, setNickname, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  addExpectation,
  addTopic,
  addView,
  closeConversation,
  conversationRecordKind,
  correctConversation,
  keepDraft,
  openConversation,
  recordTopic,
  shareTopic,
  type ConversationRecord,
} from '../../../src/domain/conversation/conversation-record.js';
import { trailKind } from '../../../src/domain/device/audit-trail.js';
import { followUpPlanKind, shareAction } from '../../../src/domain/plan/follow-up-plan.js';
import { carerReading as words } from '../../../src/i18n/carer-reading/nb.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { field, goTo, open as openTalk, staff, started, withForm } from '../conversation-record/conversation.js';
import { agreed, author, fillAction, open as openPlan, planWith } from '../follow-up-plan/plan.js';
import {
  comment,
  delivering,
  next,
  open as openForm,
  part,
  radio,
  toFirstTheme,
  toSummary,
} from '../needs-form/form.js';
import {
  button,
  carried,
  context,
  find,
  kept,
  KeptStore,
  press,
  saved,
  theCase,
  twoConnections,
  type,
  unmountAll,
  until,
  valueOf,
} from '../page.js';

/** What is the carer's own, or not yet said; stands in every place where such words can be. */
const SECRET = 'HEMMELIG';
/** What the patient said to staff; the carer's page is told none of it. */
const OF_PATIENT = 'PASIENTENS';

const NAMES = Object.values(entry).flatMap((one) => {
  const { eventName } = one as { readonly eventName?: string };
  return eventName === undefined ? [] : [eventName];
});

const person = { id: 'marte', ...staff };

describe('what a host is told', () => {
  let store: RecordStore;
  let events: Event[];
  const hear = (event: Event): void => {
    events.push(event);
  };
  const told = (name: string): string[] => events.filter((one) => one.type === name).map(carried);
  const acts = (): string[] =>
    events
      .filter((one): one is CarerActRecordedEvent => one.type === 'carer-act-recorded')
      .map(({ kind, act }) => `${kind}: ${act}`);
  const caseActs = (): string[] =>
    events
      .filter((one): one is CarerCaseChangedEvent => one.type === 'carer-case-changed')
      .map(({ act, by }) => `${by}: ${act}`);
  const steps = async (): Promise<string[]> =>
    (await kept(store, trailKind)).map(({ kind, act, by }) => `${by.party}: ${kind} ${act}`);

  beforeEach(() => {
    store = new KeptStore();
    events = [];
    for (const name of NAMES) document.addEventListener(name, hear);
  });
  afterEach(() => {
    for (const name of NAMES) document.removeEventListener(name, hear);
    unmountAll();
  });

  /** A talk that has ended: a topic for the team, one that the carer keeps, a task that the carer took, and drafts. */
  function endedTalk(heldAt = context.now): ConversationRecord {
    let talk: ConversationRecord = openConversation(
      { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      { ...context, now: heldAt },
    );
    talk = valueOf(addTopic(talk, { questionId: 'rest-and-respite' }, context));
    talk = valueOf(addTopic(talk, { other: `${SECRET} emne` }, context));
    const [open, own] = talk.topics.map(({ id }) => id);
    if (!open || !own) throw new Error('there are two');
    talk = valueOf(recordTopic(talk, open, { need: 'Trenger å sove.', staffNote: 'Sliten.' }));
    const said = { need: `${SECRET} behov`, carerWords: `${SECRET} ord`, staffNote: `${SECRET} notat` };
    talk = valueOf(recordTopic(talk, own, said));
    talk = valueOf(addView(talk, own, { who: 'Siri', text: `${SECRET} syn` }, context));
    talk = valueOf(shareTopic(talk, own, 'carer-only'));
    talk = valueOf(addExpectation(talk, { task: 'Ringe legen', owner: 'carer' }, context));
    talk = valueOf(closeConversation(talk, 'Marte Lunde', context));
    talk = valueOf(correctConversation(talk, { text: `${SECRET} rettelse`, topicId: own }, context));
    return keepDraft(talk, 'correction', { text: `${SECRET} kladd` });
  }

  /** A case in the middle, with secret words wherever there can be any. */
  async function aCase(): Promise<ConversationRecord> {
    await withForm(store);
    const consent = { decision: 'partly', scope: `${OF_PATIENT} plager`, exceptions: `${OF_PATIENT} frykt` } as const;
    const told = recordPatientConsent(await theCase(store), { ...consent, recordedBy: 'Marte Lunde' }, context);
    await saved(store, supportCaseKind, told);
    const drafts = beginUnfinishedForms('case', 'Marte Lunde', context);
    await saved(store, unfinishedFormsKind, keepUnfinished(drafts, 'contact', { name: `${SECRET} navn` }));
    let plan = agreed(planWith('Nattevakt', `${SECRET} tiltak`));
    const own = plan.actions[1]?.id ?? '';
    plan = valueOf(shareAction(plan, own, 'carer-only', author, context));
    plan = { ...plan, sentExtract: { at: context.now, lines: [{ lineId: own, text: `${SECRET} tiltak` }] } };
    await saved(store, followUpPlanKind, plan);
    return saved(store, conversationRecordKind, endedTalk());
  }

  const noSecrets = (): void => {
    for (const event of events) expect(carried(event), event.type).to.not.contain(SECRET);
  };

  it('has every event of the package on its list', () => {
    expect(NAMES).to.include.members(['carer-act-recorded', 'carer-case-changed', 'carer-needs-submit']);
  });

  it('hears on the carer’s page of a correction, a confirmation and a task given back, each once and in its words', async () => {
    const talk = await aCase();
    const earlier = { ...endedTalk('2026-10-01T09:30:00+01:00'), expectations: talk.expectations };
    await saved(store, conversationRecordKind, earlier);
    const page = await openTalk(store, { view: 'carer', staff: undefined, conversationId: talk.id });
    await until(() => page.shadowRoot?.querySelector('textarea[name="text"]'));
    await type(page, find<HTMLTextAreaElement>(page, 'textarea[name="text"]'), 'Det var i mai, ikke i juni.');
    await press(page, button(page, words.sendCorrection));
    await press(page, button(page, words.confirm));
    await press(page, button(page, `${words.giveBackOwn}: Ringe legen`));
    await until(() => acts().length >= 3);
    await until(async () =>
      (await kept(store, conversationRecordKind)).every((one) => one.expectations[0]?.givenBackAt),
    );
    expect(acts()).to.have.members([
      'conversation-record: corrected',
      'conversation-record: confirmed',
      'conversation-record: given-back',
    ]);
    const given = events.filter((one): one is CarerActRecordedEvent => one.type === 'carer-act-recorded');
    for (const { record, caseId, recordId, at } of given) {
      expect([caseId, recordId, record?.id]).to.deep.equal(['case', talk.id, talk.id]);
      expect(at).to.match(/[+-]\d\d:\d\d$/);
    }
    const [corrected, , back] = given;
    expect(corrected?.record?.corrections.map(({ text }) => text)).to.deep.equal(['Det var i mai, ikke i juni.']);
    expect(corrected?.itemId).to.equal(corrected?.record?.corrections[0]?.id);
    expect(back?.itemId).to.equal(talk.expectations[0]?.id);
    noSecrets();
    for (const event of events) expect(carried(event)).to.not.contain(OF_PATIENT);
    expect(await steps()).to.include.members([
      'carer: conversation-record corrected',
      'carer: conversation-record confirmed',
      'carer: conversation-record given-back',
    ]);
  });

  it('hears what staff do with the case, by codes, once it is saved', async () => {
    await aCase();
    const plan = await openPlan(store, { staff: person });
    find<HTMLDetailsElement>(plan, '.contact details').open = true;
    await type(plan, find<HTMLInputElement>(plan, '.contact input[name="name"]'), 'Ine Vik');
    await press(plan, find(plan, '.contact form button'));
    await until(() => caseActs().length > 0);
    expect(caseActs()).to.deep.equal(['staff: contact-person']);
    expect((await theCase(store)).contactPerson?.name).to.equal('Ine Vik');
    expect(told('carer-case-changed').map((one) => JSON.parse(one) as unknown)).to.deep.equal([
      { caseId: 'case', act: 'contact-person', by: 'staff' },
    ]);
    noSecrets();
  });

  it('hears of a consent that it was recorded, and nothing that stands in it', async () => {
    await aCase();
    const talk = await started(store, { staff: person });
    await goTo(talk, 'told');
    const decision = find<HTMLSelectElement>(talk, 'select[name="decision"]');
    decision.value = 'given';
    await type(talk, find<HTMLTextAreaElement>(talk, 'textarea[name="scope"]'), `${OF_PATIENT} prognose`);
    decision.form?.requestSubmit();
    await until(() => caseActs().includes('staff: patient-consent'));
    for (const event of events) expect(carried(event)).to.not.contain(OF_PATIENT);
    expect((await steps()).filter((one) => one.includes('consent'))).to.deep.equal([
      'staff: support-case consent-recorded',
    ]);
  });

  it('hears that staff have read a form, a talk and a plan: once for each person and day, and so says the trail', async () => {
    const talk = await aCase();
    await openTalk(store, { staff: person });
    await until(() => acts().length === 1);
    expect(acts()).to.deep.equal(['needs-assessment: read']);
    await until(() => caseActs().length === 1);
    expect(caseActs()).to.deep.equal(['staff: form-read']);
    await openTalk(store, { staff: person, conversationId: talk.id });
    await openPlan(store, { staff: person });
    await until(() => acts().length === 3);
    expect(acts()).to.have.members(['needs-assessment: read', 'conversation-record: read', 'follow-up-plan: read']);
    unmountAll();
    const again = await openTalk(store, { staff: person, conversationId: talk.id });
    again.requestUpdate();
    await again.updateComplete;
    expect(acts()).to.have.length(3);
    const readings = (await steps()).filter((one) => one.endsWith(' read'));
    expect(readings).to.have.members([
      'staff: needs-assessment read',
      'staff: support-case read',
      'staff: conversation-record read',
      'staff: follow-up-plan read',
    ]);
    noSecrets();
  });

  it('does not hear a carer read: nobody watches when they open their page', async () => {
    const talk = await aCase();
    const page = await openTalk(store, { view: 'carer', staff: undefined, conversationId: talk.id });
    await until(() => page.shadowRoot?.querySelector('.reading'));
    expect(events.map(carried)).to.deep.equal([]);
  });

  it('hears nothing of what comes from elsewhere, or because it set a property', async () => {
    const [here, there] = twoConnections();
    store = there;
    await aCase();
    const element = await openTalk(here, { view: 'carer', staff: undefined });
    await until(() => element.shadowRoot?.querySelector('.reading'));
    await saved(there, supportCaseKind, setNickname(await theCase(there), 'Fjell'));
    const [talk] = await kept(there, conversationRecordKind);
    if (!talk) throw new Error('there is one');
    await saved(there, conversationRecordKind, valueOf(correctConversation(talk, { text: 'Fra en annen.' }, context)));
    await until(() => element.shadowRoot?.textContent.includes('Fra en annen.'));
    element.caseId = 'other';
    await element.updateComplete;
    element.caseId = 'case';
    await until(() => element.shadowRoot?.textContent.includes('Fra en annen.'));
    expect(events.map(carried)).to.deep.equal([]);
  });

  it('hears at once that somebody types, then at most once a second, and always the last when the element goes', async () => {
    await aCase();
    const talk = await started(store, { staff: person });
    await goTo(talk, 0);
    const topic = find(talk, '[part="topic"]');
    await until(() => events.some(({ type: name }) => name === 'carer-conversation-changed'));
    const mine: Event[] = [];
    talk.addEventListener('carer-conversation-changed', (event) => mine.push(event));
    const before = performance.now();
    const need = field(topic, 'Teamets notat');
    for (const text of ['J', 'Je', 'Jeg', 'Jeg s', 'Jeg so', 'Jeg sover']) await type(talk, need, text);
    await until(async () => JSON.stringify(await kept(store, conversationRecordKind)).includes('Jeg sover'));
    const seconds = Math.floor((performance.now() - before) / 1000);
    expect(mine.length).to.be.at.most(1 + seconds);
    const count = mine.length;
    talk.remove();
    expect(mine.length).to.equal(count + 1);
    noSecrets();
    for (const event of mine) expect(carried(event)).to.not.contain('Jeg');
  });

  it('hears of a form, from the first letter to the sending, none of what the carer keeps', async () => {
    const form = await openForm(store);
    delivering(form);
    await toFirstTheme(form);
    await type(form, comment(form), `${SECRET} kommentar`);
    await press(form, find(form, '.who-reads button'));
    await next(form);
    radio(form, 'needed').click();
    await toSummary(form);
    await press(form, part(form, 'submit'));
    await until(() => told('carer-needs-submitted').length === 1);
    expect(events.filter(({ type: name }) => name === 'carer-needs-changed').length).to.be.at.least(1);
    expect(told('carer-needs-submitted')[0]).to.contain('needed');
    expect(events.at(-1)?.type, 'no change is told of after the sending').to.equal('carer-needs-submitted');
    noSecrets();
  });

  it('an agreed plan is told of without the line that the carer keeps, also one that stood in the journal once', async () => {
    await aCase();
    const plan = await openPlan(store, { staff: person });
    await fillAction(plan, 'Ringe på fredag', 'Ine Vik');
    await until(() => acts().includes('follow-up-plan: redrafted'));
    // Somebody has typed a name that is not added: the first press says so.
    await press(plan, find(plan, '[part="agree"]'));
    await press(plan, find(plan, '[part="agree"]'));
    await until(() => told('carer-plan-agreed').length === 1);
    expect(told('carer-plan-agreed')[0]).to.contain('Nattevakt');
    noSecrets();
  });
});
