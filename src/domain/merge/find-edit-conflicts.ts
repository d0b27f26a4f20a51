import type { Contested } from './edit-conflict.js';
import { mergeText } from './merge-text.js';
import { byKey, isObject, isSame } from '../kernel/deep-equal.js';

/** Fields with a single answer: where two chose differently, a person is asked. */
const ANSWERS: ReadonlySet<string> = new Set(['answer', 'choice']);

/** The places in `merged` that both sides changed in different ways, and that a person has to look at. */
export function contestedIn(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  merged: unknown,
  path: readonly string[] = [],
): Contested[] {
  if (isSame(mine, theirs) || isSame(base, mine) || isSame(base, theirs)) return [];
  if (typeof mine === 'string' && typeof theirs === 'string') {
    if (ANSWERS.has(path.at(-1) ?? '')) return [{ path, mine, theirs, isText: false }];
    const before = typeof base === 'string' ? base : '';
    const { text, clashes } = mergeText(before, mine, theirs);
    return text === merged ? clashes.map((both) => ({ path, ...both, isText: true })) : [];
  }
  if (Array.isArray(mine) && Array.isArray(theirs) && Array.isArray(merged)) {
    const [was, one, other] = [byKey(Array.isArray(base) ? base : []), byKey(mine), byKey(theirs)];
    return [...byKey(merged)].flatMap(([id, entry]) =>
      contestedIn(was.get(id), one.get(id), other.get(id), entry, [...path, id]),
    );
  }
  if (!isObject(mine) || !isObject(theirs) || !isObject(merged)) return [];
  const was = isObject(base) ? base : {};
  return Object.keys(merged).flatMap((name) =>
    contestedIn(was[name], mine[name], theirs[name], merged[name], [...path, name]),
  );
}
