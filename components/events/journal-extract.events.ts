import type { JournalLine } from '../../src/domain/sharing/journal-extract.js';

/**
 * Staff send lines to the patient's journal; a host that cannot take them prevents it. Carries exactly the lines that
 * are meant for the journal *and* that the carer has agreed to, as data and as plain text; nothing else ever does.
 */
export class CarerJournalExtractEvent extends Event {
  static readonly eventName = 'carer-journal-extract';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly lines: readonly JournalLine[],
    readonly text: string,
  ) {
    super(CarerJournalExtractEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Lines that were sent to the patient's journal may no longer stand there: the carer has withdrawn them. */
export class CarerJournalExtractWithdrawnEvent extends Event {
  static readonly eventName = 'carer-journal-extract-withdrawn';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly lineIds: readonly string[],
  ) {
    super(CarerJournalExtractWithdrawnEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-journal-extract': CarerJournalExtractEvent;
    'carer-journal-extract-withdrawn': CarerJournalExtractWithdrawnEvent;
  }
}
