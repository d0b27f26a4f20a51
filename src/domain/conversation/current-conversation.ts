import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import type { SupportCase } from '../case/support-case.js';
import type { ConversationMode, ConversationRecord } from './conversation-record.js';
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
  const status = reader === 'carer' ? 'closed' : 'open';
  return byDate(conversations.filter((one) => one.status === status)).at(-1);
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
