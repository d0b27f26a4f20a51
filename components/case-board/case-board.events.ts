/** Where in a case the thing stands that somebody opened: the page to show, and the action in the plan. */
export interface CasePlace {
  readonly page: 'conversation' | 'plan';
  readonly actionId?: string;
}

/** Somebody opened a case on the board, or one thing that is to be done in it. */
export class CarerCaseSelectedEvent extends Event {
  static readonly eventName = 'carer-case-selected';

  constructor(
    readonly caseId: string,
    /** What was opened, where it was one thing and not the case as a whole. */
    readonly place?: CasePlace,
  ) {
    super(CarerCaseSelectedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-case-selected': CarerCaseSelectedEvent;
  }
}
