/**
 * Changing a need that stands in the patient's journal. What is typed over it waits among the drafts of the talk until
 * the person has said whether the sentence is to be changed: a reload, or another tab, loses neither of the two.
 */
import { done, refused, type Outcome } from '../kernel/outcome.js';
import { mergeText } from '../merge/merge-text.js';
import { isInJournal } from '../sharing/journal-extract.js';
import { sentenceChange, type SentenceAnswer, type SentenceChange } from '../sharing/sentence-change.js';
import {
  keepDraft,
  recordTopic,
  topicLine,
  type ConversationRecord,
  type Topic,
  type WrittenBy,
} from './conversation-record.js';

/** What was typed, and the words it was typed over. These are never empty, so a sentence that was emptied is kept too. */
type TypedOver = Readonly<Record<'need' | 'over', string>>;

type Written = Outcome<ConversationRecord, 'already-closed' | 'nothing-is-written' | 'no-such-topic'>;

/** The name of the form whose draft is what was typed over the need of a topic. */
export function needDraft(topicId: string): string {
  return `need/${topicId}/typed`;
}

/** Whatever was typed over the need of a topic, by anybody, under the names of the drafts. */
export function needsTypedOver(
  { drafts = {} }: Pick<ConversationRecord, 'drafts'>,
  topicId: string,
): [string, string][] {
  return Object.entries(drafts).flatMap(([name, { need }]): [string, string][] =>
    name.startsWith(needDraft(topicId)) && need !== undefined ? [[name, need]] : [],
  );
}

function typedOver({ drafts }: ConversationRecord, draft: string): TypedOver | undefined {
  const { need, over } = drafts?.[draft] ?? {};
  return need === undefined || over === undefined ? undefined : { need, over };
}

/**
 * The need as its field shows it: with what this person has typed over it. Where somebody else has changed the sentence
 * since, the two are merged as any text is.
 */
export function typedNeed(conversation: ConversationRecord, topic: Topic, draft: string): string {
  const typed = typedOver(conversation, draft);
  return typed ? mergeText(typed.over, typed.need, topic.need).text : topic.need;
}

/** How this person's change of a need in the journal stands. */
export function changeOfNeed(
  conversation: ConversationRecord,
  topic: Topic,
  draft: string,
  isTyping: boolean,
): SentenceChange {
  const typed = typedNeed(conversation, topic, draft);
  return sentenceChange(topicLine(conversation, topic), conversation.sentExtract, typed, isTyping);
}

/** Writes what is typed into the need of a topic; where the need stands in the journal, only into the draft. */
export function writeNeed(
  conversation: ConversationRecord,
  topicId: string,
  need: string,
  draft: string,
  written?: WrittenBy,
): Written {
  const topic = conversation.topics.find(({ id }) => id === topicId);
  if (topic && isInJournal(topicLine(conversation, topic), conversation.sentExtract)) {
    const isBack = need === topic.need;
    return withDraft(recordTopic(conversation, topicId, {}), draft, isBack ? undefined : { need, over: topic.need });
  }
  return withDraft(recordTopic(conversation, topicId, { need }, written), draft, undefined);
}

/** Does with a waiting change what the person has answered. */
export function answerNeed(
  conversation: ConversationRecord,
  topicId: string,
  draft: string,
  answer: SentenceAnswer,
  written?: WrittenBy,
): Written {
  const topic = conversation.topics.find(({ id }) => id === topicId);
  if (!topic) return refused('no-such-topic');
  if (answer === 'keep') return withDraft(recordTopic(conversation, topicId, {}), draft, undefined);
  const need = typedNeed(conversation, topic, draft);
  return withDraft(recordTopic(conversation, topicId, { need }, written), draft, undefined);
}

/**
 * Writes the waiting changes about which there is nothing to ask any more, because the sentence was taken out of the
 * journal meanwhile, here or elsewhere. The same record where there are none.
 *
 * @param draftOf the name of this person's draft for a topic
 */
export function releaseNeeds(
  conversation: ConversationRecord,
  draftOf: (topicId: string) => string,
  written?: WrittenBy,
): ConversationRecord {
  return conversation.topics.reduce((now, topic) => {
    const draft = draftOf(topic.id);
    if (!typedOver(now, draft) || isInJournal(topicLine(now, topic), now.sentExtract)) return now;
    const released = answerNeed(now, topic.id, draft, 'change', written);
    return released.ok ? released.value : now;
  }, conversation);
}

function withDraft(outcome: Written, draft: string, typed: TypedOver | undefined): Written {
  return outcome.ok ? done(keepDraft(outcome.value, draft, typed)) : outcome;
}
