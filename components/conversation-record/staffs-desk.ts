import type { TemplateResult } from 'lit';
import { conversationForCareTeam, type ConversationRecord } from '../../src/domain/conversation-record.js';
import { beforeTalk } from './before-talk.js';
import { closedTalk } from './closed-talk.js';
import { duringTalk } from './during-talk.js';
import type { StaffTalk } from './talk.js';

/** What staff see: before a talk, during it, or what was written down. Fetched by those who need it. */
export function staffsDesk(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  if (!shown) return beforeTalk(talk);
  return shown.status === 'open' ? duringTalk(talk, shown) : closedTalk(talk, conversationForCareTeam(shown));
}
