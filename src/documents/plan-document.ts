import { isSinceDeath } from '../domain/case/case-phase.js';
import { nameAndRole, type SupportCase } from '../domain/case/support-case.js';
import type { ConversationRecord } from '../domain/conversation/conversation-record.js';
import { ownerNow } from '../domain/conversation/expectation.js';
import { expectationsSoFar } from '../domain/overview/shift-handover.js';
import { ARRANGEMENT_PARTS } from '../domain/plan/arrangement.js';
import {
  agreedVersions,
  planAfter,
  planForCareTeam,
  planForCarer,
  type FollowUpPlan,
} from '../domain/plan/follow-up-plan.js';
import { isToDo, type Application, type PlanAction, type RespiteTerms } from '../domain/plan/plan-action.js';
import {
  assertSameCase,
  callSection,
  carerLine,
  loadWords,
  rendered,
  type DocumentOptions,
  type ReadableDocument,
  type Words,
} from './document.js';
import { section, type Entry, type Section } from './document-tree.js';
import { extractDocument } from './journal-document.js';

/** Who reads a whole plan: the one it is about, or the team. */
type PlanReader = Exclude<DocumentOptions['reader'], 'patient-journal'>;

/**
 * A plan as it stands: what is to be done, what came of it, and what to do if. It says whether it is agreed. Undefined
 * for the patient's journal without an action that the carer agreed to.
 */
export async function planDocument(
  plan: FollowUpPlan,
  options: DocumentOptions,
): Promise<ReadableDocument | undefined> {
  const { reader, supportCase } = options;
  assertSameCase(plan.caseId, options);
  if (reader === 'patient-journal') return extractDocument({ ...options, conversations: [], plans: [plan] });
  const read = standing(reader === 'carer' ? planForCarer(plan) : planForCareTeam(plan), supportCase);
  const words = await loadWords(options);
  const { documents } = words;
  const isOff = ({ status }: PlanAction): boolean => status === 'not-available';
  const listed = (heading: string, actions: readonly PlanAction[]): Section[] =>
    section(heading, [{ is: 'definitions', entries: actions.map((action) => actionEntry(action, reader, words)) }]);
  return rendered({
    lang: words.locale,
    title: documents.planTitle[reader],
    lines: [
      ...carerLine(words, supportCase),
      ...statusLines(read, words),
      ...(reader === 'care-team' && read.status === 'agreed' && read.carerHasCopy ? [documents.copyGiven] : []),
    ],
    sections: [
      ...(reader === 'carer' ? callSection(words, options) : contactSection(words, supportCase)),
      ...againSection(read, options, words),
      ...arrangedSection(read, reader, words),
      ...whatToDoIfSection(read, words),
      ...listed(documents.toDo, read.actions.filter(isToDo)),
      ...listed(documents.notAvailable, read.actions.filter(isOff)),
      ...listed(
        documents.settled,
        read.actions.filter((action) => !isToDo(action) && !isOff(action)),
      ),
    ],
  });
}

/**
 * The agreement on one sheet: whom to call, who does what, how the two keep in touch, what to do if, what happens if the
 * carer cannot, when it is looked at again, and room to sign. It hangs where others see it: what only the carer may read
 * is left out, also of the carer's own copy.
 */
export async function agreementDocument(
  plan: FollowUpPlan,
  options: Omit<DocumentOptions, 'reader'>,
): Promise<ReadableDocument> {
  const { supportCase } = options;
  assertSameCase(plan.caseId, options);
  const read = standing(planForCareTeam(plan), supportCase);
  const words = await loadWords(options);
  const { documents, planCarer } = words;
  return rendered({
    lang: words.locale,
    title: documents.agreementTitle,
    lines: [...carerLine(words, supportCase), ...statusLines(read, words)],
    sections: [
      ...callSection(words, { ...options, reader: 'carer' }),
      ...section(planCarer.tasksHeading, [
        { is: 'table', columns: documents.columns, rows: whoDoesWhat(read, options, words) },
      ]),
      ...arrangedSection(read, 'carer', words),
      ...whatToDoIfSection(read, words),
      ...againSection(read, options, words),
      ...section(planCarer.signHeading, [
        { is: 'signatures', who: [planCarer.signCarer, planCarer.signTeam], here: planCarer.signHere },
      ]),
    ],
  });
}

/** After a death, or once the case is closed, what was planned before is left out. */
function standing(plan: FollowUpPlan, supportCase: SupportCase | undefined): FollowUpPlan {
  return supportCase && supportCase.phase !== 'active' ? planAfter(plan, supportCase) : plan;
}

function statusLines(plan: FollowUpPlan, { documents, plan: words, day }: Words): string[] {
  if (plan.status === 'agreed') return [documents.agreedOn(day(plan.agreedAt), plan.agreedBy.join(', '))];
  if (plan.status === 'closed') return [words.statusText.closed];
  const last = agreedVersions(plan).at(-1);
  return [last ? documents.changedSince(day(last.agreedAt)) : documents.proposal];
}

/** The team knows the numbers: who is the contact person, and which service keeps the overview. */
function contactSection({ plan, documents }: Words, supportCase: SupportCase | undefined): Section[] {
  const { contactPerson, deputy, coordination } = supportCase ?? {};
  const line = (person: typeof deputy): string =>
    person ? [nameAndRole(person), person.hours, person.phone].filter(Boolean).join(' · ') : '';
  return section(plan.contactHeading, [
    { is: 'paragraph', text: line(contactPerson) },
    { is: 'paragraph', text: deputy ? `${plan.deputyHeading}: ${line(deputy)}` : '' },
    { is: 'paragraph', text: coordination ? documents.coordination(coordination) : '' },
  ]);
}

function againSection(
  plan: FollowUpPlan,
  { conversations = [], supportCase }: DocumentOptionsOfPlan,
  words: Words,
): Section[] {
  const { documents, day } = words;
  const talks = since(conversations, supportCase).filter(({ status }) => status === 'closed');
  const next = [...talks].sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt)).at(-1)?.nextContact;
  const { date } = plan.review;
  return section(documents.lookAgain, [
    { is: 'paragraph', text: next === undefined ? '' : documents.nextContact(day(next)) },
    { is: 'paragraph', text: date === undefined ? '' : documents.reviewOn(day(date)) },
  ]);
}

type DocumentOptionsOfPlan = Omit<DocumentOptions, 'reader'>;

/** The talks that count: after a death, those since. */
function since(
  talks: readonly ConversationRecord[],
  supportCase: SupportCase | undefined,
): readonly ConversationRecord[] {
  if (!supportCase || supportCase.phase === 'active') return talks;
  return talks.filter(({ heldAt }) => isSinceDeath(supportCase, heldAt));
}

function arrangedSection(
  { arrangement }: FollowUpPlan,
  reader: PlanReader,
  { planCarer, documents }: Words,
): Section[] {
  const names = reader === 'carer' ? planCarer.arrangementParts : documents.arrangementParts;
  const entries = ARRANGEMENT_PARTS.flatMap((part): Entry[] => {
    const text = arrangement?.[part];
    return text === undefined ? [] : [{ term: names[part], said: [text] }];
  });
  return section(planCarer.arrangementHeading, [{ is: 'definitions', entries }]);
}

function whatToDoIfSection({ safetyNet }: FollowUpPlan, { planCarer }: Words): Section[] {
  const entries = safetyNet.map(({ situation, step }) => ({ term: situation, said: [step] }));
  return section(planCarer.safetyHeading, [{ is: 'definitions', entries }]);
}

/** What is to be done and by whom: the actions of the plan, then the tasks of the last talk. */
function whoDoesWhat(
  plan: FollowUpPlan,
  { conversations = [], supportCase }: DocumentOptionsOfPlan,
  words: Words,
): string[][] {
  const { planCarer } = words;
  return [
    ...plan.actions
      .filter(isToDo)
      .map((action) => [action.what, ownerOf(action, 'carer', words), dueOf(action, words)]),
    ...expectationsSoFar(since(conversations, supportCase)).map((task) => [
      task.task,
      [planCarer.taskOwners[ownerNow(task)], task.note].filter(Boolean).join('. '),
      '',
    ]),
  ];
}

function actionEntry(action: PlanAction, reader: PlanReader, words: Words): Entry {
  const { documents, plan, day } = words;
  const { wanted, granted, application, helped, need } = action;
  const isOpen = isToDo(action);
  const off = action.status === 'not-available' ? action.notAvailable : undefined;
  const lines = [
    isOpen ? [ownerOf(action, reader, words), dueOf(action, words)].filter(Boolean).join(' · ') : '',
    // Whoever reads the heading above knows that it is to be done.
    action.status === 'planned' || off ? '' : plan.status[action.status],
    need.trim() && plan.needFor(need),
    off && plan.notAvailableText(off.reason),
    off?.alternative && plan.alternativeText(off.alternative),
    off?.lookAgainAt && plan.lookAgainText(day(off.lookAgainAt)),
    wanted && termsLine(wanted, documents.wanted),
    granted && termsLine(granted, documents.granted),
    ...(application ? applicationLines(application, words) : []),
    helped && capitalised(plan.helpedText[helped]),
  ].filter((line): line is string => Boolean(line));
  return { term: action.what, said: lines };
}

function ownerOf({ owner }: PlanAction, reader: PlanReader, { documents }: Words): string {
  if (!owner) return documents.nobodyYet;
  return owner.party === 'carer' ? documents.carerDoes[reader] : nameAndRole(owner);
}

function dueOf({ due }: PlanAction, { plan, day }: Words): string {
  return due === undefined ? '' : plan.dueOn(day(due));
}

/** Respite in one line. */
export function termsLine({ extent, time, form, place }: RespiteTerms, say: (terms: string) => string): string {
  const terms = [extent, time, form, place].filter(Boolean).join(', ');
  return terms === '' ? '' : say(terms);
}

function applicationLines(about: Application, { documents, day }: Words): string[] {
  const { sentAt, decision, decidedAt, appeal, appealBy } = about;
  return [
    sentAt ? documents.applied(day(sentAt)) : '',
    decision ? documents.decided(documents.decisions[decision], decidedAt && day(decidedAt)) : '',
    appeal ? documents.appeal(appeal) : '',
    appealBy ? documents.appealBy(day(appealBy)) : '',
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
