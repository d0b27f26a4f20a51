import type { FailureReason } from '../../src/domain/kernel/record-failure.js';

/** Something could not be read or saved. Carries a reason code and ids, never a person's text. */
export class CarerRecordFailedEvent extends Event {
  static readonly eventName = 'carer-record-failed';

  constructor(
    readonly caseId: string,
    readonly reason: FailureReason,
    /** The record that it concerns, where it concerns one. */
    readonly recordId?: string,
  ) {
    super(CarerRecordFailedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-record-failed': CarerRecordFailedEvent;
  }
}
