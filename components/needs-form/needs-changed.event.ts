/** The carer changed something and it is saved. Carries ids and counts of pages, never an answer. */
export class CarerNeedsChangedEvent extends Event {
  static readonly eventName = 'carer-needs-changed';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    /** How many themes' pages were opened. */
    readonly seen: number,
    /** How many themes the form has. */
    readonly of: number,
  ) {
    super(CarerNeedsChangedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-needs-changed': CarerNeedsChangedEvent;
  }
}
