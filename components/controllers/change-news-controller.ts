import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OnceASecond } from '../../src/session/once-a-second.js';

/** Tells a host of changes while somebody types: at most once a second for each subject, and always of the last. */
export class ChangeNewsController implements ReactiveController {
  readonly #news: OnceASecond<Event>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#news = new OnceASecond((event) => host.dispatchEvent(event));
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.flush);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.flush);
    this.flush();
  }

  tell(subject: string, event: Event): void {
    this.#news.tell(subject, event);
  }

  readonly flush = (): void => {
    this.#news.flush();
  };
}
