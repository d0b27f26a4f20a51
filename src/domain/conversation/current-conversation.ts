import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import type { SupportCase } from '../case/support-case.js';
import type { ClosedConversation, ConversationMode, ConversationRecord } from './conversation-record.js';
import type { ConversationKind } from './prompt.js';

/**
 * The talk to show: the one that is asked for by its id; else the newest that is open, or, to the carer, that has
 * ended. None means that a new one can begin.
 */
export function currentConversation(
  conversations: readonly ConversationRecord[],
  reader: 'staff' | 'carer',
  wantedId: string | undefined,
): ConversationRecord | undefined {
  if (wantedId) return conversations.find(({ id }) => id === wantedId);
  if (reader === 'carer') return talksToRead(conversations)[0];
  return byDate(conversations.filter((one) => one.status === 'open')).at(-1);
}

/** The talks that the carer reads: those that have ended, the newest first. An open one is not shown to them yet. */
export function talksToRead(conversations: readonly ConversationRecord[]): ClosedConversation[] {
  return byDate(conversations)
    .reverse()
    .filter((one) => one.status === 'closed');
}

/**
 * The newest of these talks that has a task. A task that is carried on stands in several talks, and the carer is asked
 * about it in this one only.
 *
 * @param newestFirst as from {@link talksToRead}
 */
export function latestWithTask<Talk extends ConversationRecord>(
  newestFirst: readonly Talk[],
  expectationId: string,
): Talk | undefined {
  return newestFirst.find(({ expectations }) => expectations.some(({ id }) => id === expectationId));
}

/** The oldest first. */
export function byDate(conversations: readonly ConversationRecord[]): ConversationRecord[] {
  return [...conversations].sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt));
}

/** What kind of talk is usually held now. */
export function usualKind({ phase }: SupportCase, conversations: readonly ConversationRecord[]): ConversationKind {
  if (phase === 'bereaved') return 'bereavement';
  return conversations.length === 0 ? 'start' : 'follow-up';
}

/** How the carer said in their form that they would like to talk; in person where they said nothing of it. */
export function preferredMode(assessment: NeedsAssessment | undefined): ConversationMode {
  const choice = assessment?.aside['talk-preference']?.choice;
  return choice === 'by-phone' ? 'phone' : choice === 'by-video' ? 'video' : 'in-person';
}
