import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { startIdleTimer } from '../../../src/browser/idle-timer.js';

/** What the watch has to know of the form. */
export interface LeavableForm {
  /** Minutes without a touch that are allowed; undefined where there is nothing to erase. */
  minutes(): number | undefined;
  leave(): void;
}

/**
 * Erases a form on a shared device after some minutes without a touch, the last of them counted down on the screen.
 * Touches during the countdown are ignored, because a sleeve that brushes the screen is one too; only the button, which
 * calls {@link stay}, resets it.
 */
export class IdleCountdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #form: LeavableForm;
  /** The minutes that are counted; undefined while nothing is. */
  #minutes: number | undefined;
  #stop: (() => void) | undefined;

  /** Seconds until everything is erased; undefined while there is nothing to say. */
  secondsLeft: number | undefined;

  constructor(host: ReactiveControllerHost, form: LeavableForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    // Starts counting again after the element was moved in the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#count();
  }

  hostUpdated(): void {
    const minutes = this.#form.minutes();
    if (minutes !== this.#minutes) this.#count(minutes);
  }

  /** Somebody is there and goes on. */
  stay(): void {
    this.#count(this.#minutes);
    this.#host.requestUpdate();
  }

  /** Somebody is done: everything is erased now, and not when the time is up. */
  finish(): void {
    this.#count();
    this.#form.leave();
    this.#host.requestUpdate();
  }

  #count(minutes?: number): void {
    this.#stop?.();
    this.#minutes = minutes;
    this.secondsLeft = undefined;
    if (minutes !== undefined) this.#stop = startIdleTimer(minutes, this.#hear, Math.min(1, minutes / 2));
  }

  readonly #hear = (secondsLeft: number): void => {
    if (secondsLeft > 0) this.secondsLeft = secondsLeft;
    else this.finish();
    this.#host.requestUpdate();
  };
}
