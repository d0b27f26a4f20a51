import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CasePage, CaseQuery, PageWanted } from '../../src/domain/case-row.js';
import { refused } from '../../src/domain/outcome.js';
import type { FailureReason } from '../../src/i18n/messages.js';
import type { RecordStore } from '../../src/storage/record-store.js';

/**
 * The rows of cases that an element shows: asks the store for them, and again whenever something was changed, here or in
 * another tab. One question at a time: what changes meanwhile is asked for right after it.
 */
export class CasesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => { readonly query: CaseQuery; readonly page: PageWanted };
  readonly #onFailed: (reason: FailureReason) => void;
  #store: RecordStore | undefined;
  #stopWatching: (() => void) | undefined;
  #asking: Promise<void> | undefined;
  #isOutdated = false;

  /** What the store answered last; none until it has answered. */
  page: CasePage | undefined;
  failure: FailureReason | undefined;

  /** @param wanted which rows are to be shown right now */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => { readonly query: CaseQuery; readonly page: PageWanted },
    onFailed: (reason: FailureReason) => void,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#onFailed = onFailed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#lookAgain);
    this.#watch();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#lookAgain);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** What is due is another thing the next morning, on a page that was left open. */
  readonly #lookAgain = (): void => {
    if (document.visibilityState === 'visible') void this.ask();
  };

  open(store: RecordStore): void {
    this.#store = store;
    this.page = undefined;
    this.#watch();
    void this.ask();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = this.#host.isConnected ? this.#store?.watch(() => void this.ask()) : undefined;
  }

  /** Asks for what is wanted now. Settles once an answer is there that was asked for after this. */
  async ask(): Promise<void> {
    this.#isOutdated = true;
    this.#asking ??= this.#askUntilDone();
    await this.#asking;
  }

  async #askUntilDone(): Promise<void> {
    try {
      while (this.#isOutdated && this.#store) {
        this.#isOutdated = false;
        const store = this.#store;
        const { query, page } = this.#wanted();
        const answer = await store.cases(query, page).catch((error: unknown) => {
          // A store that rejects has broken its promise: its author is told, and the person what is true for them.
          reportError(error);
          return refused('unavailable' as const);
        });
        if (store !== this.#store) continue;
        this.failure = answer.ok ? undefined : answer.reason;
        if (answer.ok) this.page = answer.value;
        else this.#onFailed(answer.reason);
        this.#host.requestUpdate();
      }
    } finally {
      this.#asking = undefined;
    }
  }
}
