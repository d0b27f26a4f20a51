import { isSinceDeath } from '../domain/case/case-phase.js';
import { nameAndRole, type SupportCase } from '../domain/case/support-case.js';
import type { ConversationRecord } from '../domain/conversation/conversation-record.js';
import { byDate } from '../domain/conversation/current-conversation.js';
import { ownerNow } from '../domain/conversation/expectation.js';
import { tasksNow } from '../domain/overview/shift-handover.js';
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
import { entry, section, type Entry, type Section } from './document-tree.js';
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
      ...arrangedSection(read, reader, options, words),
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
  const { documents, planSheet } = words;
  return rendered({
    lang: words.locale,
    title: documents.agreementTitle,
    lines: [...carerLine(words, supportCase), ...statusLines(read, words)],
    sections: [
      ...callSection(words, { ...options, reader: 'carer' }),
      ...section(planSheet.tasksHeading, [{ is: 'definitions', entries: whoDoesWhat(read, options, words) }]),
      ...arrangedSection(read, 'carer', options, words),
      ...whatToDoIfSection(read, words),
      ...section(planSheet.signHeading, [
        { is: 'signatures', who: [planSheet.signCarer, planSheet.signTeam], here: planSheet.signHere },
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

type DocumentOptionsOfPlan = Omit<DocumentOptions, 'reader'>;

/** The talks that count: after a death, those since. */
function since(
  talks: readonly ConversationRecord[],
  supportCase: SupportCase | undefined,
): readonly ConversationRecord[] {
  if (!supportCase || supportCase.phase === 'active') return talks;
  return talks.filter(({ heldAt }) => isSinceDeath(supportCase, heldAt));
}

/** How the two keep in touch, what happens if the carer cannot, and when all of it is looked at again. */
function arrangedSection(
  { arrangement, review }: FollowUpPlan,
  reader: PlanReader,
  { conversations = [], supportCase }: DocumentOptionsOfPlan,
  { planCarer, documents, day }: Words,
): Section[] {
  const names = reader === 'carer' ? planCarer.arrangementParts : documents.arrangementParts;
  const talks = byDate(since(conversations, supportCase)).filter(({ status }) => status === 'closed');
  const next = talks.at(-1)?.nextContact;
  return section(planCarer.arrangementHeading, [
    {
      is: 'definitions',
      entries: [
        ...ARRANGEMENT_PARTS.flatMap((part) => entry(names[part], arrangement?.[part])),
        ...entry(
          documents.lookAgain,
          next === undefined ? undefined : documents.nextContact(day(next)),
          review.date === undefined ? undefined : documents.reviewOn(day(review.date)),
        ),
      ],
    },
  ]);
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
): Entry[] {
  const { planSheet } = words;
  return [
    ...plan.actions.filter(isToDo).map((action) => ({ term: action.what, said: [whoAndWhen(action, 'carer', words)] })),
    ...tasksNow(supportCase, conversations).flatMap((task) =>
      entry(task.task, planSheet.taskOwners[ownerNow(task)], task.note),
    ),
  ];
}

function actionEntry(action: PlanAction, reader: PlanReader, words: Words): Entry {
  const { documents, plan, day } = words;
  const { wanted, granted, application, helped, need } = action;
  const isOpen = isToDo(action);
  const off = action.status === 'not-available' ? action.notAvailable : undefined;
  const lines = [
    isOpen ? whoAndWhen(action, reader, words) : '',
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

function whoAndWhen({ owner, due }: PlanAction, reader: PlanReader, { documents, plan, day }: Words): string {
  const who = owner?.party === 'carer' ? documents.carerDoes[reader] : owner && nameAndRole(owner);
  return [who ?? documents.nobodyYet, due === undefined ? '' : plan.dueOn(day(due))].filter(Boolean).join(' · ');
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
