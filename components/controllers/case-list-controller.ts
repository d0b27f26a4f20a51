import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refused, type Outcome } from '../../src/domain/kernel/outcome.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { RecordStore, StoreChange } from '../../src/storage/record-store.js';
import type { RecordsFailure } from '../../src/session/record-session.js';

/**
 * Holds the page of a list of cases that an element shows. Asks the store at first and again after every change, here or in
 * another tab. Runs one query at a time; changes during a query are answered by one more query after it.
 */
export class CaseListController<Page> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #read: (store: RecordStore) => Promise<Outcome<Page, FailureReason>>;
  readonly #onFailed: (reason: FailureReason) => void;
  #store: RecordStore | undefined;
  #stopWatching: (() => void) | undefined;
  #asking: Promise<void> | undefined;
  #isOutdated = false;
  #opening: symbol | undefined;
  #tomorrow: ReturnType<typeof setTimeout> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** The last answer of the store; undefined before the first one. */
  page: Page | undefined;
  /** When it was answered, in milliseconds. */
  readAt = 0;
  failure: RecordsFailure | undefined;
  /** Empty, for the device code: a board shows rows and holds no records that can be written to. */
  readonly shown = [];
  readonly timesSaved = 0;

  /** @param read asks a store for what is to be shown right now */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    read: (store: RecordStore) => Promise<Outcome<Page, FailureReason>>,
    onFailed: (reason: FailureReason) => void,
  ) {
    this.#host = host;
    this.#read = read;
    this.#onFailed = onFailed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#lookAgain);
    this.#watch();
    this.#awaitTomorrow();
    // Changes made while the element was not connected.
    void this.ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#lookAgain);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    clearTimeout(this.#tomorrow);
    clearTimeout(this.#soon);
    this.#soon = undefined;
  }

  /**
   * Asks again at midnight: a wall display is never hidden and shown again, so `visibilitychange` does not fire on it.
   */
  #awaitTomorrow(): void {
    const midnight = new Date().setHours(24, 0, 1, 0);
    this.#tomorrow = setTimeout(() => {
      this.#awaitTomorrow();
      void this.ask();
    }, midnight - Date.now());
  }

  /** Asks at most twice a second: while somebody types elsewhere, every letter is a change. */
  readonly #askSoon = (change: StoreChange): void => {
    if (change.type === 'invalidated') void this.ask();
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.ask();
    }, 500);
  };

  /** Asks when the page is shown again: what is due may have changed overnight. */
  readonly #lookAgain = (): void => {
    if (document.visibilityState === 'visible') void this.ask();
  };

  async open(given: RecordStore | Promise<RecordStore>): Promise<void> {
    const opening = (this.#opening = Symbol());
    this.page = undefined;
    let store: RecordStore | undefined;
    try {
      store = await given;
    } catch (error) {
      reportError(error);
    }
    // Another one was asked for while this one was being opened.
    if (opening !== this.#opening) return;
    this.#store = store;
    this.failure = store ? undefined : { caseId: '', reason: 'unavailable' };
    this.#watch();
    void this.ask();
    this.#host.requestUpdate();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    if (!this.#host.isConnected) return;
    try {
      this.#stopWatching = this.#store?.watch(this.#askSoon);
    } catch (error) {
      // Such as a store wrapped in a framework's proxy: the next query fails in the same way, and the person is told
      // then.
      reportError(error);
    }
  }

  get store(): RecordStore | undefined {
    return this.#store;
  }

  get phase(): 'loading' | 'ready' {
    return this.page || this.failure ? 'ready' : 'loading';
  }

  /** The store is sealed and its key is not there. */
  get isLocked(): boolean {
    return this.failure?.reason === 'locked';
  }

  /** Settles once no answer is waited for. */
  async settled(): Promise<void> {
    await this.#asking;
  }

  /** Queries the rows wanted now. Settles once a query that began after this call is answered. */
  async ask(): Promise<void> {
    if (!this.#store) return;
    this.#isOutdated = true;
    this.#asking ??= this.#askUntilDone();
    await this.#asking;
  }

  async #askUntilDone(): Promise<void> {
    try {
      while (this.#isOutdated && this.#store) {
        this.#isOutdated = false;
        const store = this.#store;
        const answer = await this.#answerOf(store);
        if (store !== this.#store) continue;
        this.failure = answer.ok ? undefined : { caseId: '', reason: answer.reason };
        if (answer.ok) {
          this.page = answer.value;
          this.readAt = Date.now();
        } else if (!this.isLocked) this.#onFailed(answer.reason);
        // Nothing of a sealed store stays in sight.
        if (this.isLocked) this.page = undefined;
        this.#host.requestUpdate();
      }
    } finally {
      this.#asking = undefined;
    }
  }

  /** A store must not throw or reject. One that does is reported to its author; the person sees "unavailable". */
  async #answerOf(store: RecordStore): Promise<Outcome<Page, FailureReason>> {
    try {
      return await this.#read(store);
    } catch (error) {
      reportError(error);
      return refused('unavailable');
    }
  }
}
