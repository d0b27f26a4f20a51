import type { ClosedConversation } from '../../src/domain/conversation/conversation-record.js';

/** Something in a talk was changed and is saved. Carries ids and counts, never what was said. */
export class CarerConversationChangedEvent extends Event {
  static readonly eventName = 'carer-conversation-changed';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly topics: number,
    readonly corrections: number,
  ) {
    super(CarerConversationChangedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** Staff want to end the talk; a host prevents it to keep it open. Carries the record as the care team will read it. */
export class CarerConversationCloseEvent extends Event {
  static readonly eventName = 'carer-conversation-close';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: ClosedConversation,
  ) {
    super(CarerConversationCloseEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The talk is ended and saved as such. Carries the record as the care team reads it. */
export class CarerConversationClosedEvent extends Event {
  static readonly eventName = 'carer-conversation-closed';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: ClosedConversation,
  ) {
    super(CarerConversationClosedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-conversation-changed': CarerConversationChangedEvent;
    'carer-conversation-close': CarerConversationCloseEvent;
    'carer-conversation-closed': CarerConversationClosedEvent;
  }
}
