import { diff3MergeRegions as untypedRegions } from 'node-diff3';
import { BETWEEN } from './edit-conflict.js';
import type { FreeTexts } from './three-way-merge.js';

/** The fields with these names, in which both texts are kept where two wrote at once. */
export function freeTexts(...names: readonly string[]): FreeTexts {
  const known = new Set(names);
  return {
    has: (name) => known.has(name),
    merge: (base, mine, theirs) => mergeText(base, mine, theirs).text,
  };
}

/** A run of words in which at most one side, or both, changed something. */
type Region =
  | { readonly stable: true; readonly bufferContent: readonly string[] }
  | {
      readonly stable: false;
      readonly oContent: readonly string[];
      readonly aContent: readonly string[];
      readonly bContent: readonly string[];
    };
// The library's own types leave out what is in a region.
const regionsOf = untypedRegions as (mine: string[], base: string[], theirs: string[]) => Region[];

/** Two ways in which one text was changed, brought together. */
export interface MergedText {
  readonly text: string;
  /** Where both stand now, with {@link BETWEEN} between them, for a person to choose. */
  readonly clashes: readonly { readonly mine: string; readonly theirs: string }[];
}

/**
 * Two ways in which one text was changed. Changes in different places are both made, however many there are; where they
 * touch the same place, what was written there stands one after the other, so that no word is gone and a person can put
 * it right.
 */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  const [was, here, there] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)];
  if (alike(was, here) + alike(was, there) > MOST_ALIKE) return mergeStretch(base, mine, theirs);
  const parts = regionsOf(here, was, there).map((region): MergedText => {
    if (region.stable) return { text: region.bufferContent.join(''), clashes: [] };
    const { oContent, aContent, bContent } = region;
    return mergeStretch(oContent.join(''), aContent.join(''), bContent.join(''));
  });
  const text = parts.map((part) => part.text).join('');
  return { text: text.replace(/ $/, ''), clashes: parts.flatMap(({ clashes }) => clashes) };
}

/** Words, each with the space after it; also the last one, so that it is the same word when more is written. */
function wordsOf(text: string): string[] {
  return `${text} `.match(/\S+\s*|\s+/g) ?? [];
}

/** Comparing takes longer by every word that stands in both; beyond this, texts are compared as one stretch. */
const MOST_ALIKE = 200_000;

/** How many pairs of equal words two texts have. */
function alike(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  return other.reduce((pairs, word) => pairs + (counts.get(word) ?? 0), 0);
}

/** Words that stand together and that both have changed: letter by letter, as far as that makes words of somebody's. */
function mergeStretch(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs) return { text: mine, clashes: [] };
  const here = changeOf(base, mine);
  const there = changeOf(base, theirs);
  const [first, second] = here.from <= there.from ? [here, there] : [there, here];
  if (here.from === there.from && here.to === there.to) {
    // One has written what the other wrote, and more.
    const [less, more] = here.text.length < there.text.length ? [here, there] : [there, here];
    if (goesOn(more.text, less.text))
      return { text: base.slice(0, here.from) + more.text + base.slice(here.to), clashes: [] };
  }
  if (first.to > second.from || first.from === second.from) return clash(base, here, there);
  const between = base.slice(first.to, second.from);
  // Two changes in one word would make a word, or a number, that nobody wrote.
  const isTyped =
    first.from === first.to && second.from === second.to && !/\d/.test(first.text + between + second.text);
  if (!isTyped && !/\s/.test(between + base.slice(first.from, first.to) + base.slice(second.from, second.to)))
    return clash(base, here, there);
  return { text: base.slice(0, first.from) + first.text + between + second.text + base.slice(second.to), clashes: [] };
}

/** True where one text is the other with more words after it; a longer word or number is another one. */
function goesOn(more: string, less: string): boolean {
  return less !== '' && more.startsWith(less) && !/^([\p{L}\p{N}]|[.,:/-]\p{N})/u.test(more.slice(less.length));
}

function clash(base: string, here: Change, there: Change): MergedText {
  // Of words that were put in, whole ones stand beside each other; letters as they are typed stay where they are.
  const isTyped = here.from === here.to && there.from === there.to && !/[\s\d]/.test(here.text + there.text);
  const isOfWords = !isTyped;
  const [start, end] = [Math.min(here.from, there.from), Math.max(here.to, there.to)];
  const both = [here, there];
  const isApartBefore = both.every((one) => one.from === start && /^\s/.test(one.text));
  const isApartAfter = both.every((one) => one.to === end && /\s$/.test(one.text));
  const from = isOfWords && !isApartBefore ? wordStart(base, start) : start;
  const to = isOfWords && !isApartAfter ? wordEnd(base, end) : end;
  const whole = (change: Change): string => base.slice(from, change.from) + change.text + base.slice(change.to, to);
  const [ours, others] = [whole(here), whole(there)];
  const isOne = ours.endsWith(BETWEEN) || others.startsWith(BETWEEN);
  const around = (middle: string): string => base.slice(0, from) + middle + base.slice(to);
  // What one has cleared stays cleared; what the other put in stands.
  if (ours.trim() === '' || others.trim() === '')
    return { text: around(ours.trim() === '' ? there.text : here.text), clashes: [] };
  if (isOne) return { text: around(ours + others), clashes: [] };
  if (goesOn(ours, others.trimEnd())) return { text: around(ours), clashes: [] };
  if (goesOn(others, ours.trimEnd())) return { text: around(others), clashes: [] };
  // The white space around both of them is nobody's.
  const [before, after] = [spaceIn(ours, others, 0, 1), spaceIn(ours, others, -1, -1)];
  const bare = (text: string): string => text.slice(before, text.length - after);
  const [mine, theirs] = [bare(ours), bare(others)];
  const text = ours.slice(0, before) + mine + BETWEEN + theirs + ours.slice(ours.length - after);
  return { text: around(text), clashes: [{ mine, theirs }] };
}

/** How much white space two texts have in common, from a place on. */
function spaceIn(one: string, other: string, from: number, step: 1 | -1): number {
  let at = from;
  while (/\s/.test(one.at(at) ?? '') && one.at(at) === other.at(at)) at += step;
  return Math.abs(at - from);
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
