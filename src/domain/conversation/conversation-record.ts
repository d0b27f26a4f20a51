/**
 * The conversation record: what is kept of a talk with a carer, its transitions, and who may read which of its lines.
 */
import * as z from 'zod/mini';
import { addDays, dayOf, isPlainDate } from '../kernel/calendar.js';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { AfterTalk } from './after-talk.schema.js';
import { Expectation, ownedBy, ownerNow, type ExpectationOwner } from './expectation.js';
import { Code, FreeText, Id, list, Revision, ShortText } from '../kernel/schema-fields.js';
import { isSame } from '../kernel/deep-equal.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { RecordKind } from '../kernel/record-kind.js';
import { isForCareTeam, type Line } from '../sharing/sharing.js';
import { Sharing } from '../sharing/sharing.schema.js';
import { type JournalExtract, SentExtract, journalExtract } from '../sharing/journal-extract.js';
import { ConversationKind, Interpreter, Prompt, PromptId } from './prompt.js';
import { Child } from '../case/child.schema.js';
import { outcomesOf, TopicOutcome, withAdded, withToggled } from './topic-outcome.js';
import type { TransitionContext } from '../kernel/transition-context.js';
import { Drafts, withDraft } from '../case/form-drafts.js';

export const ConversationMode = z.enum(['in-person', 'phone', 'video']);
export type ConversationMode = z.infer<typeof ConversationMode>;

/** Another participant's view of a topic. It stands beside the carer's words and not in their place. */
export const OtherView = z.object({ id: Id, who: ShortText, text: FreeText });
export type OtherView = z.infer<typeof OtherView>;

/** Who of the staff wrote in it last, and when. */
export const WrittenBy = z.object({ by: ShortText, at: DateTime });
export type WrittenBy = z.infer<typeof WrittenBy>;

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
  /** What else came of it, besides the first: see `outcomesOf`. */
  moreOutcomes: z.optional(list(TopicOutcome)),
  views: z.optional(list(OtherView)),
  written: z.optional(WrittenBy),
  sharing: Sharing,
};

/** A topic is about one theme, or about something else that is named. */
export const Topic = z.union([
  z.object({ ...topicFields, questionId: Code }),
  z.object({ ...topicFields, other: ShortText }),
]);
export type Topic = z.infer<typeof Topic>;
export type TopicSubject = { readonly questionId: string } | { readonly other: string };

export const Participant = z.object({
  name: ShortText,
  role: z.optional(ShortText),
  party: z.enum(['carer', 'patient', 'staff', 'interpreter', 'family', 'other']),
});
export type Participant = z.infer<typeof Participant>;

/**
 * What is added to the record after it was closed: by the carer, having read it, or what staff were still writing on
 * another device. Nothing that stands there is written over.
 */
export const Correction = z.object({
  id: Id,
  at: DateTime,
  topicId: z.optional(Id),
  text: FreeText,
  /**
   * `correction`: something is wrong. `other-view`: the carer sees it differently. `late-note`: what staff were still
   * writing when the talk was closed.
   */
  kind: z.optional(z.enum(['correction', 'other-view', 'late-note'])),
});
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
  interpreter: z.optional(Interpreter),
  /** When staff explained confidentiality and their duty to report. */
  confidentialityExplainedAt: z.optional(DateTime),
  /** Nothing is to be written: only that the talk took place is kept. */
  nothingWritten: z.boolean(),
  /**
   * When the record was last emptied because nothing was to be written. A merge discards whatever was written before.
   */
  emptiedAt: z.optional(DateTime),
  /** Minutes set aside for the talk. */
  timeSetAside: z.optional(z.union([z.literal(10), z.literal(20), z.literal(40)])),
  topics: list(Topic),
  expectations: list(Expectation),
  prompts: z.partialRecord(PromptId, Prompt),
  /** From before children were kept on the case: see `childrenKnown`. */
  children: z.optional(list(Child)),
  /** The day on which the expectations are looked at again. */
  lookAgainAt: z.optional(PlainDate),
  /** What somebody has begun to write in a form and not added yet, by form and field: nothing typed is lost. */
  drafts: z.optional(Drafts),
  corrections: list(Correction),
  nextContact: z.optional(PlainDate),
  /** The times that it was opened again after it was closed. */
  reopenings: z.optional(list(z.object({ id: Id, at: DateTime, by: ShortText, closedAt: DateTime }))),
  /** When the carer confirmed that they have read the record. */
  confirmedByCarerAt: z.optional(DateTime),
  /** What the carer said of the talk afterwards. */
  afterwards: z.optional(AfterTalk),
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

/**
 * Opens a talk, with a form or without one. It starts from the carer's chosen themes, in the carer's order, and from
 * who does what as it stood after the last talk. Where nothing is to be written, it starts and stays empty.
 */
export function openConversation(
  input: Pick<ConversationRecord, 'caseId' | 'kind' | 'mode' | 'participants' | 'patientPresent'> &
    Partial<Pick<ConversationRecord, 'assessmentId' | 'timeSetAside' | 'nothingWritten'>> & {
      readonly startFrom?: readonly { readonly questionId: string; readonly carerWords?: string }[];
      readonly expectations?: readonly Expectation[];
    },
  context: TransitionContext,
): OpenConversation {
  const { startFrom = [], expectations = [], nothingWritten = false, ...about } = input;
  return {
    ...about,
    id: context.newId(),
    version: 1,
    revision: 0,
    status: 'open',
    heldAt: context.now,
    nothingWritten,
    topics: nothingWritten
      ? []
      : startFrom.map((subject) => ({ ...subject, id: context.newId(), need: '', sharing: 'care-team' })),
    expectations: nothingWritten ? [] : [...expectations],
    prompts: {},
    corrections: [],
  };
}

type Edited<Reason extends string = never> = Outcome<OpenConversation, 'already-closed' | Reason>;
type WrittenTalk<Reason extends string = never> = Edited<'nothing-is-written' | Reason>;

function edit(conversation: ConversationRecord, change: Partial<OpenConversation>): Edited {
  return conversation.status === 'open' ? done({ ...conversation, ...change }) : refused('already-closed');
}

/** Changes the content; refused in a talk of which nothing is to be written. */
function write(conversation: ConversationRecord, change: Partial<OpenConversation>): WrittenTalk {
  return conversation.nothingWritten ? refused('nothing-is-written') : edit(conversation, change);
}

/** Changes how the talk is held, who takes part and how long it is. Possible also where nothing is to be written. */
export function describeConversation(
  conversation: ConversationRecord,
  frame: Partial<Pick<OpenConversation, 'kind' | 'mode' | 'participants' | 'patientPresent' | 'timeSetAside'>>,
): Edited {
  return edit(conversation, frame);
}

export function addParticipant(conversation: ConversationRecord, participant: Participant): Edited<'needs-name'> {
  const name = participant.name.trim();
  if (name === '') return refused('needs-name');
  return edit(conversation, { participants: [...conversation.participants, { ...participant, name }] });
}

export function removeParticipant(conversation: ConversationRecord, { name, party }: Participant): Edited {
  const first = conversation.participants.findIndex((one) => one.name === name && one.party === party);
  return edit(conversation, { participants: conversation.participants.filter((_one, at) => at !== first) });
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
): WrittenTalk<'already-a-topic' | 'needs-name'> {
  if ('other' in subject && subject.other.trim() === '') return refused('needs-name');
  if ('questionId' in subject && topicOn(conversation, subject.questionId)) return refused('already-a-topic');
  const topic: Topic = { ...subject, id: context.newId(), need: '', sharing: 'care-team' };
  return write(conversation, { topics: [...conversation.topics, topic] });
}

function topicOn(conversation: ConversationRecord, questionId: string): Topic | undefined {
  return conversation.topics.find((topic) => 'questionId' in topic && topic.questionId === questionId);
}

/**
 * Records the need, the carer's words, staff's note and what came of it. A field that is left out stays as it is.
 * `written` says who of the staff did so.
 */
export function recordTopic(
  conversation: ConversationRecord,
  topicId: string,
  said: Partial<Pick<Topic, 'need' | 'carerWords' | 'staffNote' | 'outcome' | 'views'>>,
  written?: WrittenBy,
): WrittenTalk<'no-such-topic'> {
  if (!conversation.topics.some((topic) => topic.id === topicId)) return refused('no-such-topic');
  const topics = conversation.topics.map((topic) =>
    topic.id === topicId ? { ...topic, ...said, ...(written && { written }) } : topic,
  );
  return write(conversation, { topics });
}

/** Adds an outcome of a topic, or takes it away where it is there: one topic may have several. */
export function toggleOutcome(
  conversation: ConversationRecord,
  topicId: string,
  outcome: TopicOutcome,
  written?: WrittenBy,
): WrittenTalk<'no-such-topic'> {
  return setOutcomes(conversation, topicId, written, (outcomes) => withToggled(outcomes, outcome));
}

/** Adds an outcome of a topic, as where an action was made of it. */
export function addOutcome(
  conversation: ConversationRecord,
  topicId: string,
  outcome: TopicOutcome,
  written?: WrittenBy,
): WrittenTalk<'no-such-topic'> {
  return setOutcomes(conversation, topicId, written, (outcomes) => withAdded(outcomes, outcome));
}

function setOutcomes(
  conversation: ConversationRecord,
  topicId: string,
  written: WrittenBy | undefined,
  change: (outcomes: TopicOutcome[]) => TopicOutcome[],
): WrittenTalk<'no-such-topic'> {
  if (!conversation.topics.some(({ id }) => id === topicId)) return refused('no-such-topic');
  const topics = conversation.topics.map((topic) => {
    if (topic.id !== topicId) return topic;
    const { outcome: _first, moreOutcomes: _more, ...rest } = topic;
    const [outcome, ...moreOutcomes] = change(outcomesOf(topic));
    const more = moreOutcomes.length > 0 && { moreOutcomes };
    return { ...rest, ...(outcome && { outcome }), ...more, ...(written && { written }) };
  });
  return write(conversation, { topics });
}

/** Adds another participant's view of a topic. */
export function addView(
  conversation: ConversationRecord,
  topicId: string,
  view: Omit<OtherView, 'id'>,
  context: TransitionContext,
): WrittenTalk<'no-such-topic' | 'nothing-said' | 'needs-name'> {
  if (view.who.trim() === '') return refused('needs-name');
  if (view.text.trim() === '') return refused('nothing-said');
  const views = conversation.topics.find(({ id }) => id === topicId)?.views ?? [];
  return recordTopic(conversation, topicId, { views: [...views, { ...view, id: context.newId() }] });
}

export function removeView(
  conversation: ConversationRecord,
  topicId: string,
  viewId: string,
): WrittenTalk<'no-such-topic'> {
  const views = conversation.topics.find(({ id }) => id === topicId)?.views ?? [];
  return recordTopic(conversation, topicId, { views: views.filter(({ id }) => id !== viewId) });
}

/** Removes a topic, with the drafts of forms about it. */
export function removeTopic(conversation: ConversationRecord, topicId: string): WrittenTalk<'no-such-topic'> {
  const topics = conversation.topics.filter((topic) => topic.id !== topicId);
  if (topics.length === conversation.topics.length) return refused('no-such-topic');
  const drafts = Object.entries(conversation.drafts ?? {}).filter(([form]) => !form.includes(topicId));
  return write(conversation, { topics, ...(conversation.drafts && { drafts: Object.fromEntries(drafts) }) });
}

/** An entry that was removed from a talk and can be restored. */
export type Removed =
  | { readonly from: 'topics'; readonly entry: Topic }
  | { readonly from: 'expectations'; readonly entry: Expectation }
  | { readonly from: 'participants'; readonly entry: Participant }
  | { readonly from: 'views'; readonly entry: OtherView; readonly topicId: string };

/** Removes an entry. Where there is no such entry any more, somebody else has removed it, which is no mistake. */
export function removeEntry(
  conversation: ConversationRecord,
  taken: Removed,
): WrittenTalk<'no-such-topic' | 'no-such-expectation'> {
  switch (taken.from) {
    case 'topics':
      return removeTopic(conversation, taken.entry.id);
    case 'expectations':
      return removeExpectation(conversation, taken.entry.id);
    case 'participants':
      return removeParticipant(conversation, taken.entry);
    case 'views':
      return removeView(conversation, taken.topicId, taken.entry.id);
  }
}

/** Restores a removed entry at its place in the talk as it is now: whatever was written since stays. */
export function restoreEntry(
  conversation: ConversationRecord,
  taken: Removed,
  index: number,
): WrittenTalk<'no-such-topic'> {
  const into = <Entry>(list: readonly Entry[] = [], entry: Entry): Entry[] => [
    ...list.slice(0, index),
    entry,
    ...list.slice(index),
  ];
  switch (taken.from) {
    case 'topics':
      return write(conversation, { topics: into(conversation.topics, taken.entry) });
    case 'expectations':
      return write(conversation, { expectations: into(conversation.expectations, taken.entry) });
    case 'participants':
      return edit(conversation, { participants: into(conversation.participants, taken.entry) });
    case 'views': {
      const views = conversation.topics.find(({ id }) => id === taken.topicId)?.views;
      return recordTopic(conversation, taken.topicId, { views: into(views, taken.entry) });
    }
  }
}

/**
 * Sets who may read a topic, also after the talk is closed: the carer may change their mind, the words may not change.
 * A line marked for the patient's journal gets there only with the carer's standing agreement, see `journalExtract`.
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
  expectation: Pick<Expectation, 'task' | 'owner' | 'note'>,
  context: TransitionContext,
): WrittenTalk<'needs-name'> {
  const { owner, ...rest } = expectation;
  if (rest.task.trim() === '') return refused('needs-name');
  const added = ownedBy({ ...rest, id: context.newId(), owner: 'nobody-yet' }, owner, context);
  return write(conversation, { expectations: [...conversation.expectations, added] });
}

/** Sets who does a task. Where that is the carer, it is by their own choice and from this day on. */
export function assignExpectation(
  conversation: ConversationRecord,
  expectationId: string,
  owner: ExpectationOwner,
  context: TransitionContext,
): WrittenTalk<'no-such-expectation'> {
  const expectations = withExpectation(conversation, expectationId, (one) => ownedBy(one, owner, context));
  return expectations ? write(conversation, { expectations }) : refused('no-such-expectation');
}

export function noteExpectation(
  conversation: ConversationRecord,
  expectationId: string,
  note: string,
): WrittenTalk<'no-such-expectation'> {
  const expectations = withExpectation(conversation, expectationId, (one) => ({ ...one, note }));
  return expectations ? write(conversation, { expectations }) : refused('no-such-expectation');
}

/** The carer gives a task back: at any time, also after the talk is closed, and without having to say why. */
export function giveBackExpectation(
  conversation: ConversationRecord,
  expectationId: string,
  context: TransitionContext,
): Outcome<ConversationRecord, 'no-such-expectation'> {
  const expectations = withExpectation(conversation, expectationId, (one) => ({ ...one, givenBackAt: context.now }));
  return expectations ? done({ ...conversation, expectations }) : refused('no-such-expectation');
}

function withExpectation(
  conversation: ConversationRecord,
  expectationId: string,
  change: (expectation: Expectation) => Expectation,
): Expectation[] | undefined {
  if (!conversation.expectations.some((one) => one.id === expectationId)) return undefined;
  return conversation.expectations.map((one) => (one.id === expectationId ? change(one) : one));
}

/** The tasks that nobody takes care of, called grey zones. */
export function greyZones(conversation: ConversationRecord): Expectation[] {
  return conversation.expectations.filter((one) => ownerNow(one) === 'nobody-yet');
}

export function removeExpectation(
  conversation: ConversationRecord,
  expectationId: string,
): WrittenTalk<'no-such-expectation'> {
  const expectations = conversation.expectations.filter((one) => one.id !== expectationId);
  if (expectations.length === conversation.expectations.length) return refused('no-such-expectation');
  return write(conversation, { expectations });
}

/** Answers a prompt, or takes the answer back with `undefined`. */
export function answerPrompt(
  conversation: ConversationRecord,
  promptId: PromptId,
  prompt: Prompt | undefined,
): WrittenTalk {
  const { [promptId]: _former, ...others } = conversation.prompts;
  const prompts = prompt ? { ...others, [promptId]: prompt } : others;
  if (prompt?.answer === 'talked-about') return write(conversation, { prompts });
  // Details that belong to a yes are removed, since they would not be shown any more.
  const { interpreter, ...rest } = conversation;
  const kept = interpreter && promptId !== 'interpreter' && { interpreter };
  return write({ ...rest, ...kept }, { prompts });
}

/**
 * Records that somebody interpreted, or takes it back with `undefined`. A child is refused: it would be a burden on the
 * child, and the carer would hold back in front of it.
 */
export function recordInterpreter(
  conversation: ConversationRecord,
  interpreter: { readonly language: string; readonly by: 'professional' | 'adult' | 'child' } | undefined,
): WrittenTalk<'no-child-interprets'> {
  if (interpreter?.by === 'child') return refused('no-child-interprets');
  if (conversation.status !== 'open') return refused('already-closed');
  const { interpreter: _former, ...rest } = conversation;
  const now = interpreter && { language: interpreter.language, professional: interpreter.by === 'professional' };
  return write(rest, { ...(now && { interpreter: now }) });
}

export function setLookAgain(conversation: ConversationRecord, date: PlainDate | undefined): WrittenTalk<'not-a-date'> {
  if (date !== undefined && !isPlainDate(date)) return refused('not-a-date');
  if (conversation.status !== 'open') return refused('already-closed');
  const { lookAgainAt: _former, ...rest } = conversation;
  return write(rest, { ...(date !== undefined && { lookAgainAt: date }) });
}

/**
 * Keeps what is typed in a form until it is added, or removes it with `undefined`. Also after the talk is closed, for
 * the carer's correction.
 */
export function keepDraft(
  conversation: ConversationRecord,
  form: string,
  fields: Readonly<Record<string, string>> | undefined,
): ConversationRecord {
  if (conversation.nothingWritten) return conversation;
  const { drafts: former, ...rest } = conversation;
  const drafts = withDraft(former, form, fields);
  return { ...rest, ...(drafts && { drafts }) };
}

export function setNextContact(conversation: ConversationRecord, date: PlainDate | undefined): Edited<'not-a-date'> {
  if (date !== undefined && !isPlainDate(date)) return refused('not-a-date');
  if (conversation.status !== 'open') return refused('already-closed');
  const { nextContact: _former, ...rest } = conversation;
  return done({ ...rest, ...(date !== undefined && { nextContact: date }) });
}

/**
 * Turns "nothing is written" on or off. Turning it on empties the record at once and for good. What was taken from the
 * talk into other records is removed by `forgetLines` in the case and `redactNeeds` in the plan.
 */
export function setNothingWritten(
  conversation: ConversationRecord,
  nothingWritten: boolean,
  context: TransitionContext,
): Edited {
  if (conversation.status !== 'open') return refused('already-closed');
  return done(nothingWritten ? emptied(conversation, context.now) : { ...conversation, nothingWritten });
}

/**
 * The talk without its content. Lines that were sent to the journal keep their ids, without text, so that the host can
 * be told to take them back.
 */
export function emptied<Rec extends ConversationRecord>(conversation: Rec, emptiedAt: DateTime): Rec {
  const {
    interpreter: _interpreter,
    children: _children,
    lookAgainAt: _again,
    drafts: _drafts,
    afterwards: _said,
    sentExtract,
    ...rest
  } = conversation;
  const lines = sentExtract?.lines.map(({ lineId }) => ({ lineId, text: '' }));
  return {
    ...rest,
    ...(sentExtract && { sentExtract: { ...sentExtract, lines } }),
    nothingWritten: true,
    emptiedAt,
    topics: [],
    expectations: [],
    prompts: {},
    corrections: [],
  } as unknown as Rec;
}

export function closeConversation(
  conversation: ConversationRecord,
  closedBy: string,
  context: TransitionContext,
): Outcome<ClosedConversation, 'already-closed'> {
  if (conversation.status !== 'open') return refused('already-closed');
  const { drafts: _notAdded, ...rest } = conversation;
  return done({ ...rest, status: 'closed', closedAt: context.now, closedBy });
}

/** Until when whoever closed a talk can open it again: for a day, by the same clock. */
export function reopensUntil({ closedAt }: ClosedConversation): DateTime {
  return `${addDays(dayOf(closedAt), 1)}${closedAt.slice(10)}`;
}

/**
 * Opens a talk again that was closed too early: by whoever closed it, within a day, and not once the carer has confirmed
 * it. That it was opened again stays readable.
 */
export function reopenConversation(
  conversation: ConversationRecord,
  by: string,
  context: TransitionContext,
): Outcome<OpenConversation, 'still-open' | 'closed-by-other' | 'closed-long-ago' | 'already-confirmed'> {
  if (conversation.status !== 'closed') return refused('still-open');
  if (conversation.closedBy !== by) return refused('closed-by-other');
  if (conversation.confirmedByCarerAt !== undefined) return refused('already-confirmed');
  if (Date.parse(context.now) > Date.parse(reopensUntil(conversation))) return refused('closed-long-ago');
  const { closedAt, closedBy: _by, ...rest } = conversation;
  const reopening = { id: context.newId(), at: context.now, by, closedAt };
  return done({ ...rest, status: 'open', reopenings: [...(rest.reopenings ?? []), reopening] });
}

/** The topics on which something was written. What the carer chose beforehand is not yet something written. */
export function writtenTopics({ topics }: ConversationRecord): Topic[] {
  return topics.filter(
    (topic) =>
      'other' in topic ||
      [topic.need, topic.carerWords, topic.staffNote].some((text) => text?.trim()) ||
      topic.outcome !== undefined ||
      (topic.views?.length ?? 0) > 0,
  );
}

/**
 * True where nothing was recorded in a talk: ending it is asked about, and it can be discarded without a loss.
 *
 * @param carriedOver who does what after the talk before, which this one began with
 */
export function isEmptyTalk(conversation: ConversationRecord, carriedOver: readonly Expectation[] = []): boolean {
  const { expectations, prompts, corrections, nothingWritten, nextContact, confidentialityExplainedAt } = conversation;
  if (nothingWritten || nextContact !== undefined || confidentialityExplainedAt !== undefined) return false;
  const isOwn = (expectation: Expectation): boolean => !carriedOver.some((one) => isSame(one, expectation));
  const isAnswered = Object.keys(prompts).length > 0 || corrections.length > 0 || conversation.drafts !== undefined;
  return writtenTopics(conversation).length === 0 && !expectations.some(isOwn) && !isAnswered;
}

/** The carer adds a correction or another view, to one topic or to the whole; before and after the talk is closed. */
export function correctConversation(
  conversation: ConversationRecord,
  correction: Omit<Correction, 'id' | 'at'>,
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
  const { drafts: _notSaidYet, sentExtract, afterwards, ...rest } = conversation;
  const lines = sentExtract?.lines.filter(({ lineId }) => shown.has(lineId));
  return {
    ...rest,
    topics,
    corrections,
    ...(afterwards && isForCareTeam(afterwards) && { afterwards }),
    ...(sentExtract && { sentExtract: { ...sentExtract, lines } }),
  } as Rec;
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
