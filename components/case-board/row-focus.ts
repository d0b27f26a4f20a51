import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One tab stop for all rows of a list, however long it is. The arrow keys, Home and End go from row to row, and
 * sideways among the buttons of a row. Rows have `data-row`, and their buttons `data-rove`.
 */
export class RowFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode } & HTMLElement;
  #current: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode } & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
    this.#host.addEventListener('focusin', this.#follow);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#host.removeEventListener('focusin', this.#follow);
  }

  hostUpdated(): void {
    const buttons = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-rove]')];
    if (!this.#current || !buttons.includes(this.#current)) [this.#current] = buttons;
    for (const one of buttons) one.tabIndex = one === this.#current ? 0 : -1;
  }

  readonly #follow = (event: Event): void => {
    const [target] = event.composedPath() as HTMLElement[];
    if (!target?.matches('[data-rove]')) return;
    this.#current = target;
    this.hostUpdated();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath() as HTMLElement[];
    if (!target?.matches('[data-rove], [data-row]')) return;
    const row = target.closest('[data-row]');
    const rows = [...this.#host.renderRoot.querySelectorAll('[data-row]')];
    const buttonsOf = (one: Element | null | undefined): HTMLElement[] => [
      ...(one?.querySelectorAll<HTMLElement>('[data-rove]') ?? []),
    ];
    const [at, column] = [rows.findIndex((one) => one === row), buttonsOf(row).indexOf(target)];
    const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const buttons = buttonsOf(to === undefined ? row : rows[to]);
    const next = sideways === undefined ? Math.min(Math.max(column, 0), buttons.length - 1) : column + sideways;
    if ((to === undefined && sideways === undefined) || !buttons[next]) return;
    event.preventDefault();
    buttons[next].focus();
  };
}
