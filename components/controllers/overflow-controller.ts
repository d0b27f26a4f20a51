import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lettersOver } from '../parts/letters-over.js';

/** What had no room in a text field, and was left out by the browser. */
export interface Overflow {
  /** How many letters the field takes. */
  readonly limit: number;
  readonly leftOut: number;
}

/** Watches all text fields of an element: what is pasted or typed beyond the limit of one is told, and nothing else. */
export class OverflowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tell: (overflow: Overflow | undefined) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, tell: (overflow: Overflow | undefined) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('beforeinput', this.#onInput);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('beforeinput', this.#onInput);
  }

  readonly #onInput = (event: InputEvent): void => {
    const [field] = event.composedPath();
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || field.maxLength < 0) return;
    const leftOut = lettersOver(field, event, field.maxLength);
    this.#tell(leftOut > 0 ? { limit: field.maxLength, leftOut } : undefined);
  };
}
