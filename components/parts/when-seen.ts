import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ElementPart } from 'lit/directive.js';

/**
 * Calls back once this place of the page is on the screen: `<p ${whenSeen(read)}>`. What is in a fold, or further down,
 * has not been seen.
 */
class WhenSeen extends AsyncDirective {
  #tell: () => void = () => undefined;
  #observer: IntersectionObserver | undefined;
  #place: Element | undefined;
  #isSeen = false;

  override render(_tell: () => void): unknown {
    return noChange;
  }

  override update(part: ElementPart, [tell]: [() => void]): unknown {
    this.#tell = tell;
    this.#place = part.element;
    if (this.isConnected && !this.#observer) this.#watch();
    // It may be able to take the call only now; not while it is being drawn.
    if (this.#isSeen) queueMicrotask(this.#tellWhileShown);
    return noChange;
  }

  override disconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  override reconnected(): void {
    this.#watch();
  }

  #watch(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting === true;
      this.#tellWhileShown();
    });
    if (this.#place) this.#observer.observe(this.#place);
  }

  /** What was seen a moment ago may be hidden by now. */
  readonly #tellWhileShown = (): void => {
    if (this.#isSeen && (this.#place?.getClientRects().length ?? 0) > 0) this.#tell();
  };
}

export const whenSeen = directive(WhenSeen);
