import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates an element when it comes into view: only what somebody has before their eyes counts as read. */
export class SightController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(() => {
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

export function isInSight(element: Element): boolean {
  return element.getClientRects().length > 0 && document.visibilityState === 'visible';
}
