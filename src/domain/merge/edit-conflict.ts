import { byKey, isObject, keyOf } from '../kernel/deep-equal.js';

/** Stands between what two people wrote in one place; also where a field has one line only. */
export const BETWEEN = ' / ';

/**
 * A place that two changed at once, in different ways. Of texts both stand in the record, of answers the last one, until a
 * person says what is to stand.
 */
export interface Contested {
  /** The way there: names of fields, and ids of entries in lists. */
  readonly path: readonly string[];
  /** What was written or chosen here, and what was elsewhere. */
  readonly mine: string;
  readonly theirs: string;
  readonly isText: boolean;
}

/** True while both still stand there, whatever was written around them; or, of an answer, while mine does. */
export function isContestedStill(record: unknown, contested: Contested): boolean {
  const value = valueAt(record, contested.path);
  return (
    typeof value === 'string' && (contested.isText ? placeOf(value, contested) !== undefined : value === contested.mine)
  );
}

/** The record with what a person chose in a contested place; as it is, where both do not stand there any more. */
export function settleContested<Rec extends object>(record: Rec, contested: Contested, keep: 'mine' | 'theirs'): Rec {
  const { mine, theirs, isText } = contested;
  const settle = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (!isText) return value === mine ? contested[keep] : value;
    const at = placeOf(value, contested);
    if (!at) return value;
    const rest = value.slice(at.between + BETWEEN.length + theirs.length);
    return keep === 'mine' ? value.slice(0, at.between) + rest : value.slice(0, at.start) + theirs + rest;
  };
  return changeAt(record, contested.path, settle) as Rec;
}

/**
 * Where mine begins, and what stands between mine and theirs. Mine may have been written on since; where theirs was, or
 * the two stand there more than once, it cannot be told any more and nobody is asked.
 */
function placeOf(value: string, { mine, theirs }: Contested): { start: number; between: number } | undefined {
  const both = placesOf(value, mine + BETWEEN + theirs);
  const [start] = both;
  if (start !== undefined) return both.length === 1 ? { start, between: start + mine.length } : undefined;
  const [between, ...more] = placesOf(value, BETWEEN + theirs);
  if (between === undefined || more.length > 0) return undefined;
  const begin = value.lastIndexOf(mine, between);
  return begin < 0 ? undefined : { start: begin, between };
}

/** Where a text stands in another, with the end of a word after it. */
function placesOf(value: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1))
    if (/^(\s|$)/.test(value.slice(at + wanted.length, at + wanted.length + 1))) places.push(at);
  return places;
}

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) return valueAt(byKey(value).get(name), rest);
  return isObject(value) ? valueAt(value[name], rest) : undefined;
}

function changeAt(value: unknown, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((entry: unknown) => (keyOf(entry) === name ? changeAt(entry, rest, change) : entry));
  return isObject(value) && name in value ? { ...value, [name]: changeAt(value[name], rest, change) } : value;
}
