import { byKey, isObject, keyOf } from './same.js';

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

/** Where mine begins, and what stands between mine and theirs. Mine may have been written on since. */
function placeOf(value: string, { mine, theirs }: Contested): { start: number; between: number } | undefined {
  const between = value.indexOf(BETWEEN + theirs);
  const start = between < 0 ? -1 : value.lastIndexOf(mine, between);
  return start < 0 ? undefined : { start, between };
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
