import type { ReactiveController, ReactiveControllerHost } from 'lit';

const STIRS = ['pointerdown', 'keydown', 'wheel', 'input'] as const;
const LONGEST_COUNTDOWN_MS = 60_000;

/** What the watch has to know of the form. */
export interface LeavableForm {
  /** Minutes without a touch that are allowed; undefined where there is nothing to erase. */
  minutes(): number | undefined;
  leave(): void;
}

/**
 * Watches over a form on a shared device: after some minutes in which nobody does anything it counts down in sight, and
 * at the end tells the form to leave nothing. By the clock, so that a device that slept in between is not a way around.
 */
export class IdleWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #form: LeavableForm;
  #deadline = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Seconds until everything is erased; undefined while there is nothing to say. */
  secondsLeft: number | undefined;

  constructor(host: ReactiveControllerHost, form: LeavableForm) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    for (const stir of STIRS) window.addEventListener(stir, this.#stir, { passive: true });
    document.addEventListener('visibilitychange', this.#tick);
    // Moved in the page, it goes on watching.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const stir of STIRS) window.removeEventListener(stir, this.#stir);
    document.removeEventListener('visibilitychange', this.#tick);
    this.#stop();
  }

  hostUpdated(): void {
    const isOn = this.#form.minutes() !== undefined;
    if (isOn && this.#timer === undefined) {
      this.stay();
      this.#timer = setInterval(this.#tick, 1000);
    } else if (!isOn) this.#stop();
  }

  /** Somebody is there and goes on. */
  stay(): void {
    this.#deadline = Date.now() + this.#allowed;
    if (this.secondsLeft === undefined) return;
    this.secondsLeft = undefined;
    this.#host.requestUpdate();
  }

  get #allowed(): number {
    return (this.#form.minutes() ?? 0) * 60_000;
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.secondsLeft = undefined;
  }

  /** Once it counts down, only the answer to its question counts: a sleeve on the screen is nobody. */
  readonly #stir = (): void => {
    if (this.secondsLeft === undefined) this.stay();
  };

  readonly #tick = (): void => {
    if (this.#timer === undefined) return;
    const left = this.#deadline - Date.now();
    if (left <= 0) {
      this.#stop();
      this.#form.leave();
    } else if (left <= Math.min(LONGEST_COUNTDOWN_MS, this.#allowed / 2)) {
      this.secondsLeft = Math.ceil(left / 1000);
    }
    this.#host.requestUpdate();
  };
}
