/** What was answered in the page before the form's code had arrived. */
export interface EarlyAnswers {
  /** Answer codes by theme. */
  readonly answers: ReadonlyMap<string, string>;
  /** What was written, by theme. */
  readonly comments: ReadonlyMap<string, string>;
}

/**
 * A form that was delivered as markup, see `carer-needs/prerender`: its radios and text boxes are the browser's own, and
 * are answered before there is any code. The form is drawn in its place, with what was answered, and with the focus and
 * the page where they were; but not while somebody writes in it, so that the caret and a phone's keyboard stay.
 */
export class PrerenderedForm {
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];
  #isPainted = false;
  #focused: string | undefined;
  /** What the person had before their eyes, and how far below the top of the window. */
  #seen: { readonly selector: string; readonly top: number } | undefined;

  constructor(root: ShadowRoot, onInput: () => void) {
    this.#root = root;
    this.#nodes = [...root.childNodes];
    // The markup is painted and can be answered before the form is drawn over it, which takes longer.
    requestAnimationFrame(() => {
      whenIdle(() => {
        this.#isPainted = true;
        onInput();
      });
    });
    root.addEventListener('input', onInput);
    root.addEventListener('focusout', onInput);
  }

  /** Not yet: it is not painted, or somebody is writing, and a text box that goes takes a phone's keyboard with it. */
  get stays(): boolean {
    return !this.#isPainted || this.#root.activeElement instanceof HTMLTextAreaElement;
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
    if (focused instanceof HTMLInputElement) this.#focused = selectorOf(focused);
    const inView = [...this.#root.querySelectorAll('input')].find((one) => one.getBoundingClientRect().top > 0);
    const seen = focused instanceof HTMLInputElement ? focused : inView;
    this.#seen = seen && { selector: selectorOf(seen), top: seen.getBoundingClientRect().top };
    for (const node of this.#nodes) node.remove();
  }

  /** Puts the focus back in the form that was drawn, and what was before the person's eyes back to where it was. */
  restore(): void {
    const find = (selector = ':not(*)'): HTMLElement | null => this.#root.querySelector<HTMLElement>(selector);
    find(this.#focused)?.focus({ preventScroll: true });
    const seen = find(this.#seen?.selector);
    if (!seen || !this.#seen || scrollY === 0) return;
    scrollBy({ top: seen.getBoundingClientRect().top - this.#seen.top, behavior: 'instant' });
  }
}

function selectorOf({ name, value }: HTMLInputElement): string {
  return `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`;
}

/** Runs something once the browser has nothing more urgent to do. */
function whenIdle(then: () => void): void {
  // Safari has no `requestIdleCallback`.
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then, 100);
}
