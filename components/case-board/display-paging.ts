import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What somebody does who is there and reads. */
const TOUCHES = ['pointermove', 'keydown', 'focusin'];

/**
 * Pages through the rows of a wall display, which nobody scrolls: as many rows as fit, the next ones after some
 * seconds. Whoever points at it or presses a key there has a page for as long again; a pointer that is parked on it
 * holds nothing. Stops when `pause` is called.
 */
export class DisplayPaging implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isShown: () => boolean;
  readonly #turn: () => void;
  readonly #refit: () => void;
  #resized: ResizeObserver | undefined;
  #isNewSize = true;
  #timer: ReturnType<typeof setInterval> | undefined;
  #seconds: number | undefined;

  isPaused = false;
  /** Rows that fit; a guess until rows have been measured. */
  rows = 8;

  /**
   * @param isShown whether the host is a wall right now
   * @param turn shows the next page
   * @param refit another number of rows fits in a window of another size: the pages begin anew
   */
  constructor(host: ReactiveControllerHost & HTMLElement, isShown: () => boolean, turn: () => void, refit: () => void) {
    this.#host = host;
    this.#isShown = isShown;
    this.#turn = turn;
    this.#refit = refit;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of TOUCHES) this.#host.addEventListener(name, this.#restart);
    const { documentElement, defaultView } = this.#host.ownerDocument;
    // That of the document it is in: it may be an iframe’s.
    const { ResizeObserver: Observer } = defaultView ?? window;
    this.#resized = new Observer(() => {
      this.#isNewSize = true;
      this.#fit();
    });
    this.#resized.observe(documentElement);
  }

  hostDisconnected(): void {
    for (const name of TOUCHES) this.#host.removeEventListener(name, this.#restart);
    this.#resized?.disconnect();
    this.run(undefined);
  }

  hostUpdated(): void {
    this.#fit();
  }

  /** Turns a page every so many seconds; undefined stops it. */
  run(seconds: number | undefined): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#restart();
  }

  pause(isPaused: boolean): void {
    this.isPaused = isPaused;
    this.#host.requestUpdate();
  }

  /** The page that is shown has its whole time again. */
  readonly #restart = (): void => {
    clearInterval(this.#timer);
    if (this.#seconds === undefined) return;
    this.#timer = setInterval(() => {
      if (!this.isPaused) this.#turn();
    }, this.#seconds * 1000);
  };

  /**
   * Counts how many rows fit between the head of the table and the lower edge of the window. Until the window is
   * resized the count only goes down: one page with a tall row must not change where the next pages begin.
   */
  #fit(): void {
    if (!this.#isShown()) return;
    const root = this.#host.shadowRoot;
    const body = root?.querySelector('tbody');
    const row = body?.querySelector('tr');
    if (!body || !row) return;
    const below = (root?.querySelector('.pages')?.getBoundingClientRect().height ?? 0) + 24;
    const top = body.getBoundingClientRect().top + window.scrollY;
    const tallest = Math.max(...[...body.querySelectorAll('tr')].map((one) => one.getBoundingClientRect().height));
    const fitting = Math.max(3, Math.floor((window.innerHeight - top - below) / tallest));
    if (!Number.isFinite(fitting) || (fitting >= this.rows && !this.#isNewSize)) return;
    const isOther = fitting !== this.rows;
    const isNewSize = this.#isNewSize;
    this.#isNewSize = false;
    this.rows = fitting;
    if (!isOther) return;
    if (isNewSize) this.#refit();
    this.#host.requestUpdate();
  }
}
