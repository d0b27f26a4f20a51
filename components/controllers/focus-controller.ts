import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What takes the focus in a place: its summary, a heading that can have it, or the first control. */
const FOCUSABLE = 'summary, [tabindex], input, button';

/**
 * Keeps the focus from being lost: a button that has done its work and is gone must not take it along. It goes to the
 * nearest thing around that is still there.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What had the focus last, and what it stood in, the innermost first. */
  #path: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Inside: from one place to another of the same element, the host itself hears of nothing.
    this.#host.shadowRoot?.addEventListener('focusin', this.#remember);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('focusin', this.#remember);
    this.#path = [];
  }

  hostUpdated(): void {
    // After whatever else an update does with the focus.
    void this.#host.updateComplete.then(() => {
      const [last, ...around] = this.#path;
      if (!last || last.isConnected || this.#host.shadowRoot?.activeElement) return;
      this.#path = [];
      const place = around.find((one) => one.isConnected && one.querySelector(FOCUSABLE));
      place?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    });
  }

  readonly #remember = (event: Event): void => {
    const path = event.composedPath();
    const inside = path.slice(
      0,
      path.findIndex((one) => one === this.#host.shadowRoot),
    );
    this.#path = inside.filter((one) => one instanceof Element);
  };
}
