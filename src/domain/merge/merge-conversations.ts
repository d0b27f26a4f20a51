import {
  emptied,
  type ClosedConversation,
  type ConversationRecord,
  type Topic,
} from '../conversation/conversation-record.js';
import { needsTypedOver } from '../conversation/need-in-journal.js';
import { freeTexts } from './merge-text.js';
import { mergeVersions } from './three-way-merge.js';
import { isSame } from '../kernel/deep-equal.js';
import { Sharing } from '../sharing/sharing.schema.js';
import { PromptId } from '../conversation/prompt.js';

const FREE_TEXTS = freeTexts('need', 'carerWords', 'staffNote', 'note', 'knows');

/**
 * Merges what two people wrote in one talk at the same time, topic by topic. Where one of them turned on "nothing is
 * written", what was written before is removed on both sides. Where one of them restricted a line to the carer, it
 * stays so. A talk that the other has closed stays closed: what was still being written is added to it as late notes.
 */
export function mergeConversations(
  base: ConversationRecord,
  mine: ConversationRecord,
  theirs: ConversationRecord,
): ConversationRecord {
  // Where it was closed before, mine was opened again on purpose.
  const isClosedMeanwhile = theirs.status === 'closed' && base.status === 'open';
  if (isClosedMeanwhile && mine.status === 'open') return withLateNotes(base, mine, theirs);
  const emptying = [theirs, mine].find(({ emptiedAt }) => emptiedAt !== base.emptiedAt);
  const since = (one: ConversationRecord): ConversationRecord => {
    if (emptying?.emptiedAt === undefined || one.emptiedAt === emptying.emptiedAt) return one;
    return { ...emptied(one, emptying.emptiedAt), nothingWritten: emptying.nothingWritten };
  };
  const merged = mergeVersions(since(base), since(mine), since(theirs), FREE_TEXTS);
  if (merged.nothingWritten && merged.emptiedAt !== undefined) return emptied(merged, merged.emptiedAt);
  return { ...merged, topics: merged.topics.filter(isFirstOnItsTheme) };
}

/**
 * Adds what somebody was still writing when somebody else closed the talk, as late notes to the topics they belong to.
 */
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
    // Two people may have been writing in one place, and the same note may come twice.
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
    // A new topic that the carer keeps is added by `withWhatIsKept`, or not at all: in a late note the team would read
    // it.
    if (topic.sharing === 'carer-only' && !closed.topics.some(({ id }) => id === topic.id)) continue;
    for (const field of ['need', 'carerWords', 'staffNote'] as const) {
      note(`${topic.id}/${field}`, topic[field], was?.[field], topic.id);
    }
    for (const [draft, typed] of needsTypedOver(mine, topic.id)) {
      note(`${topic.id}/need`, typed, base.drafts?.[draft]?.['need'], topic.id);
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
 * The topics of a closed talk. Each gets the stricter sharing level, where whoever was still writing had changed it.
 * New topics that the carer keeps are added, since in late notes the team would read them.
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

/** False for an empty topic on a theme that an earlier topic is about, as when both sides have taken up one theme. */
function isFirstOnItsTheme(topic: Topic, index: number, topics: readonly Topic[]): boolean {
  const isEmpty = !topic.need && !topic.carerWords && !topic.staffNote && !topic.outcome && !topic.views?.length;
  const isTwice = topics.some(
    (one, at) => at < index && 'questionId' in one && 'questionId' in topic && one.questionId === topic.questionId,
  );
  return !(isEmpty && isTwice);
}
