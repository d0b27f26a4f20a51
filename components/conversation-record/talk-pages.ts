import type { TemplateResult } from 'lit';
import type {
  ClosedConversation,
  ConversationRecord,
  OpenConversation,
} from '../../src/domain/conversation/conversation-record.js';
import type { LazyModule } from '../controllers/lazy-module-controller.js';

/** The page of an open talk, with what can be done on it. */
export interface OpenPage<Desk> {
  page(talk: Desk, conversation: OpenConversation): TemplateResult | undefined;
  /** Runs after each update. */
  look(): void;
  /** Shortcuts of one key. */
  onKey(event: KeyboardEvent): void;
}

/** The pages of the desk of a talk; each is fetched when it is shown. */
export interface TalkPages<Desk> {
  readonly before: LazyModule<{ preparation(talk: Desk): TemplateResult }>;
  /** What concerns the case itself, folded below the page before a talk. */
  readonly matters: LazyModule<{ caseMatters(talk: Desk): TemplateResult }>;
  readonly open: LazyModule<OpenPage<Desk>>;
  readonly closed: LazyModule<{ closedConversationPage(talk: Desk, conversation: ClosedConversation): TemplateResult }>;
}

/** The page that a talk is shown on; without a talk, the one before it. */
export function pageFor<Desk>(pages: TalkPages<Desk>, shown: ConversationRecord | undefined): LazyModule<unknown> {
  if (!shown) return pages.before;
  return shown.status === 'open' ? pages.open : pages.closed;
}
