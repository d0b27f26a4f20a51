/** What was answered in the page before the form's code had arrived. */
export interface EarlyAnswers {
  /** Answer codes by theme. */
  readonly answers: ReadonlyMap<string, string>;
  /** What was written, by theme. */
  readonly comments: ReadonlyMap<string, string>;
}

/**
 * A form that was delivered as markup, see `carer-needs/prerender`: its radios and text boxes are the browser's own, and
 * are answered before there is any code. The form is drawn in its place, with what was answered and the focus where it
 * was; but not while somebody writes in it, so that the caret and a phone's keyboard stay.
 */
export class PrerenderedForm {
  readonly #root: ShadowRoot;
  #focused: { readonly id: string; readonly value: string } | undefined;
  readonly #nodes: readonly ChildNode[];

  constructor(root: ShadowRoot, onInput: () => void) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    root.addEventListener('input', onInput);
    root.addEventListener('focusout', onInput);
  }

  /** Somebody is writing: a text box that goes takes the keyboard of a phone with it. */
  get isWrittenIn(): boolean {
    return this.#root.activeElement instanceof HTMLTextAreaElement;
  }

  get given(): EarlyAnswers {
    const checked = [...this.#root.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')];
    const texts = [...this.#root.querySelectorAll('textarea')].filter(({ value }) => value !== '');
    return {
      answers: new Map(checked.map(({ name, value }) => [name.replace('answer-', ''), value])),
      comments: new Map(texts.map(({ id, value }) => [id.replace('comment-', ''), value])),
    };
  }

  /** Takes the markup away, just before the form is drawn for the first time. */
  remove(): void {
    const focused = this.#root.activeElement;
    if (focused instanceof HTMLInputElement) this.#focused = { id: focused.name, value: focused.value };
    for (const node of this.#nodes) node.remove();
  }

  /** Puts the focus back where it was, in the form that was drawn. */
  restoreFocus(): void {
    const { id, value } = this.#focused ?? {};
    const radios = this.#root.querySelectorAll<HTMLInputElement>('input[type="radio"]');
    [...radios].find((radio) => radio.name === id && radio.value === value)?.focus({ preventScroll: true });
  }
}
