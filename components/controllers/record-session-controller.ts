import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { RecordSession, type RecordSessionOptions } from '../../src/session/record-session.js';

/** Ties a {@link RecordSession} to an element: renders on changes, and saves before the page is left or hidden. */
export class RecordSessionController implements ReactiveController {
  readonly session: RecordSession;
  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement, options: Omit<RecordSessionOptions, 'onChanged'>) {
    this.#host = host;
    this.session = new RecordSession({
      ...options,
      onChanged: () => {
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    this.#host.addEventListener('focusout', this.#flush);
    this.session.connect();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#host.removeEventListener('focusout', this.#flush);
    this.session.disconnect();
  }

  readonly #flush = (): void => {
    void this.session.flush();
  };
}
