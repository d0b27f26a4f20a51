import type { ReactiveControllerHost } from 'lit';

/** Code and messages that an element loads on demand, once; after a failure again on request. */
export class LazyModule<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Module>;
  #fetching: Promise<void> | undefined;

  /** The loaded module; undefined until then. */
  module: Module | undefined;
  /** It could not be fetched: the person is offered to try again. */
  hasFailed = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Fetches it, once. Settles when it is there, or has failed. */
  load(): Promise<void> {
    this.#fetching ??= this.#begin();
    return this.#fetching;
  }

  async #begin(): Promise<void> {
    try {
      this.module = await this.#load();
    } catch {
      // Usually offline. The element shows it where the module is missing.
      this.hasFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Loads again after a failure. */
  async retry(): Promise<void> {
    this.hasFailed = false;
    this.#fetching = undefined;
    this.#host.requestUpdate();
    await this.load();
  }
}
