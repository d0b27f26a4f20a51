import {
  emptied,
  type ClosedConversation,
  type ConversationRecord,
  type Topic,
} from '../conversation/conversation-record.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { isSame } from '../kernel/deep-equal.js';
import { Sharing } from '../sharing/sharing.js';
import { PromptId } from '../conversation/prompt.js';

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
  return { ...merged, topics: merged.topics.filter(isFirstOnItsTheme) };
}

/** Words that somebody was still writing while somebody else ended the talk: beside it, each where it belongs. */
function withLateNotes(
  base: ConversationRecord,
  mine: ConversationRecord,
  closed: ClosedConversation,
): ClosedConversation {
  if (closed.nothingWritten) return closed;
  const topics = withWhatIsKept(base, mine, closed);
  const corrections = [...closed.corrections];
  const note = (id: string, text: string | undefined, was: string | undefined, topicId?: string): void => {
    if (!text?.trim() || text === was) return;
    // Two may have been writing in one place, and each of them may come twice.
    const there = corrections.filter((one) => one.id.startsWith(`late/${id}`));
    if (there.some((one) => one.text === text)) return;
    corrections.push({
      id: `late/${id}${there.length > 0 ? `/${String(there.length)}` : ''}`,
      at: closed.closedAt,
      text,
      kind: 'late-note',
      ...(topics.some((topic) => topic.id === topicId) && { topicId }),
    });
  };
  for (const topic of mine.topics) {
    const was = base.topics.find(({ id }) => id === topic.id);
    // What the carer keeps stands there as it is, or nowhere: beside it, the team would read it.
    if (topic.sharing === 'carer-only' && !closed.topics.some(({ id }) => id === topic.id)) continue;
    for (const field of ['need', 'carerWords', 'staffNote'] as const) {
      note(`${topic.id}/${field}`, topic[field], was?.[field], topic.id);
    }
    for (const { id, who, text } of topic.views ?? []) {
      const before = was?.views?.find((view) => view.id === id);
      note(`${topic.id}/${id}`, `${who}: ${text}`, before && `${before.who}: ${before.text}`, topic.id);
    }
  }
  for (const { id, task, note: text } of mine.expectations) {
    const was = base.expectations.find((one) => one.id === id);
    note(id, was ? text : [task, text].filter(Boolean).join(': '), was?.note);
  }
  for (const id of PromptId.options) note(id, mine.prompts[id]?.note, base.prompts[id]?.note);
  return { ...closed, topics, corrections };
}

/**
 * The topics of a talk that has ended, each shared as closely as somebody wanted it who was still writing; and those that
 * the carer keeps and that had not come into it yet, since beside it the team would read them.
 */
function withWhatIsKept(base: ConversationRecord, mine: ConversationRecord, closed: ClosedConversation): Topic[] {
  const topics = closed.topics.map((topic) => {
    const here = mine.topics.find(({ id }) => id === topic.id)?.sharing;
    const was = base.topics.find(({ id }) => id === topic.id)?.sharing;
    const sharing = Sharing.options.find((level) => level === topic.sharing || (here !== was && level === here));
    return sharing && sharing !== topic.sharing ? { ...topic, sharing } : topic;
  });
  const isLate = (topic: Topic): boolean =>
    topic.sharing === 'carer-only' &&
    !closed.topics.some(({ id }) => id === topic.id) &&
    !base.topics.some((one) => isSame(one, topic));
  return [...topics, ...mine.topics.filter(isLate)];
}

/** Both may have taken up one theme: it stands once, unless both have written in it. */
function isFirstOnItsTheme(topic: Topic, index: number, topics: readonly Topic[]): boolean {
  const isEmpty = !topic.need && !topic.carerWords && !topic.staffNote && !topic.outcome && !topic.views?.length;
  const isTwice = topics.some(
    (one, at) => at < index && 'questionId' in one && 'questionId' in topic && one.questionId === topic.questionId,
  );
  return !(isEmpty && isTwice);
}
