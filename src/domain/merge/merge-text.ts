/** Merging two versions of a free text, sentence by sentence. */
import { BETWEEN, sentencesOf, textOf, type Sentence } from './sentence.js';
import type { FreeTexts } from './three-way-merge.js';

/** Free-text fields by name: where two people wrote in one at once, both texts are kept. */
export function freeTexts(...names: readonly string[]): FreeTexts {
  const known = new Set(names);
  return {
    has: (name) => known.has(name),
    merge: (base, mine, theirs) => mergeText(base, mine, theirs).text,
  };
}

/** The result of merging two versions of a text. */
export interface MergedText {
  readonly text: string;
  /** Places where both versions stand now, with {@link BETWEEN} between them, for a person to choose. */
  readonly clashes: readonly { readonly mine: string; readonly theirs: string }[];
}

/**
 * Merges two versions of a text sentence by sentence. Changes of different sentences are both made. Where both sides
 * changed one sentence, or inserted something at one place, both versions are kept whole, since a sentence made of two
 * would be one that nobody wrote. A sentence that one side removed is gone, unless the other side changed it.
 */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  if (theirs === base || theirs === mine) return { text: mine, clashes: [] };
  if (mine === base) return { text: theirs, clashes: [] };
  const before = sentencesOf(base);
  const [here, there] = [becameOf(before, sentencesOf(mine)), becameOf(before, sentencesOf(theirs))];
  const places = before.map((was, at) => mergePlace(was, here[at] ?? GONE, there[at] ?? GONE));
  return { text: textOf(places.flatMap(({ stand }) => stand)), clashes: places.flatMap(({ clashes }) => clashes) };
}

/**
 * What one side made of a sentence: `now` is the sentence, or nothing where it was removed; `after` is what was
 * inserted after it.
 */
interface Became {
  readonly now: readonly Sentence[];
  readonly after: readonly Sentence[];
}
const GONE: Became = { now: [], after: [] };

/** The merged sentences at one place. */
interface Place {
  readonly stand: Parameters<typeof textOf>[0];
  readonly clashes: MergedText['clashes'];
}

/** Merges what both sides made of one sentence; without `was`, what both inserted at one place. */
function mergePlace(was: Sentence | undefined, mine: Became, theirs: Became): Place {
  const [before, here, there] = [was?.words ?? '', wordsOf(mine.now), wordsOf(theirs.now)];
  const isTheirs = here === before || (there !== before && goesOn(there, here));
  const isOne = isTheirs || there === before || goesOn(here, there);
  const [ours, others] = [mine.now[0], theirs.now[0]];
  const one = (isTheirs ? theirs : mine).now.map((sentence, at) => {
    if (at > 0) return sentence;
    const lead = changed(was?.lead, ours?.lead, others?.lead) ?? '';
    const tail = isOne ? (changed(was?.tail, ours?.tail, others?.tail) ?? '') : sentence.tail;
    return { ...sentence, lead, tail, orElse: [ours?.lead ?? '', others?.lead ?? ''] };
  });
  if (!isOne) {
    const other = theirs.now.map((sentence, at) => (at === 0 ? { ...sentence, lead: BETWEEN } : sentence));
    // What was inserted after the sentence stays with its own version.
    return { stand: [...one, ...mine.after, ...other, ...theirs.after], clashes: [{ mine: here, theirs: there }] };
  }
  if (!was) return { stand: one, clashes: [] };
  const put = mergePlace(undefined, { now: mine.after, after: [] }, { now: theirs.after, after: [] });
  return { stand: [...one, ...put.stand], clashes: put.clashes };
}

/** The value of the side that changed it; mine, where both did. */
function changed<Value>(was: Value, mine: Value, theirs: Value): Value {
  return (mine === was ? theirs : mine) ?? theirs ?? mine;
}

function wordsOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ lead, words }, at) => (at === 0 ? words : lead + words)).join('');
}

/**
 * True where `more` is `less` with more words after it, as when one side has an earlier state of the same typing. A
 * longer last word or number does not count.
 */
function goesOn(more: string, less: string): boolean {
  if (less === '' || more === less) return true;
  const rest = more.startsWith(less) ? more.slice(less.length) : '';
  const isNumber = /\p{N}$/u.test(less) && /^[.,]?\s*\p{N}/u.test(rest);
  return rest !== '' && !isNumber && /^[.,;:!?…)»”"']*(\s|$)/u.test(rest);
}

function becameOf(base: readonly Sentence[], side: readonly Sentence[]): Became[] {
  const partners = partnersOf(base, side);
  return partners.map((partner, at) => {
    if (partner === undefined) return GONE;
    const next = partners.slice(at + 1).find((one) => one !== undefined);
    return { now: side.slice(partner, partner + 1), after: side.slice(partner + 1, next) };
  });
}

/**
 * The most pairs of sentences that are compared, for speed; beyond it, all that differs counts as new on either side.
 */
const MOST_PAIRS = 500_000;
/** The score of an identical pair: more than all merely similar pairs together. */
const SAME = 1000;

/**
 * For each sentence of `base`, the index of the sentence in `side` that it became. The order is kept, with as many
 * identical pairs as possible, and the others as similar as possible.
 */
function partnersOf(base: readonly Sentence[], side: readonly Sentence[]): (number | undefined)[] {
  const partners = Array.from<number | undefined>({ length: base.length });
  let from = 0;
  while (from < base.length && base[from]?.words === side[from]?.words) partners[from] = from++;
  let [to, end] = [base.length, side.length];
  while (to > from && end > from && base[to - 1]?.words === side[end - 1]?.words) partners[--to] = --end;
  const [rows, columns] = [to - from, end - from];
  if (rows * columns > MOST_PAIRS) return partners;
  // For each place in both, the highest score of all that comes after it.
  const best = new Float64Array((rows + 1) * (columns + 1));
  const at = (row: number, column: number): number => best[row * (columns + 1) + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      best[row * (columns + 1) + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        at(row + 1, column + 1) + likeness(base[from + row]?.words ?? '', side[from + column]?.words ?? ''),
      );
  for (let [row, column] = [0, 0]; row < rows && column < columns;) {
    if (at(row, column) === at(row + 1, column)) row += 1;
    else if (at(row, column) === at(row, column + 1)) column += 1;
    else partners[from + row++] = from + column++;
  }
  return partners;
}

/** The share of the longer sentence that both have in common at their beginning and end; never 0. */
function likeness(one: string, other: string): number {
  if (one === other) return SAME;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  let [begin, end] = [0, 0];
  while (begin < shorter && one.charCodeAt(begin) === other.charCodeAt(begin)) begin += 1;
  while (end < shorter - begin && one.charCodeAt(one.length - 1 - end) === other.charCodeAt(other.length - 1 - end))
    end += 1;
  return (begin + end + 1) / (longer + 1);
}
