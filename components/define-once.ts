/** Registers an element, also when this code is loaded twice on a page: the first one stays. */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
