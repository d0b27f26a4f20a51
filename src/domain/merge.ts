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
  const clash = clashOf(base, here, there);
  if (clash) return base.slice(0, clash.from) + clash.both + base.slice(clash.to);
  const [first, second] = here.from <= there.from ? [here, there] : [there, here];
  return (
    base.slice(0, first.from) + first.text + base.slice(first.to, second.from) + second.text + base.slice(second.to)
  );
}

/** A stretch of a text that two changed in different ways. */
interface Clash {
  readonly from: number;
  readonly to: number;
  readonly ours: string;
  readonly others: string;
  /** What stands there afterwards. */
  readonly both: string;
}

function clashOf(base: string, here: Change, there: Change): Clash | undefined {
  const [first, second] = here.from <= there.from ? [here, there] : [there, here];
  if (first.to < second.from || (first.to === second.from && first.from !== second.from)) return undefined;
  // Of words that were put in, whole ones stand beside each other; letters as they are typed stay where they are.
  const isOfWords = /\s/.test(here.text + there.text);
  const [start, end] = [Math.min(here.from, there.from), Math.max(here.to, there.to)];
  const [from, to] = isOfWords ? [wordStart(base, start), wordEnd(base, end)] : [start, end];
  const whole = (change: Change): string => base.slice(from, change.from) + change.text + base.slice(change.to, to);
  const [ours, others] = [whole(here), whole(there)];
  const isOne = ours.trim() === '' || others.trim() === '' || ours.endsWith(BETWEEN) || others.startsWith(BETWEEN);
  return { from, to, ours, others, both: ours + (isOne ? '' : BETWEEN) + others };
}

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

/** Fields of which only one answer can stand, and that a person wants to be asked about. */
const ANSWERS: ReadonlySet<string> = new Set(['answer', 'choice']);

/** The places that were brought together in `merged` and that a person has to look at. */
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
    const clash = clashOf(before, changeOf(before, mine), changeOf(before, theirs));
    const isJoined = clash && merged === before.slice(0, clash.from) + clash.both + before.slice(clash.to);
    const isBoth = isJoined && clash.both === clash.ours + BETWEEN + clash.others;
    return isBoth ? [{ path, mine: clash.ours, theirs: clash.others, isText: true }] : [];
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
  return atWord(before, { from, to: before.length - same, text: after.slice(from, after.length - same) });
}

/**
 * The same change, where it can be said so, from the beginning of a word on: what was put in before a word that begins
 * alike would otherwise begin in its middle.
 */
function atWord(before: string, change: Change): Change {
  let { from, to, text } = change;
  // Letters as they are typed stand where they were typed; words that were put in stand before the word after them.
  if (from !== to || !/\s/.test(text)) return change;
  while (from > wordStart(before, from) && text.at(-1) === before[from - 1]) {
    text = `${before[from - 1] ?? ''}${text.slice(0, -1)}`;
    from -= 1;
    to -= 1;
  }
  return from === wordStart(before, from) ? { from, to, text } : change;
}

function wordStart(text: string, at: number): number {
  while (at > 0 && !/\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function wordEnd(text: string, at: number): number {
  while (at < text.length && !/\s/.test(text[at] ?? '')) at += 1;
  return at;
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
