import {
  addAction,
  addExpectation,
  addSafetyNetStep,
  addTelling,
  addTopic,
  agreePlan,
  answerAside,
  answerPrompt,
  answerQuestion,
  answerTelling,
  carerNeeds12,
  choosePriorities,
  closeConversation,
  commentOn,
  completeAction,
  conversationRecordKind,
  draftPlan,
  expectationsSoFar,
  followUpTelling,
  followUpPlanKind,
  grantRespite,
  markNotAvailable,
  needsAssessmentKind,
  openConversation,
  openSupportCase,
  receiveTelling,
  recordApplication,
  recordDeath,
  recordOffer,
  recordPatientConsent,
  recordRead,
  recordTopic,
  setActionStatus,
  setContactPerson,
  setNextContact,
  setArrangement,
  setReview,
  startAssessment,
  submitAssessment,
  supportCaseKind,
  type Carer,
  type ClosedConversation,
  type ContactPerson,
  type Expectation,
  type FollowUpPlan,
  type NeedsAssessment,
  type Outcome,
  type RecordKind,
  type StoredRecord,
  type SupportCase,
  type TransitionContext,
} from 'carer-needs/domain';
import type { RecordStore } from 'carer-needs/storage';

/*
 * Everybody here is invented: names, illnesses, wards and words. The records are made by the same transitions that
 * the elements use, dated backwards from today, so that the demo is never out of date.
 */

export const KARI = 'case-kari';
export const ODD = 'case-odd';

const NURSE = 'Marte Lunde';
const CONTACT = { name: NURSE, role: 'sykepleier', phone: '400 00 001', hours: 'hverdager 8–15' };
const DEPUTY = { name: 'Jonas Vik', role: 'sykepleier', phone: '400 00 002', hours: 'kveld, natt og helg' };

/** The context of something that happened so many days ago. */
function daysAgo(days: number, hour = 10): TransitionContext {
  const moment = new Date();
  moment.setDate(moment.getDate() - days);
  moment.setHours(hour, 0, 0, 0);
  const offset = -moment.getTimezoneOffset();
  const wall = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return { now: wall + zone, newId: () => crypto.randomUUID() };
}

function two(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}

function day(inDays: number): string {
  return daysAgo(-inDays, 12).now.slice(0, 10);
}

/** The example cases are right by construction: a refusal here is a mistake in the example. */
function value<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(`example-cases.ts: a step was refused (${outcome.reason}). Correct the example.`);
  return outcome.value;
}

function named(
  supportCase: SupportCase,
  contact: ContactPerson,
  deputy: ContactPerson | undefined,
  days: number,
): SupportCase {
  return value(setContactPerson(supportCase, contact, deputy, NURSE, daysAgo(days)));
}

interface ExampleCase {
  readonly supportCase: SupportCase;
  readonly assessments?: readonly NeedsAssessment[];
  readonly conversations?: readonly ClosedConversation[];
  readonly plans?: readonly FollowUpPlan[];
}

function openedCase(id: string, carer: Carer, initials: string, openedDaysAgo: number): SupportCase {
  const about = { id, carer, patient: { initials, hostReference: `patient-${initials}` } };
  return openSupportCase(about, daysAgo(openedDaysAgo));
}

/** What the carer wrote about the one who is ill, and what became of it. */
function told(
  supportCase: SupportCase,
  text: string,
  days: number,
  answer?: { readonly followedUpBy: string; readonly outcome: string },
): SupportCase {
  const after = value(addTelling(supportCase, { text, by: 'carer' }, daysAgo(days, 20)));
  const { id } = after.tellings?.at(-1) ?? { id: '' };
  if (!answer) return after;
  const received = value(receiveTelling(after, id, NURSE, daysAgo(days - 1, 8)));
  const followed = value(followUpTelling(received, id, answer.followedUpBy, day(2 - days)));
  return value(answerTelling(followed, id, answer.outcome, NURSE, daysAgo(days - 2, 14)));
}

function sentForm(
  caseId: string,
  days: number,
  said: {
    readonly answers: Readonly<Record<string, readonly [answer?: string, comment?: string]>>;
    readonly priorities: readonly string[];
    readonly aside?: Readonly<Record<string, string>>;
  },
): NeedsAssessment {
  const context = daysAgo(days, 21);
  let form: NeedsAssessment = startAssessment(
    { caseId, questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
    context,
  );
  for (const [id, [answer, comment]] of Object.entries(said.answers)) {
    if (answer) form = value(answerQuestion(form, carerNeeds12, id, answer));
    if (comment) form = value(commentOn(form, carerNeeds12, id, comment));
  }
  for (const [id, answer] of Object.entries(said.aside ?? {}))
    form = value(answerAside(form, carerNeeds12, id, answer));
  form = value(choosePriorities(form, carerNeeds12, said.priorities));
  return value(submitAssessment(form, context));
}

function talk(
  caseId: string,
  days: number,
  carer: string,
  topics: readonly (Parameters<typeof recordTopic>[2] & { readonly about: string })[],
  more: {
    readonly expectations?: readonly Pick<Expectation, 'task' | 'owner'>[];
    readonly atNight?: string;
    readonly nextContact?: string;
    /** The talk before, whose tasks are carried on. */
    readonly after?: ClosedConversation;
  } = {},
): ClosedConversation {
  const context = daysAgo(days, 13);
  const participants = [
    { name: carer, party: 'carer' as const },
    { name: NURSE, role: 'sykepleier', party: 'staff' as const },
  ];
  let record = openConversation(
    {
      ...{ caseId, mode: 'in-person', patientPresent: false, participants, timeSetAside: 20 },
      kind: more.after ? 'follow-up' : 'start',
      expectations: expectationsSoFar(more.after ? [more.after] : []),
    },
    context,
  );
  for (const { about, ...said } of topics) {
    record = value(addTopic(record, { questionId: about }, context));
    const topic = record.topics.at(-1);
    if (topic) record = value(recordTopic(record, topic.id, said));
  }
  for (const expectation of more.expectations ?? []) record = value(addExpectation(record, expectation, context));
  if (more.atNight)
    record = value(answerPrompt(record, 'whom-to-call-at-night', { answer: 'talked-about', note: more.atNight }));
  record = value(setNextContact(record, more.nextContact));
  return value(closeConversation(record, NURSE, context));
}

/**
 * The rich one: a husband of 82, two earlier forms, two talks, a plan half done, and a patient who has said no to
 * something.
 */
function odd(): ExampleCase {
  let supportCase = openedCase(
    ODD,
    {
      name: 'Odd Brekke',
      relation: 'ektefelle',
      relationCode: 'partner',
      phone: '400 00 020',
      preferredContact: 'Ring etter klokka ti.',
      hearingAndSight: 'Hører dårlig på telefon. Snakk rolig.',
    },
    'A.B.',
    62,
  );
  supportCase = value(recordOffer(supportCase, 'accepted', NURSE, daysAgo(60)));
  supportCase = {
    ...named(named(supportCase, { name: 'Eva Strand', role: 'sykepleier' }, undefined, 60), CONTACT, DEPUTY, 21),
    nearestCarer: true,
  };
  supportCase = recordPatientConsent(
    supportCase,
    { decision: 'given', scope: 'symptomer og behandling', recordedBy: NURSE },
    daysAgo(58),
  );
  supportCase = told(supportCase, 'Hun reiser seg om natten og er ustø. I går holdt hun på å falle.', 9, {
    followedUpBy: 'Fysioterapeuten',
    outcome: 'Fysioterapeuten har vært hos dere. Det er satt opp et håndtak ved senga.',
  });
  supportCase = told(supportCase, 'Hun spiser nesten ikke, og legger fra seg tablettene om morgenen.', 1);
  supportCase = recordPatientConsent(
    supportCase,
    { decision: 'refused', scope: 'samtaler mellom pasienten og legen', recordedBy: NURSE },
    daysAgo(12),
  );
  const first = sentForm(ODD, 55, {
    answers: {
      'symptoms-and-medicines': ['needed', 'Jeg er redd for å gi for mye morfin.'],
      'care-and-practical-help': ['welcome', 'Trappa er blitt vanskelig.'],
      'own-health': ['managing'],
    },
    priorities: ['symptoms-and-medicines'],
    aside: { 'what-matters': 'At hun ikke har vondt om natten.' },
  });
  const second = sentForm(ODD, 16, {
    answers: {
      'rest-and-respite': ['needed', 'Jeg sover på stua for å høre henne puste. Det går ikke stort lenger.'],
      'who-to-contact': ['hard-now', 'Hvem ringer jeg klokka tre om natten?'],
      'symptoms-and-medicines': ['managing'],
      feelings: ['rather-talk'],
    },
    priorities: ['rest-and-respite', 'who-to-contact'],
    aside: {
      'what-matters': 'At jeg holder ut så lenge hun trenger meg.',
      'own-part': 'as-now',
      'talk-preference': 'alone',
    },
  });
  for (const form of [first, second]) supportCase = recordRead(supportCase, form.id, NURSE, daysAgo(14));
  const firstTalk = talk(
    ODD,
    50,
    'Odd Brekke',
    [
      {
        about: 'symptoms-and-medicines',
        need: 'Odd vil være trygg på når han kan gi morfin.',
        carerWords: 'Jeg er redd for å gi for mye.',
        staffNote: 'Skrev ned sammen: når, hvor mye, og hva han ser etter.',
        outcome: 'given-in-talk',
      },
    ],
    { expectations: [{ task: 'Måltider og innkjøp', owner: 'carer' }] },
  );
  const conversation = talk(
    ODD,
    14,
    'Odd Brekke',
    [
      {
        about: 'rest-and-respite',
        need: 'Odd trenger å sove noen netter uten ansvar.',
        carerWords: 'Jeg våger ikke å gå fra. Hva om hun trenger meg?',
        staffNote: 'Sliten, men vil være hjemme så lenge det går.',
        outcome: 'action',
      },
      {
        about: 'who-to-contact',
        need: 'Odd trenger ett nummer å ringe om natten.',
        carerWords: 'Jeg vil ikke mase.',
        outcome: 'action',
      },
      {
        about: 'symptoms-and-medicines',
        need: 'Odd ville vite hvor mye morfin som er trygt.',
        outcome: 'given-in-talk',
      },
    ],
    {
      after: firstTalk,
      expectations: [
        { task: 'Medisiner i dosett', owner: 'service' },
        { task: 'Være der om natten', owner: 'shared' },
        { task: 'Få henne til legetimer', owner: 'nobody-yet' },
      ],
      atNight: 'Ring Jonas Vik først. Får du ikke svar, ring nattpatruljen i hjemmetjenesten, 400 00 010.',
      nextContact: day(3),
    },
  );
  const made = daysAgo(14, 14);
  let plan: FollowUpPlan = draftPlan(ODD, made);
  const add = (action: Parameters<typeof addAction>[1]): string => {
    plan = value(addAction(plan, action, { by: NURSE }, made));
    return plan.actions.at(-1)?.id ?? '';
  };
  const nightWatch = add({
    need: 'Å sove noen netter uten ansvar',
    questionId: 'rest-and-respite',
    kind: 'respite',
    what: 'Nattevakt hjemme to netter i uken',
    offerId: 'night-watch',
    wanted: { extent: 'to netter i uken', time: 'fra klokka 22 til 7', form: 'våken nattevakt', place: 'hjemme' },
    owner: { party: 'service', name: 'Hjemmetjenesten, avdeling nord' },
    due: day(-6),
  });
  add({
    need: 'Ett nummer å ringe om natten',
    questionId: 'who-to-contact',
    kind: 'information',
    what: 'Kort på kjøleskapet med hvem som kan ringes, dag og natt',
    owner: { party: 'service', name: NURSE, role: 'palliativt team' },
    due: day(-2),
  });
  const guidance = add({
    need: 'Vite hvor mye morfin som er trygt',
    questionId: 'symptoms-and-medicines',
    kind: 'given-in-talk',
    what: 'Gjennomgang av morfin: når, hvor mye og hva du ser etter',
    owner: { party: 'service', name: NURSE, role: 'palliativt team' },
  });
  const stairs = add({
    need: 'Trappa er blitt vanskelig',
    questionId: 'care-and-practical-help',
    kind: 'application',
    what: 'Trappeheis på lån',
    owner: { party: 'service', name: 'Ergoterapeuten i kommunen' },
  });
  plan = value(
    addSafetyNetStep(
      plan,
      {
        situation: 'Hun får vondt om natten',
        step: 'Gi én tablett av dem i den blå esken. Hjelper det ikke på en time, ring Jonas Vik, 400 00 002.',
      },
      made,
    ),
  );
  plan = value(
    addSafetyNetStep(
      plan,
      {
        situation: 'Hun er mer urolig enn hun pleier',
        step: 'Ring Marte Lunde om dagen, og Jonas Vik om kvelden og om natten.',
      },
      made,
    ),
  );
  plan = value(
    setArrangement(
      plan,
      {
        howOften: 'Hver torsdag, og oftere hvis det blir verre',
        whoCalls: 'Marte Lunde ringer Odd mellom klokka 10 og 11',
        ifCarerCannot: 'Ring Jonas Vik, 400 00 002. Han finner noen til natten. Naboen Inger har nøkkel.',
      },
      made,
    ),
  );
  plan = value(setReview(plan, day(0), daysAgo(0)));
  plan = value(agreePlan(plan, { by: ['Odd Brekke', NURSE], carerHasCopy: true }, made));
  const later = daysAgo(5);
  plan = value(
    recordApplication(
      plan,
      nightWatch,
      {
        sentAt: day(-13),
        decision: 'partly',
        decidedAt: day(-8),
        appeal: 'Antall netter. Det er søkt om to, og gitt én.',
        appealBy: day(13),
      },
      { by: NURSE },
      daysAgo(8),
    ),
  );
  plan = value(
    grantRespite(
      plan,
      nightWatch,
      { extent: 'én natt i uken', time: 'fra klokka 22 til 7', form: 'våken nattevakt', place: 'hjemme' },
      { by: NURSE },
      daysAgo(8),
    ),
  );
  plan = value(completeAction(plan, guidance, 'yes', { by: NURSE }, later));
  plan = value(
    markNotAvailable(
      plan,
      stairs,
      { reason: 'ingen på lager før jul', alternative: 'seng i stua fra hjelpemiddelsentralen', lookAgainAt: day(30) },
      { by: NURSE },
      later,
    ),
  );
  return { supportCase, assessments: [first, second], conversations: [firstTalk, conversation], plans: [plan] };
}

/** The one whom the story follows: she was asked, said yes, and has not begun. */
function kari(): ExampleCase {
  let supportCase = openedCase(
    KARI,
    { name: 'Kari Brekke', relation: 'datter', relationCode: 'child', phone: '400 00 021' },
    'A.B.',
    6,
  );
  supportCase = value(recordOffer(supportCase, 'accepted', NURSE, daysAgo(3)));
  supportCase = recordPatientConsent(
    supportCase,
    { decision: 'partly', scope: 'symptomer og hjelp hjemme', recordedBy: NURSE },
    daysAgo(3),
  );
  return { supportCase: named(supportCase, CONTACT, DEPUTY, 9) };
}

function formIn(): ExampleCase {
  const id = 'case-ingrid';
  let supportCase = openedCase(
    id,
    { name: 'Ingrid Tveit', relation: 'samboer', relationCode: 'partner', phone: '400 00 022' },
    'S.T.',
    9,
  );
  supportCase = value(recordOffer(supportCase, 'accepted', NURSE, daysAgo(8)));
  const form = sentForm(id, 1, {
    answers: {
      'children-and-family': ['hard-now', 'Jentene er 9 og 12. Jeg vet ikke hva jeg skal si.'],
      'work-money-rights': ['needed'],
      'illness-and-outlook': ['rather-talk'],
    },
    priorities: ['children-and-family', 'work-money-rights'],
    aside: {
      'what-matters': 'Jentene.',
      'children-under-18': 'yes',
      'talk-preference': 'by-phone',
      'when-to-ring': 'Mens jentene er på skolen, før klokka to.',
    },
  });
  return { supportCase: named(supportCase, CONTACT, undefined, 9), assessments: [form] };
}

function agreedPlan(): ExampleCase {
  const id = 'case-per';
  let supportCase = openedCase(id, { name: 'Per Aas', relation: 'bror', relationCode: 'sibling' }, 'G.L.', 40);
  supportCase = value(recordOffer(supportCase, 'accepted', NURSE, daysAgo(38)));
  const conversation = talk(id, 20, 'Per Aas', [
    { about: 'roles-and-coordination', need: 'Per vil vite hvem som holder oversikten.', outcome: 'action' },
  ]);
  const made = daysAgo(20, 14);
  let plan: FollowUpPlan = draftPlan(id, made);
  plan = value(
    addAction(
      plan,
      {
        need: 'Hvem holder oversikten?',
        questionId: 'roles-and-coordination',
        kind: 'coordination',
        what: 'Felles møte med hjemmetjenesten og fastlegen',
        owner: { party: 'service', name: 'Koordinator i kommunen' },
        due: day(-4),
      },
      { by: NURSE },
      made,
    ),
  );
  plan = value(setReview(plan, day(12), daysAgo(9)));
  plan = value(agreePlan(plan, { by: ['Per Aas', NURSE], carerHasCopy: true }, made));
  const [action] = plan.actions;
  if (action) plan = value(setActionStatus(plan, action.id, 'under-way', { by: NURSE }, daysAgo(10)));
  return {
    supportCase: named(supportCase, DEPUTY, undefined, 9),
    conversations: [conversation],
    plans: [plan],
  };
}

function bereaved(): ExampleCase {
  const supportCase = openedCase(
    'case-leif',
    { name: 'Leif Hauge', relation: 'sønn', relationCode: 'child' },
    'M.H.',
    120,
  );
  return {
    supportCase: value(
      recordDeath(named(supportCase, CONTACT, undefined, 9), { on: day(-31), recordedBy: NURSE }, daysAgo(31)),
    ),
  };
}

function neighbour(): ExampleCase {
  const supportCase = openedCase(
    'case-nils',
    { name: 'Nils Moen', relation: 'nabo', relationCode: 'neighbour' },
    'A.B.',
    20,
  );
  return { supportCase: value(recordOffer(supportCase, 'declined', NURSE, daysAgo(15))) };
}

function notAsked(): ExampleCase {
  return {
    supportCase: openedCase(
      'case-amina',
      { name: 'Amina Yusuf', relation: 'søster', relationCode: 'sibling', interpreter: 'somali' },
      'T.E.',
      2,
    ),
  };
}

function examples(): ExampleCase[] {
  return [odd(), kari(), formIn(), agreedPlan(), bereaved(), neighbour(), notAsked()];
}

/** Saves the example cases: always, or only into a store that has no cases yet. */
export async function saveExampleCases(store: RecordStore, when: 'always' | 'where there are none'): Promise<void> {
  const stored = await store.list(supportCaseKind);
  if (!stored.ok || (when !== 'always' && stored.value.records.length + stored.value.unreadable.length > 0)) return;
  const save = async <Rec extends StoredRecord>(kind: RecordKind<Rec>, records: readonly Rec[] = []): Promise<void> => {
    for (const record of records) await store.save(kind, record);
  };
  for (const { supportCase, assessments, conversations, plans } of examples()) {
    await save(supportCaseKind, [supportCase]);
    await save(needsAssessmentKind, assessments);
    await save(conversationRecordKind, conversations);
    await save(followUpPlanKind, plans);
  }
}
