import type { LitElement, PropertyDeclaration } from 'lit';
import { tellDeveloper } from './tell-developer.js';

/**
 * True where nothing may be opened for an element, which the developer is told:
 *
 * - an attribute stands where a property was meant, as `store="[object Object]"`: frameworks write that before the class
 *   of the element is loaded. The store that the host meant is lost then, and another one would be written to instead
 * - `store` is no object
 * - no store is given, and the page forbids the default one by `<meta name="carer-needs-store" content="none">`
 *
 * @param usesDefault whether the element would open the default store
 */
export function isStoreRefused(element: LitElement & { readonly store: unknown }, usesDefault: boolean): boolean {
  const mistakes = lostProperties(element).map((name) => `${name} is a property, and here it is an attribute`);
  if (element.store !== undefined && typeof element.store !== 'object') mistakes.push('store takes a record store');
  if (usesDefault && element.ownerDocument.querySelector('meta[name="carer-needs-store" i][content="none" i]'))
    mistakes.push('no store is given, and the page forbids the default one');
  for (const mistake of mistakes) tellDeveloper(element, `${mistake}; nothing is opened`);
  return mistakes.length > 0;
}

/** The public properties that have no attribute, and of which the element has nothing but an attribute. */
function lostProperties(element: LitElement): string[] {
  const { elementProperties } = element.constructor as typeof LitElement;
  return [...elementProperties].flatMap(([name, { attribute, state }]: [PropertyKey, PropertyDeclaration]) => {
    if (attribute !== false || state || typeof name !== 'string') return [];
    const attributes = [name.toLowerCase(), name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
    const isThere = attributes.some((one) => element.hasAttribute(one));
    return isThere && isEmpty((element as unknown as Record<string, unknown>)[name]) ? [name] : [];
  });
}

/** True for what a property holds while a host gave it nothing. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return (
    value === undefined ||
    (Object.getPrototypeOf(value) === Object.prototype && Object.keys(value as object).length === 0)
  );
}
