import { Sharing } from '../sharing/sharing.schema.js';
import { byKey, isObject, isSame, type Fields } from '../kernel/deep-equal.js';

/** Fields that are merged as a whole: half of one contact person and half of another would be nobody. */
const WHOLE: ReadonlySet<string> = new Set([
  'contactPerson',
  'deputy',
  'owner',
  'offer',
  'written',
  'interpreter',
  'notAvailable',
  'application',
  'granted',
  'wanted',
  'death',
  'closing',
  'childrenAsked',
  'mustBeDocumented',
  'school',
  'informedBy',
  'seen',
]);

/** Maps by ids: a question or a prompt may be called as a field is, and is none. */
const BY_ID: ReadonlySet<string> = new Set(['answers', 'aside', 'prompts']);

/** The free-text fields, by name and wherever in a record they are, and how two versions of one are merged. */
export interface FreeTexts {
  has(name: string): boolean;
  merge(base: string, mine: string, theirs: string): string;
}

/**
 * Merges two versions of a record that are based on the same `base`, field by field and entry by entry, so that two
 * people who write in different places lose nothing. Lists are matched by the entries' own ids; what one side removed
 * and the other changed stays. Where both changed one of the `texts`, it is merged by its own rule; where both chose
 * something else, `mine` counts, since it was chosen last.
 */
export function mergeVersions<Rec extends object>(base: Rec, mine: Rec, theirs: Rec, texts?: FreeTexts): Rec {
  return merge(base, mine, theirs, '', texts) as Rec;
}

function merge(base: unknown, mine: unknown, theirs: unknown, name: string, texts: FreeTexts | undefined): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, texts);
  }
  if (isObject(mine) && isObject(theirs) && !WHOLE.has(name))
    return mergeFields(isObject(base) ? base : {}, mine, theirs, texts, BY_ID.has(name));
  if (texts?.has(name) && typeof mine === 'string' && typeof theirs === 'string') {
    return texts.merge(typeof base === 'string' ? base : '', mine, theirs);
  }
  // Both sides changed who may read it: the stricter level counts.
  if (name === 'sharing') return Sharing.options.find((level) => level === mine || level === theirs);
  return mine ?? theirs;
}

function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  texts: FreeTexts | undefined,
  isById: boolean,
): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map(
    (name) => [name, merge(base[name], mine[name], theirs[name], isById ? '' : name, texts)] as const,
  );
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/**
 * Keeps the order of `theirs`; an entry that only `mine` has goes before the entry it precedes there, or else to the
 * end.
 */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  texts: FreeTexts | undefined,
): unknown[] {
  const before = byKey(base);
  const here = byKey(mine);
  const there = byKey(theirs);
  const merged: unknown[] = [];
  for (const key of inOrder([...there.keys()], [...here.keys()])) {
    const [was, one, other] = [before.get(key), here.get(key), there.get(key)];
    const isGone = one === undefined || other === undefined;
    // Removed on one side: it goes, unless the other side has changed it since.
    if (isGone && was !== undefined && isSame(was, one ?? other)) continue;
    merged.push(isGone ? (one ?? other) : merge(was, one, other, '', texts));
  }
  return merged;
}

function inOrder(theirs: readonly string[], mine: readonly string[]): string[] {
  const order = [...theirs];
  const known = new Set(theirs);
  mine.forEach((key, index) => {
    if (known.has(key)) return;
    const next = mine.slice(index + 1).find((later) => known.has(later));
    order.splice(next === undefined ? order.length : order.indexOf(next), 0, key);
  });
  return order;
}
