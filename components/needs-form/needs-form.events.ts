import type { SubmittedAssessment } from '../../src/domain/assessment/needs-assessment.js';

/**
 * The carer pressed *send*; nothing is sent yet. A host delivers the form and says how that went by {@link deliver}; or
 * it prevents the event, and calls `submit()` of the form once it has delivered. Carries the form as the care team will
 * read it. Comes once for each press until the host has answered; the same form may come again after a failure, so a
 * delivery is repeatable by `recordId`.
 */
export class CarerNeedsSubmitEvent extends Event {
  static readonly eventName = 'carer-needs-submit';
  readonly #deliveries: Promise<unknown>[] = [];
  #isOver = false;

  constructor(
    readonly caseId: string,
    readonly recordId: string,
    readonly record: SubmittedAssessment,
  ) {
    super(CarerNeedsSubmitEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }

  /**
   * Takes the form: it is busy until the promise settles. Fulfilled, it is sent; rejected, the carer is told that it did
   * not arrive, and can try again. A promise of `false`, or of something whose `ok` is false (the `Response` of a server
   * that said no, an outcome of a store), counts as rejected. To be called before the listener returns; throws a
   * `TypeError` after that. Where several deliver, all have to succeed.
   */
  deliver(delivery: Promise<unknown>): void {
    if (this.#isOver) throw new TypeError('carer-needs-submit: call deliver() in the listener, before any await');
    this.#deliveries.push(delivery);
  }

  /** @internal Ends the time for `deliver`. True where all was delivered; undefined where nobody takes the form. */
  delivery(): Promise<boolean> | undefined {
    this.#isOver = true;
    if (this.#deliveries.length === 0) return undefined;
    return Promise.all(this.#deliveries).then(
      (answers) =>
        answers.every((answer) => answer !== false && (answer as { ok?: unknown } | undefined)?.ok !== false),
      () => false,
    );
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
