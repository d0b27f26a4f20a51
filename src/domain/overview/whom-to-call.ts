import { bereavedSince, isSinceDeath } from '../case/case-phase.js';
import type { ContactPerson, SupportCase } from '../case/support-case.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { lastNote, type PromptNote } from '../conversation/prompt-note.js';

/** Whom a carer can call, as far as it is known: by day and at night. What is missing, nobody has said. */
export interface WhomToCall {
  readonly contactPerson?: ContactPerson;
  readonly deputy?: ContactPerson;
  /** What was noted in a talk, where no contact person with a phone number is named. */
  readonly byDay?: PromptNote;
  /** What was noted in a talk for evenings, nights and weekends. */
  readonly atNight?: PromptNote;
}

/**
 * Whom the carer can call, from the case and from what was noted in talks; the same on the carer's pages, on paper and
 * in the handover of staff. After a death a note counts only if it is from a talk since: the ones before were about
 * somebody who was ill.
 */
export function whomToCall(
  supportCase: SupportCase | undefined,
  conversations: readonly ConversationRecord[],
): WhomToCall {
  const { contactPerson, deputy } = supportCase ?? {};
  const isBereaved = supportCase !== undefined && bereavedSince(supportCase) !== undefined;
  const talks = isBereaved ? conversations.filter(({ heldAt }) => isSinceDeath(supportCase, heldAt)) : conversations;
  const byDay = contactPerson?.phone ? undefined : lastNote(talks, 'whom-to-call');
  const atNight = lastNote(talks, 'whom-to-call-at-night');
  return {
    ...(contactPerson && { contactPerson }),
    ...(deputy && { deputy }),
    ...(byDay && { byDay }),
    ...(atNight && { atNight }),
  };
}
