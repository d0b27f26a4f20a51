import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { beforeTalk } from './preparation.js';
import { closedTalk } from './closed-conversation.js';
import { duringTalk } from './open-conversation.js';
import type { StaffTalk } from './conversation-view.js';

export { catalogueOf } from '../case/offer-catalogue.js';
export { UnfinishedKeeper } from '../controllers/unfinished-keeper.js';

/** What staff see: before a talk, during it, or what was written down. Fetched by those who need it. */
export function staffsDesk(talk: StaffTalk, shown: ConversationRecord | undefined): TemplateResult {
  if (!shown) return beforeTalk(talk);
  // Another talk is another page: nothing that was typed in the fields of one is taken for the other's.
  const page = shown.status === 'open' ? duringTalk(talk, shown) : closedTalk(talk, shown);
  return html`${keyed(shown.id, page)}`;
}
