import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RenderOptions } from 'lit/html.js';

/** What is needed of an element to draw it anew: any `LitElement` has it. */
export interface RedrawableHost extends ReactiveControllerHost, HTMLElement {
  readonly renderOptions: RenderOptions;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const FOCUSABLE = 'button, summary, a, input, select, textarea, [tabindex]';
const TEXT_FIELDS = 'textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * Draws an element anew where somebody else has changed its nodes. A browser's translator moves the texts of a page into
 * elements of its own (Chromium), or puts them in anew without the marks that lit finds its places by (Firefox). lit
 * would go on writing into nodes that nobody sees any more, so that the heading of one page stands above the answers of
 * another; or it finds no place and throws. While somebody writes, the page is drawn anew only where it would throw.
 */
export class ForeignChangesController implements ReactiveController {
  readonly #host: RedrawableHost;
  #isChanged = false;
  /** lit's own marks are gone: an update would throw. */
  #isTorn = false;
  /** Puts back what was in hand before the element was drawn anew. */
  #restore: (() => void) | undefined;
  /** None on a server, where there are no nodes. */
  #observer: MutationObserver | undefined;

  constructor(host: RedrawableHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { shadowRoot } = this.#host;
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
    });
    if (shadowRoot) this.#observer.observe(shadowRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    const root = this.#host.shadowRoot;
    if (!this.#isChanged || !root || (!this.#isTorn && isBeingWrittenIn(root))) return;
    this.#isChanged = false;
    this.#isTorn = false;
    this.#restore = inHand(root);
    const begin = document.createComment('');
    // Without constructable style sheets the styles lie among the nodes.
    root.replaceChildren(...root.querySelectorAll(':scope > style'), begin);
    // lit draws afresh before another node.
    this.#host.renderOptions.renderBefore = begin;
  }

  hostUpdated(): void {
    // Changes of the element's own.
    this.#observer?.takeRecords();
    this.#restore?.();
    this.#restore = undefined;
  }

  #note(records: readonly MutationRecord[]): void {
    if (records.length > 0) this.#isChanged = true;
    if (records.some(({ removedNodes }) => [...removedNodes].some((node) => node instanceof Comment)))
      this.#isTorn = true;
  }
}

/** Fields of a `<form>` hold words that stand nowhere else until it is submitted. */
function unsubmitted(root: ShadowRoot): TextField[] {
  return [...root.querySelectorAll<TextField>(`form :is(${TEXT_FIELDS})`)];
}

function isBeingWrittenIn(root: ShadowRoot): boolean {
  if (root.activeElement?.matches(TEXT_FIELDS)) return true;
  return unsubmitted(root).some((field) => field.value !== field.defaultValue);
}

/** Remembers the focus, the caret and what stands in unsubmitted fields; gives back what restores them. */
function inHand(root: ShadowRoot): () => void {
  const active = root.activeElement;
  const index = active ? [...root.querySelectorAll(FOCUSABLE)].indexOf(active) : -1;
  const caret = active?.matches('textarea')
    ? ([(active as TextField).selectionStart, (active as TextField).selectionEnd] as const)
    : undefined;
  const typed = unsubmitted(root).map(({ name, value, defaultValue }) => ({
    name,
    value,
    isTyped: value !== defaultValue,
  }));
  return () => {
    const fields = unsubmitted(root);
    // Another page or another form has other fields.
    if (fields.length === typed.length)
      for (const [place, { name, value, isTyped }] of typed.entries()) {
        const field = fields[place];
        if (isTyped && field?.name === name) field.value = value;
      }
    const named = active?.id ? root.querySelector<HTMLElement>(`#${CSS.escape(active.id)}`) : undefined;
    const focused = named ?? root.querySelectorAll<HTMLElement>(FOCUSABLE)[index];
    focused?.focus({ preventScroll: true });
    if (caret && focused instanceof HTMLTextAreaElement) focused.setSelectionRange(...caret);
  };
}
