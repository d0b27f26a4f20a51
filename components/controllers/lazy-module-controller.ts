import type { ReactiveControllerHost } from 'lit';

/** Code and words that an element fetches when it needs them: once, and again on request where that failed. */
export class LazyModule<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #isFetching = false;

  /** What was fetched; undefined until it is there. */
  module: Module | undefined;
  /** It could not be fetched: the person is offered to try again. */
  hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Fetches it, once. Settles when it is there, or has failed. */
  async load(): Promise<void> {
    if (this.module || this.#isFetching || this.hasFailed) return;
    this.#isFetching = true;
    try {
      this.module = await this.#load();
    } catch {
      // Offline between one screen and the next: said where it matters.
      this.hasFailed = true;
    }
    this.#isFetching = false;
    this.#host.requestUpdate();
  }

  /** A person asks for it again. */
  async retry(): Promise<void> {
    this.hasFailed = false;
    this.#host.requestUpdate();
    await this.load();
  }
}
