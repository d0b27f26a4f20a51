import {
  emptied,
  type ClosedConversation,
  type ConversationRecord,
  type Correction,
  type Topic,
} from './conversation-record.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './merge.js';
import { Sharing } from './sharing.js';
import { PromptId } from './talk-prompt.js';

const FREE_TEXTS = freeTexts('need', 'carerWords', 'staffNote', 'note', 'knows');

/**
 * Brings together what two people wrote at the same time in one talk, topic by topic. Where one of them has asked that
 * nothing be written, what was written before is gone on both sides; where one has shut a line in, it stays in. A talk
 * that the other has ended is not opened again: words that were still being written are added to it as late notes.
 */
export function mergeConversations(
  base: ConversationRecord,
  mine: ConversationRecord,
  theirs: ConversationRecord,
): ConversationRecord {
  if (theirs.status === 'closed' && mine.status === 'open') return withLateNotes(base, mine, theirs);
  const emptying = [theirs, mine].find(({ emptiedAt }) => emptiedAt !== base.emptiedAt);
  const since = (one: ConversationRecord): ConversationRecord => {
    if (emptying?.emptiedAt === undefined || one.emptiedAt === emptying.emptiedAt) return one;
    return { ...emptied(one, emptying.emptiedAt), nothingWritten: emptying.nothingWritten };
  };
  const merged = mergeVersions(since(base), since(mine), since(theirs), FREE_TEXTS);
  if (merged.nothingWritten && merged.emptiedAt !== undefined) return emptied(merged, merged.emptiedAt);
  const topics = merged.topics.filter(isFirstOnItsTheme).map((topic) => {
    const levels = [mine, theirs].flatMap((one) => one.topics.find(({ id }) => id === topic.id)?.sharing ?? []);
    const was = base.topics.find(({ id }) => id === topic.id)?.sharing;
    const isTorn = levels.length === 2 && levels.every((level) => level !== was);
    const closest = Sharing.options.find((level) => levels.includes(level));
    return isTorn && closest ? { ...topic, sharing: closest } : topic;
  });
  return { ...merged, topics };
}

/** Words that somebody was still writing while somebody else ended the talk: beside it, each where it belongs. */
function withLateNotes(
  base: ConversationRecord,
  mine: ConversationRecord,
  closed: ClosedConversation,
): ClosedConversation {
  if (closed.nothingWritten) return closed;
  const late: Correction[] = [];
  const note = (id: string, text: string | undefined, was: string | undefined, topicId?: string): void => {
    if (!text?.trim() || text === was) return;
    late.push({
      id: `late/${id}`,
      at: closed.closedAt,
      text,
      kind: 'late-note',
      ...(closed.topics.some((topic) => topic.id === topicId) && { topicId }),
    });
  };
  for (const topic of mine.topics) {
    const was = base.topics.find(({ id }) => id === topic.id);
    for (const field of ['need', 'carerWords', 'staffNote'] as const) {
      note(`${topic.id}/${field}`, topic[field], was?.[field], topic.id);
    }
  }
  for (const { id, task, note: text } of mine.expectations) {
    const was = base.expectations.find((one) => one.id === id);
    note(id, was ? text : [task, text].filter(Boolean).join(': '), was?.note);
  }
  for (const id of PromptId.options) note(id, mine.prompts[id]?.note, base.prompts[id]?.note);
  const known = new Set(closed.corrections.map(({ id }) => id));
  return { ...closed, corrections: [...closed.corrections, ...late.filter(({ id }) => !known.has(id))] };
}

/** Both may have taken up one theme: it stands once, unless both have written in it. */
function isFirstOnItsTheme(topic: Topic, index: number, topics: readonly Topic[]): boolean {
  const isEmpty = !topic.need && !topic.carerWords && !topic.staffNote && !topic.outcome && !topic.views?.length;
  const isTwice = topics.some(
    (one, at) => at < index && 'questionId' in one && 'questionId' in topic && one.questionId === topic.questionId,
  );
  return !(isEmpty && isTwice);
}
