import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What can take the focus in a section: its summary, a focusable heading, or the first control. */
const FOCUSABLE = 'summary, [tabindex], input, button';

/**
 * Moves the focus when the focused control is removed, such as a button that has done its work: to the nearest ancestor
 * that is still there.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The element that had the focus last, and its ancestors, the innermost first. */
  #path: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On the shadow root: when the focus moves within it, no `focusin` reaches the host.
    this.#host.shadowRoot?.addEventListener('focusin', this.#remember);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('focusin', this.#remember);
    this.#path = [];
  }

  hostUpdated(): void {
    // After the update, which may move the focus itself.
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
