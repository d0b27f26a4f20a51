import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Step {
  /** The number of the form's page. */
  readonly page: number;
  /** How many steps the form has added to the history up to here. */
  readonly steps: number;
  /** The page before this one. */
  readonly from?: number;
  /** Which form of which case, as a code that names neither. */
  readonly of: string;
}

const KEY = 'carerNeedsPage';

/** What the browser history needs of the form. */
export interface PagedForm {
  isOn(): boolean;
  /** The number of the page shown; undefined while there is none. */
  page(): number | undefined;
  /** A code for the form and case, so that another form's history entries are ignored. */
  of(): string;
  isSent(): boolean;
  show(page: number): void;
}

/**
 * The browser's own Back and Forward go through the form's pages, where the host allows it. The address stays as it is,
 * and the history keeps numbers of pages and nothing else.
 */
export class BrowserHistory implements ReactiveController {
  readonly #form: PagedForm;
  /** `history.go` was called and its `popstate` has not come yet: it is asynchronous. */
  #isGoing = false;
  /**
   * Whether the host is connected. A form that was removed may still update, and must not change the next page's
   * history.
   */
  #isThere = false;

  constructor(host: ReactiveControllerHost, form: PagedForm) {
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isThere = true;
    this.#isGoing = false;
    window.addEventListener('popstate', this.#popped);
  }

  hostDisconnected(): void {
    this.#isThere = false;
    window.removeEventListener('popstate', this.#popped);
    history.scrollRestoration = 'auto';
  }

  hostUpdated(): void {
    const page = this.#form.page();
    if (!this.#isThere || !this.#form.isOn() || page === undefined || this.#isGoing) return;
    const here = this.#stepOf(history.state);
    const of = this.#form.of();
    if (!here) this.#keep({ page, steps: 0, of }, 'replaceState');
    // Once the form is sent, Back leaves it: the pages behind show what was sent.
    else if (this.#form.isSent()) this.#go(-here.steps);
    else if (page === here.page) return;
    else if (page === here.from) this.#go(-1);
    else this.#keep({ page, steps: here.steps + 1, from: here.page, of }, 'pushState');
  }

  #keep(step: Step, how: 'pushState' | 'replaceState'): void {
    // The browser would scroll to where that page once stood; a page of the form begins at its heading.
    history.scrollRestoration = 'manual';
    history[how]({ ...(history.state as object | null), [KEY]: step }, '');
  }

  #stepOf(state: unknown): Step | undefined {
    const step = (state as Record<string, Step | undefined> | null)?.[KEY];
    return step?.of === this.#form.of() ? step : undefined;
  }

  #go(steps: number): void {
    if (steps === 0) return;
    this.#isGoing = true;
    history.go(steps);
  }

  readonly #popped = (event: PopStateEvent): void => {
    const wasAsked = this.#isGoing;
    this.#isGoing = false;
    const step = this.#stepOf(event.state);
    if (!this.#form.isOn() || !step || this.#form.isSent()) return;
    // A `popstate` of our own `history.go` does not move the form; only a person's Back or Forward does.
    if (wasAsked) this.hostUpdated();
    else this.#form.show(step.page);
  };
}
