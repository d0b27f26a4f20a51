import type { CaseAct } from '../../src/domain/case/case-act.js';

/**
 * Somebody has changed the case, and it is saved: a contact person, a consent, a death, an answer to an offer. Carries
 * ids and the code of what was done, and at most once a second for each code; what it says now stands in the store.
 */
export class CarerCaseChangedEvent extends Event {
  static readonly eventName = 'carer-case-changed';

  constructor(
    readonly caseId: string,
    /** What was done, as one of `CASE_ACTS` of `carer-needs/domain`. */
    readonly act: CaseAct,
    /** Whether it was done on the carer's own page, or by staff. */
    readonly by: 'carer' | 'staff',
  ) {
    super(CarerCaseChangedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-case-changed': CarerCaseChangedEvent;
  }
}
