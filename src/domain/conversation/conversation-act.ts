/** What was done to the record of a talk, told by comparing it before and after. */
import { isForCareTeam } from '../sharing/sharing.js';
import type { ConversationRecord } from './conversation-record.js';

/**
 * - `corrected`: the carer added a correction or another view
 * - `confirmed`: the carer has read the record and says so
 * - `given-back`: the carer gave a task back
 * - `reopened`: a talk that was closed is open again
 * - `emptied`: nothing is to be written after all, and what was written is gone
 * - `answered`: the carer said of the talk whether they were heard, for the team to read
 * - `answer-taken-back`: and took it back, before anybody had seen it
 */
export type ConversationAct =
  'closed' | 'reopened' | 'emptied' | 'corrected' | 'confirmed' | 'given-back' | 'answered' | 'answer-taken-back';

/** An act, and the id of the correction or task that it is about. */
export interface ActOnConversation {
  readonly act: ConversationAct;
  readonly itemId?: string;
}

export function conversationActs(
  before: ConversationRecord | undefined,
  after: ConversationRecord,
): ActOnConversation[] {
  const acts: ActOnConversation[] = [];
  if (after.status === 'closed' && before?.status !== 'closed') acts.push({ act: 'closed' });
  if (after.status === 'open' && before?.status === 'closed') acts.push({ act: 'reopened' });
  if (after.emptiedAt !== before?.emptiedAt) acts.push({ act: 'emptied' });
  for (const { id, kind } of after.corrections)
    if (kind !== 'late-note' && !before?.corrections.some((one) => one.id === id))
      acts.push({ act: 'corrected', itemId: id });
  if (after.confirmedByCarerAt !== undefined && before?.confirmedByCarerAt !== after.confirmedByCarerAt)
    acts.push({ act: 'confirmed' });
  const said = (talk: ConversationRecord | undefined): string | undefined =>
    talk?.afterwards && isForCareTeam(talk.afterwards) ? talk.afterwards.at : undefined;
  if (said(before) !== said(after) && after.emptiedAt === before?.emptiedAt)
    acts.push({ act: said(after) === undefined ? 'answer-taken-back' : 'answered' });
  for (const { id, givenBackAt } of after.expectations) {
    const former = before?.expectations.find((one) => one.id === id);
    // A talk begins with the tasks of the one before, also with one that was given back then.
    if (former && givenBackAt !== undefined && former.givenBackAt !== givenBackAt)
      acts.push({ act: 'given-back', itemId: id });
  }
  return acts;
}

/**
 * Whether this is the newest talk with a task. A task that is given back is so in every talk into which it was taken
 * over, and is told of once.
 */
export function isNewestWith(
  expectationId: string,
  conversation: ConversationRecord,
  conversations: readonly ConversationRecord[],
): boolean {
  return !conversations.some(
    ({ id, heldAt, expectations }) =>
      id !== conversation.id &&
      expectations.some((one) => one.id === expectationId) &&
      // Of two talks at one moment, one has to be the newest.
      (heldAt === conversation.heldAt ? id > conversation.id : Date.parse(heldAt) > Date.parse(conversation.heldAt)),
  );
}
