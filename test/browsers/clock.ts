/**
 * A page's clock that can be moved forward, so that tests of what happens after idle minutes need not wait. Timers
 * still run in real time; what they read as the time is what was set here.
 */
export class MovedClock {
  readonly #now = Date.now.bind(Date);
  readonly #running = performance.now.bind(performance);
  #ahead = 0;

  constructor() {
    Date.now = () => this.#now() + this.#ahead;
    performance.now = () => this.#running() + this.#ahead;
  }

  /** So many minutes have gone by. */
  pass(minutes: number): void {
    this.#ahead += minutes * 60_000;
  }

  /** The page is looked at again, as when a laptop is opened: what goes by the clock looks at it in this moment. */
  lookAgain(): void {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }

  giveBack(): void {
    Date.now = this.#now;
    performance.now = this.#running;
  }
}
