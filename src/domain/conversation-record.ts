import * as z from 'zod/mini';
import { DateTime, PlainDate } from './calendar.js';
import { Code, FreeText, Id, list, Revision, ShortText } from './field.js';
import { done, refused, type Outcome } from './outcome.js';
import type { RecordKind } from './record-version.js';
import { isForCareTeam, journalExtract, SentExtract, Sharing, type JournalExtract, type Line } from './sharing.js';
import type { TransitionContext } from './transition-context.js';

export const ConversationKind = z.enum([
  'start',
  'follow-up',
  'review',
  'advance-care-planning',
  'discharge-or-move',
  'joint-meeting',
  'bereavement',
]);
export type ConversationKind = z.infer<typeof ConversationKind>;

export const ConversationMode = z.enum(['in-person', 'phone', 'video']);
export type ConversationMode = z.infer<typeof ConversationMode>;

/** What came of a topic. Often the help is the talk itself: `given-in-talk` is a full outcome. */
export const TopicOutcome = z.enum(['given-in-talk', 'action', 'not-now', 'no-need', 'no-service']);
export type TopicOutcome = z.infer<typeof TopicOutcome>;

const topicFields = {
  id: Id,
  /** The need as one plain sentence; this is the line that can go to the patient's journal. */
  need: FreeText,
  /** What the carer said, in their words. */
  carerWords: z.optional(FreeText),
  /** What staff want to remember; always marked as staff's. */
  staffNote: z.optional(FreeText),
  /** Absent while the topic is still open. */
  outcome: z.optional(TopicOutcome),
  sharing: Sharing,
};

/** A topic is about one theme, or about something else that is named. */
export const Topic = z.union([
  z.object({ ...topicFields, questionId: Code }),
  z.object({ ...topicFields, other: ShortText }),
]);
export type Topic = z.infer<typeof Topic>;
export type TopicSubject = { readonly questionId: string } | { readonly other: string };

export const ExpectationOwner = z.enum(['service', 'carer', 'shared', 'nobody-yet']);
export type ExpectationOwner = z.infer<typeof ExpectationOwner>;

/** Expectation clarification: one task and who does it. `nobody-yet` is a grey zone that is said aloud. */
export const Expectation = z.object({
  id: Id,
  task: ShortText,
  owner: ExpectationOwner,
  note: z.optional(FreeText),
});
export type Expectation = z.infer<typeof Expectation>;

/** What is asked in every talk; "not today" is an answer, and a prompt without an answer is no omission. */
export const PromptId = z.enum([
  'children-under-18',
  'whom-to-call',
  'own-part',
  'rhythm-of-contact',
  'what-carer-knows',
]);
export type PromptId = z.infer<typeof PromptId>;
export const Prompt = z.object({ answer: z.enum(['talked-about', 'not-today']), note: z.optional(FreeText) });
export type Prompt = z.infer<typeof Prompt>;

export const Participant = z.object({
  name: ShortText,
  role: z.optional(ShortText),
  party: z.enum(['carer', 'patient', 'staff', 'other']),
});
export type Participant = z.infer<typeof Participant>;

/** What the carer adds to the record after reading it. Nothing that stands there is written over. */
export const Correction = z.object({ id: Id, at: DateTime, topicId: z.optional(Id), text: FreeText });
export type Correction = z.infer<typeof Correction>;

const common = {
  id: Id,
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  assessmentId: z.optional(Id),
  kind: ConversationKind,
  heldAt: DateTime,
  mode: ConversationMode,
  participants: list(Participant),
  patientPresent: z.boolean(),
  interpreter: z.optional(z.object({ language: ShortText, professional: z.boolean() })),
  /** When staff explained confidentiality and their duty to report. */
  confidentialityExplainedAt: z.optional(DateTime),
  /** Only that a talk took place is kept. */
  nothingWritten: z.boolean(),
  /** Minutes set aside for the talk. */
  timeSetAside: z.optional(z.union([z.literal(10), z.literal(20), z.literal(40)])),
  topics: list(Topic),
  expectations: list(Expectation),
  prompts: z.partialRecord(PromptId, Prompt),
  corrections: list(Correction),
  nextContact: z.optional(PlainDate),
  /** When the carer confirmed that they have read the record. */
  confirmedByCarerAt: z.optional(DateTime),
  sentExtract: z.optional(SentExtract),
};

export const ConversationRecord = z.union([
  z.object({ ...common, status: z.literal('open') }),
  z.object({ ...common, status: z.literal('closed'), closedAt: DateTime, closedBy: ShortText }),
]);
export type ConversationRecord = z.infer<typeof ConversationRecord>;
export type OpenConversation = Extract<ConversationRecord, { status: 'open' }>;
export type ClosedConversation = Extract<ConversationRecord, { status: 'closed' }>;

export const conversationRecordKind: RecordKind<ConversationRecord> = {
  name: 'conversation-record',
  version: 1,
  schema: ConversationRecord,
  migrations: [],
  caseIdOf: (conversation) => conversation.caseId,
  isFinal: (conversation) => conversation.status === 'closed',
};

/** Opens a talk, with a form or without one. It starts from the carer's chosen themes, in the carer's order. */
export function openConversation(
  input: Pick<ConversationRecord, 'caseId' | 'kind' | 'mode' | 'participants' | 'patientPresent'> &
    Partial<Pick<ConversationRecord, 'assessmentId' | 'timeSetAside'>> & {
      readonly startFrom?: readonly { readonly questionId: string; readonly carerWords?: string }[];
    },
  context: TransitionContext,
): OpenConversation {
  const { startFrom = [], ...about } = input;
  return {
    ...about,
    id: context.newId(),
    version: 1,
    revision: 0,
    status: 'open',
    heldAt: context.now,
    nothingWritten: false,
    topics: startFrom.map((subject) => ({ ...subject, id: context.newId(), need: '', sharing: 'care-team' })),
    expectations: [],
    prompts: {},
    corrections: [],
  };
}

type Edited<Reason extends string = never> = Outcome<OpenConversation, 'already-closed' | Reason>;
type Written<Reason extends string = never> = Edited<'nothing-is-written' | Reason>;

function edit(conversation: ConversationRecord, change: Partial<OpenConversation>): Edited {
  return conversation.status === 'open' ? done({ ...conversation, ...change }) : refused('already-closed');
}

/** The door for content: in a talk of which nothing is written, nothing is. */
function write(conversation: ConversationRecord, change: Partial<OpenConversation>): Written {
  return conversation.nothingWritten ? refused('nothing-is-written') : edit(conversation, change);
}

/** The frame of the talk: how it is held, who takes part, how long. Kept also where nothing else is written. */
export function describeConversation(
  conversation: ConversationRecord,
  frame: Partial<Pick<OpenConversation, 'kind' | 'mode' | 'participants' | 'patientPresent' | 'timeSetAside'>>,
): Edited {
  return edit(conversation, frame);
}

export function explainConfidentiality(
  conversation: ConversationRecord,
  explained: boolean,
  context: TransitionContext,
): Edited {
  if (conversation.status !== 'open') return refused('already-closed');
  const { confidentialityExplainedAt: _former, ...rest } = conversation;
  return done({ ...rest, ...(explained && { confidentialityExplainedAt: context.now }) });
}

export function addTopic(
  conversation: ConversationRecord,
  subject: TopicSubject,
  context: TransitionContext,
): Written<'already-a-topic' | 'needs-name'> {
  if ('other' in subject && subject.other.trim() === '') return refused('needs-name');
  if ('questionId' in subject && topicOn(conversation, subject.questionId)) return refused('already-a-topic');
  const topic: Topic = { ...subject, id: context.newId(), need: '', sharing: 'care-team' };
  return write(conversation, { topics: [...conversation.topics, topic] });
}

function topicOn(conversation: ConversationRecord, questionId: string): Topic | undefined {
  return conversation.topics.find((topic) => 'questionId' in topic && topic.questionId === questionId);
}

/** Records the need, the carer's words, staff's note and what came of it. `undefined` leaves a field as it is. */
export function recordTopic(
  conversation: ConversationRecord,
  topicId: string,
  said: Partial<Pick<Topic, 'need' | 'carerWords' | 'staffNote' | 'outcome'>>,
): Written<'no-such-topic'> {
  if (!conversation.topics.some((topic) => topic.id === topicId)) return refused('no-such-topic');
  const topics = conversation.topics.map((topic) => (topic.id === topicId ? { ...topic, ...said } : topic));
  return write(conversation, { topics });
}

export function removeTopic(conversation: ConversationRecord, topicId: string): Written<'no-such-topic'> {
  const topics = conversation.topics.filter((topic) => topic.id !== topicId);
  if (topics.length === conversation.topics.length) return refused('no-such-topic');
  return write(conversation, { topics });
}

/**
 * Who may read a topic. Also after the talk is closed: the carer's mind may change, the words may not. A line marked
 * for the patient's journal gets there only with the carer's standing agreement, see `journalExtract`.
 */
export function shareTopic(
  conversation: ConversationRecord,
  topicId: string,
  sharing: Sharing,
): Outcome<ConversationRecord, 'no-such-topic'> {
  if (!conversation.topics.some((topic) => topic.id === topicId)) return refused('no-such-topic');
  const topics = conversation.topics.map((topic) => (topic.id === topicId ? { ...topic, sharing } : topic));
  return done({ ...conversation, topics });
}

export function addExpectation(
  conversation: ConversationRecord,
  expectation: Omit<Expectation, 'id'>,
  context: TransitionContext,
): Written<'needs-name'> {
  if (expectation.task.trim() === '') return refused('needs-name');
  const added = { ...expectation, id: context.newId() };
  return write(conversation, { expectations: [...conversation.expectations, added] });
}

export function changeExpectation(
  conversation: ConversationRecord,
  expectationId: string,
  change: Partial<Omit<Expectation, 'id'>>,
): Written<'no-such-expectation'> {
  if (!conversation.expectations.some((one) => one.id === expectationId)) return refused('no-such-expectation');
  const expectations = conversation.expectations.map((one) => (one.id === expectationId ? { ...one, ...change } : one));
  return write(conversation, { expectations });
}

export function removeExpectation(
  conversation: ConversationRecord,
  expectationId: string,
): Written<'no-such-expectation'> {
  const expectations = conversation.expectations.filter((one) => one.id !== expectationId);
  if (expectations.length === conversation.expectations.length) return refused('no-such-expectation');
  return write(conversation, { expectations });
}

/** Answers a standing prompt, or takes the answer back with `undefined`. */
export function answerPrompt(
  conversation: ConversationRecord,
  promptId: PromptId,
  prompt: Prompt | undefined,
): Written {
  const { [promptId]: _former, ...rest } = conversation.prompts;
  return write(conversation, { prompts: prompt ? { ...rest, [promptId]: prompt } : rest });
}

export function setNextContact(conversation: ConversationRecord, date: PlainDate | undefined): Edited {
  if (conversation.status !== 'open') return refused('already-closed');
  const { nextContact: _former, ...rest } = conversation;
  return done({ ...rest, ...(date !== undefined && { nextContact: date }) });
}

/** Turns "nothing is written" on or off. Turning it on empties the record at once and for good; the sentences that
 * the carer was asked about stand in the case, see `forgetLines`. */
export function setNothingWritten(conversation: ConversationRecord, nothingWritten: boolean): Edited {
  if (!nothingWritten) return edit(conversation, { nothingWritten });
  return edit(conversation, { nothingWritten, topics: [], expectations: [], prompts: {} });
}

export function closeConversation(
  conversation: ConversationRecord,
  closedBy: string,
  context: TransitionContext,
): Outcome<ClosedConversation, 'already-closed'> {
  if (conversation.status !== 'open') return refused('already-closed');
  return done({ ...conversation, status: 'closed', closedAt: context.now, closedBy });
}

/** The carer adds a correction or another view, to one topic or to the whole; before and after the talk is closed. */
export function correctConversation(
  conversation: ConversationRecord,
  correction: Pick<Correction, 'text' | 'topicId'>,
  context: TransitionContext,
): Outcome<ConversationRecord, 'nothing-said' | 'nothing-is-written'> {
  if (correction.text.trim() === '') return refused('nothing-said');
  if (conversation.nothingWritten) return refused('nothing-is-written');
  const added = { ...correction, id: context.newId(), at: context.now };
  return done({ ...conversation, corrections: [...conversation.corrections, added] });
}

/** The carer confirms having read the record. */
export function confirmConversation(
  conversation: ConversationRecord,
  context: TransitionContext,
): Outcome<ClosedConversation, 'still-open' | 'already-confirmed'> {
  if (conversation.status !== 'closed') return refused('still-open');
  if (conversation.confirmedByCarerAt !== undefined) return refused('already-confirmed');
  return done({ ...conversation, confirmedByCarerAt: context.now });
}

/** Remembers which lines were handed to the host for the patient's journal. */
export function recordSentConversationExtract(
  conversation: ConversationRecord,
  sentExtract: SentExtract,
): ConversationRecord {
  return { ...conversation, sentExtract };
}

/** The carer may read all of it: it is a record of their own talk. */
export function conversationForCarer(conversation: ConversationRecord): ConversationRecord {
  return conversation;
}

/** What the team may read afterwards: without the lines that the carer keeps, and without corrections to those. */
export function conversationForCareTeam<Rec extends ConversationRecord>(conversation: Rec): Rec {
  const topics = conversation.topics.filter(isForCareTeam);
  const shown = new Set(topics.map((topic) => topic.id));
  const corrections = conversation.corrections.filter((one) => one.topicId === undefined || shown.has(one.topicId));
  return { ...conversation, topics, corrections };
}

/** A topic as a line: the agreed sentence, and nothing of what was said or noted around it. */
export function topicLine(conversation: ConversationRecord, topic: Topic): Line {
  return { recordId: conversation.id, lineId: topic.id, sharing: topic.sharing, text: topic.need };
}

export function conversationForPatientJournal(
  conversation: ConversationRecord,
  consents: readonly { kind: string }[],
): JournalExtract {
  return journalExtract(
    conversation.topics.map((topic) => topicLine(conversation, topic)),
    consents,
  );
}
