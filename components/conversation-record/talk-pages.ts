import type { TemplateResult } from 'lit';
import type {
  ClosedConversation,
  ConversationRecord,
  OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import type { StopId } from '../../src/domain/overview/talk-stops.js';
import type { LazyModule } from '../controllers/lazy-module-controller.js';

/** The pages of the desk of a talk; each is fetched when it is shown. */
export interface TalkPages<Desk, Open> {
  readonly before: LazyModule<{ preparation(talk: Desk): TemplateResult }>;
  readonly open: LazyModule<{ openConversationPage(talk: Open, conversation: OpenConversation): TemplateResult }>;
  /** The stops of an open talk, but for its topics. */
  readonly stops: LazyModule<{
    stopContent(talk: Open, conversation: OpenConversation, stop: StopId): TemplateResult;
  }>;
  readonly closed: LazyModule<{ closedConversationPage(talk: Desk, conversation: ClosedConversation): TemplateResult }>;
}

/** The page that a talk is shown on; without a talk, the one before it. */
export function pageFor<Desk, Open>(
  pages: TalkPages<Desk, Open>,
  shown: ConversationRecord | undefined,
): LazyModule<unknown> {
  if (!shown) return pages.before;
  return shown.status === 'open' ? pages.open : pages.closed;
}
