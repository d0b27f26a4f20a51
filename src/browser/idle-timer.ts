/** Where nobody has touched the page for some minutes, something is locked. Also where a laptop slept meanwhile. */
export class IdleLock {
  readonly #limit: number;
  readonly #lock: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touchedAt: readonly [clock: number, running: number] = [0, 0];

  constructor(minutes: number, lock: () => void) {
    this.#limit = minutes * 60_000;
    this.#lock = lock;
  }

  start(): void {
    this.stop();
    this.#touchedAt = now();
    for (const name of TOUCHES) addEventListener(name, this.#touched, { capture: true, passive: true });
    addEventListener('visibilitychange', this.#look, true);
    this.#wait();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const name of TOUCHES) removeEventListener(name, this.#touched, true);
    removeEventListener('visibilitychange', this.#look, true);
  }

  readonly #touched = (): void => {
    // Past the limit a touch comes too late: a machine that slept may wake with somebody else before it.
    if (this.#idleFor >= this.#limit) this.#look();
    else this.#touchedAt = now();
  };

  readonly #look = (): void => {
    if (this.#idleFor >= this.#limit) this.#lock();
  };

  get #idleFor(): number {
    // One of the two may stand still while a machine sleeps, the other may be set back by hand.
    const [clock, running] = now();
    return Math.max(clock - this.#touchedAt[0], running - this.#touchedAt[1]);
  }

  #wait(): void {
    this.#timer = setTimeout(
      () => {
        this.#look();
        this.#wait();
      },
      Math.max(1000, this.#limit - this.#idleFor),
    );
  }
}

function now(): readonly [number, number] {
  return [Date.now(), performance.now()];
}

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
