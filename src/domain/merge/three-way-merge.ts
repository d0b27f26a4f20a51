import { Sharing } from '../sharing/sharing.js';
import { byKey, isObject, isSame, type Fields } from '../kernel/deep-equal.js';

/** What makes sense only as a whole: half a contact person of one and half of another would be nobody. */
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
]);

/** Fields that people write in freely, wherever in a record they are, and how two changes of one are brought together. */
export interface FreeTexts {
  has(name: string): boolean;
  merge(base: string, mine: string, theirs: string): string;
}

/**
 * Brings together two versions of a record that grew from the same `base`, field by field and entry by entry, so that
 * two people who write in different places lose nothing. Lists are matched by the entries' own ids; what one side
 * removed and the other changed stays. Where both changed one of the `texts`, it is brought together as they say; where
 * both chose something else, `mine` counts, for it was chosen last.
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
    return mergeFields(isObject(base) ? base : {}, mine, theirs, texts);
  if (texts?.has(name) && typeof mine === 'string' && typeof theirs === 'string') {
    return texts.merge(typeof base === 'string' ? base : '', mine, theirs);
  }
  // Both have said who may read it: as closely as either of them did.
  if (name === 'sharing') return Sharing.options.find((level) => level === mine || level === theirs);
  return mine ?? theirs;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, texts: FreeTexts | undefined): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [name, merge(base[name], mine[name], theirs[name], name, texts)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Theirs in their order; what is new here stands before the same entry as it does here, or else at the end. */
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
    // Taken away on one side: it goes, unless the other side has written in it since.
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
