import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResult,
  type CSSResultOrNative,
  type LitElement,
  type ReactiveController,
} from 'lit';

/** Styles that elements were given after those of their class. */
const added = new WeakMap<LitElement, readonly CSSResult[]>();
/** Sheets made for documents other than the one that this code runs in: a constructed sheet belongs to one document. */
const foreign = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adds styles to an element, such as those of code that was fetched later; once. */
export function addStyles(element: HTMLElement, styles: CSSResult): void {
  const host = element as LitElement;
  const before = added.get(host) ?? [];
  if (before.includes(styles)) return;
  added.set(host, [...before, styles]);
  adoptAll(host, host.renderRoot as ShadowRoot);
}

/**
 * Keeps an element in its styles wherever it is put: a document that it is moved to, as that of an iframe, takes none of
 * the constructed sheets of the former one.
 */
export class StyleController implements ReactiveController {
  readonly #host: LitElement;
  #document: Document | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The root of an element that was put into another document before it was rendered; else lit makes it. */
  rootElsewhere(): ShadowRoot | undefined {
    const host = this.#host;
    if (host.ownerDocument === document || host.shadowRoot || !supportsAdoptingStyleSheets) return undefined;
    const root = host.attachShadow((host.constructor as typeof LitElement).shadowRootOptions);
    adoptAll(host, root);
    return root;
  }

  hostConnected(): void {
    const { ownerDocument, renderRoot } = this.#host;
    if (this.#document && this.#document !== ownerDocument) adoptAll(this.#host, renderRoot as ShadowRoot);
    this.#document = ownerDocument;
  }
}

function adoptAll(host: LitElement, root: ShadowRoot): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  const later = added.get(host) ?? [];
  // Without constructed sheets lit writes style elements, which move along.
  if (!supportsAdoptingStyleSheets) adoptStyles(root, later.slice(-1));
  else if (host.ownerDocument === document) adoptStyles(root, [...elementStyles, ...later]);
  else root.adoptedStyleSheets = [...elementStyles, ...later].map((one) => sheetIn(host.ownerDocument, one));
}

function sheetIn(elsewhere: Document, styles: CSSResultOrNative): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = elsewhere.defaultView ?? window;
  if (!('cssText' in styles)) return styles;
  const sheets = foreign.get(elsewhere) ?? new Map<CSSResult, CSSStyleSheet>();
  foreign.set(elsewhere, sheets);
  const sheet = sheets.get(styles) ?? new Sheet();
  if (!sheets.has(styles)) sheet.replaceSync(styles.cssText);
  sheets.set(styles, sheet);
  return sheet;
}
