const told = new WeakMap<Element, Set<string>>();

/** Reports a mistake in how a page uses an element, as a `TypeError`, once for each element. Never a person's text. */
export function tellDeveloper(element: Element, mistake: string): void {
  const before = told.get(element) ?? new Set();
  if (before.has(mistake)) return;
  told.set(element, before.add(mistake));
  // A server has none, and the browser that gets the page has.
  if ('reportError' in globalThis) reportError(new TypeError(`${element.localName}: ${mistake}`));
}
