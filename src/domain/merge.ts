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

/**
 * Brings together two versions of a record that grew from the same `base`, field by field and entry by entry, so that
 * two people who write in different places lose nothing. Lists are matched by the entries' own ids; what one side
 * removed and the other changed stays. Where both changed one text, both texts are kept in it, see {@link mergeText};
 * where both chose something else, `mine` counts, for it was chosen last.
 *
 * @param texts names of the fields that people write in freely, wherever in the record they are
 */
export function mergeVersions<Rec extends object>(base: Rec, mine: Rec, theirs: Rec, texts: ReadonlySet<string>): Rec {
  return merge(base, mine, theirs, '', texts) as Rec;
}

function merge(base: unknown, mine: unknown, theirs: unknown, name: string, texts: ReadonlySet<string>): unknown {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs, texts);
  }
  if (isObject(mine) && isObject(theirs) && !WHOLE.has(name))
    return mergeFields(isObject(base) ? base : {}, mine, theirs, texts);
  if (texts.has(name) && typeof mine === 'string' && typeof theirs === 'string') {
    return mergeText(typeof base === 'string' ? base : '', mine, theirs);
  }
  return mine ?? theirs;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields, texts: ReadonlySet<string>): Fields {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const merged = [...names].map((name) => [name, merge(base[name], mine[name], theirs[name], name, texts)] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** Theirs in their order; what is new here stands before the same entry as it does here, or else at the end. */
function mergeLists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  texts: ReadonlySet<string>,
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

function byKey(entries: readonly unknown[]): Map<string, unknown> {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

/** What makes an entry the same one on both sides: its id, or all that it says. */
function keyOf(entry: unknown): string {
  const id = isObject(entry) ? (entry['id'] ?? entry['lineId']) : undefined;
  return typeof id === 'string' ? id : JSON.stringify(sorted(entry));
}

/** The same fields in one order, whoever wrote them. */
function sorted(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)));
}

/** Stands between what two people wrote in one place; also where a field has one line only. */
const BETWEEN = ' / ';

/**
 * Two ways in which one text was changed. Changes in different places are both made; where they touch the same place,
 * what was written there stands one after the other, so that no word is gone and a person can put it right.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  const here = changeOf(base, mine);
  const there = changeOf(base, theirs);
  const [first, second] = here.from <= there.from ? [here, there] : [there, here];
  if (first.to < second.from || (first.to === second.from && first.from !== second.from)) {
    return (
      base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to)
    );
  }
  const [from, to] = [Math.min(here.from, there.from), Math.max(here.to, there.to)];
  const whole = (change: Change): string => base.slice(from, change.from) + change.text + base.slice(change.to, to);
  const [ours, others] = [whole(here), whole(there)];
  const isOne = ours.trim() === '' || others.trim() === '' || ours.endsWith(BETWEEN) || others.startsWith(BETWEEN);
  const both = ours + (isOne ? '' : BETWEEN) + others;
  return base.slice(0, from) + both + base.slice(to);
}

/** The one stretch of `before` between `from` and `to` that became `text`. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function changeOf(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  if (isHalf(before, from) || isHalf(after, from)) from -= 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  if (isHalf(before, before.length - same) || isHalf(after, after.length - same)) same -= 1;
  return { from, to: before.length - same, text: after.slice(from, after.length - same) };
}

/** True in the middle of a character that takes two places. */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same data, in whatever order its fields are. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  return (
    names.length === Object.keys(other).filter((name) => other[name] !== undefined).length &&
    names.every((name) => isSame(one[name], other[name]))
  );
}
