import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';

/**
 * The carer pressed *send*; nothing is sent yet. A host prevents it to keep the form a draft, for instance while it
 * cannot deliver. Carries the form as the care team will read it.
 */
export class CarerNeedsSubmitEvent extends Event {
  static readonly eventName = 'carer-needs-submit';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: SubmittedAssessment,
  ) {
    super(CarerNeedsSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The form is sent and saved as such. Carries the form as the care team reads it. */
export class CarerNeedsSubmittedEvent extends Event {
  static readonly eventName = 'carer-needs-submitted';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: SubmittedAssessment,
  ) {
    super(CarerNeedsSubmittedEvent.eventName, { bubbles: true, composed: true });
  }
}

/** The carer has taken a sent form back, before the team had read it. A host that has delivered it takes it back, too. */
export class CarerNeedsWithdrawnEvent extends Event {
  static readonly eventName = 'carer-needs-withdrawn';

  constructor(
    readonly caseId: string,
    readonly recordId: string,
  ) {
    super(CarerNeedsWithdrawnEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'carer-needs-submit': CarerNeedsSubmitEvent;
    'carer-needs-submitted': CarerNeedsSubmittedEvent;
    'carer-needs-withdrawn': CarerNeedsWithdrawnEvent;
  }
}
