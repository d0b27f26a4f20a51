/** Somebody opened a case on the board. */
export class CarerCaseSelectedEvent extends Event {
  static readonly eventName = 'carer-case-selected';

  constructor(readonly caseId: string) {
    super(CarerCaseSelectedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-case-selected': CarerCaseSelectedEvent;
  }
}
