import type { LitElement } from 'lit';
import { tellDeveloper } from './tell-developer.js';

/** What an element makes of a property, whatever a host hands in. */
export interface HostSetting {
  /** The value where a host gave nothing, or something that the property does not take. */
  readonly standard: unknown;
  /** The value that the element works with; undefined for one that the property does not take. */
  readonly read: (given: unknown) => unknown;
  /** What the property takes, for the message to the developer. */
  readonly takes: string;
}

/**
 * Lets each of these properties of an element take only what its setting reads. Absent, null, undefined and unknown
 * values count as the standard; of an unknown one the developer is told, once for each property of an element.
 */
export function applySettings(element: typeof LitElement, settings: Readonly<Record<string, HostSetting>>): void {
  // Reading it makes lit define the accessors of properties that have no decorator.
  Reflect.get(element, 'observedAttributes');
  for (const [name, { standard, read, takes }] of Object.entries(settings)) {
    const accessor = Object.getOwnPropertyDescriptor(element.prototype, name);
    Object.defineProperty(element.prototype, name, {
      ...accessor,
      set(this: Element, given: unknown) {
        const isGiven = given !== undefined && given !== null;
        const known = isGiven ? read(given) : standard;
        if (known === undefined && isGiven) tellDeveloper(this, `${name} takes ${takes}`);
        accessor?.set?.call(this, known ?? standard);
      },
    });
  }
}

/** Anything but null: it is looked at where it is used. */
export const anything: HostSetting = { standard: undefined, takes: 'anything', read: (given) => given };

/** A text; a number, as scripts hand one in, becomes one. */
export const text: HostSetting = {
  standard: '',
  takes: 'a text',
  read: (given) => (typeof given === 'number' ? String(given) : typeof given === 'string' ? given : undefined),
};

/** On or off. `"false"` is off: frameworks write it into attributes, which HTML by itself takes for on. */
export const flag: HostSetting = {
  standard: false,
  takes: 'true or false',
  read: (given) => given === '' || (Boolean(given) && given !== 'false'),
};

/** The converter for the attribute of a {@link flag}: lit's own sees only whether it is there. */
export const flagOf = (attribute: string | null): boolean => attribute !== null && attribute !== 'false';

/** One of these words; the first is the standard. */
export function oneOf(...known: readonly [string, ...string[]]): HostSetting {
  const takes = known.map((word) => `"${word}"`).join(' or ');
  return { standard: known[0], takes, read: (given) => known.find((word) => word === given) };
}

/** A finite number; a text, as in an attribute, becomes one. */
export function amount(standard: number, takes: string, isOne: (amount: number) => boolean): HostSetting {
  const read = (given: unknown): number | undefined => {
    const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    return typeof number === 'number' && Number.isFinite(number) && isOne(number) ? number : undefined;
  };
  return { standard, takes, read };
}

/** An array. */
export function list(standard: readonly never[] | undefined): HostSetting {
  return { standard, takes: 'an array', read: (given) => (Array.isArray(given) ? given : undefined) };
}

/** An object with a text under this key. */
export function objectWith(key: string): HostSetting {
  const read = (given: unknown): unknown =>
    typeof (Object(given) as Readonly<Record<string, unknown>>)[key] === 'string' ? given : undefined;
  return { standard: undefined, takes: `an object with a text as ${key}`, read };
}

/** Texts by their keys. A key without a value leaves our own text in place. */
export const texts: HostSetting = {
  standard: {},
  takes: 'an object of texts',
  read: (given) => {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
    const all = Object.entries(given);
    const usable = all.filter(([, words]) => words !== undefined && words !== null);
    // The host's own object where all of it is usable: whether it is another one is told by identity.
    return usable.length === all.length ? given : Object.fromEntries(usable);
  },
};
