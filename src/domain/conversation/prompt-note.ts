import type { DateTime } from '../kernel/calendar.js';
import type { ConversationRecord } from './conversation-record.js';
import { byDate } from './current-conversation.js';
import type { PromptId } from './prompt.js';

/** What was noted to a prompt, and when the talk was held. */
export interface PromptNote {
  readonly note: string;
  readonly heldAt: DateTime;
}

/** What was noted to a prompt in the last talk that has ended and in which it was talked about. */
export function lastNote(conversations: readonly ConversationRecord[], promptId: PromptId): PromptNote | undefined {
  for (const { status, heldAt, prompts } of byDate(conversations).reverse()) {
    const note = prompts[promptId]?.note?.trim();
    if (status === 'closed' && note) return { note, heldAt };
  }
  return undefined;
}
