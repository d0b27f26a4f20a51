import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A step that commits something; its button is busy while it runs. */
export type StepName =
  | 'send'
  | 'withdraw'
  | 'keep-sent'
  | 'erase'
  | 'agree'
  | 'close-plan'
  | 'take-in-plan'
  | 'end-talk'
  | 'discard-talk'
  | 'reopen-talk'
  | 'write-nothing'
  | 'extract'
  | 'take-back-death'
  | 'same-patient';

/**
 * Runs the steps of an element that commit, one at a time: a second press begins nothing. The second click of a double
 * tap, which may come after the step when something else stands in its place, reaches no control either.
 */
export class StepController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #running: StepName | undefined;
  /** The last click began a step. */
  #hasBegun = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#stopSecondClick, { capture: true });
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#stopSecondClick, { capture: true });
  }

  /** The step that is running. */
  get running(): StepName | undefined {
    return this.#running;
  }

  /** Runs a step, unless one is running. The focus stays where it was, where the step has not moved it. */
  async run(name: StepName, step: () => Promise<void>): Promise<void> {
    if (this.#running) return;
    this.#running = name;
    this.#hasBegun = true;
    const focused = this.#host.shadowRoot?.activeElement;
    this.#host.requestUpdate();
    try {
      await step();
    } finally {
      this.#running = undefined;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      // What is inert while the step runs loses the focus.
      const isLost = document.activeElement === document.body && this.#host.shadowRoot?.activeElement === null;
      if (isLost && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    }
  }

  readonly #stopSecondClick = (event: MouseEvent): void => {
    if (event.detail <= 1) this.#hasBegun = false;
    else if (this.#hasBegun) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
}
