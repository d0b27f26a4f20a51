import { byKey, isObject, keyOf } from '../kernel/deep-equal.js';
import { BETWEEN, sentencesOf, textOf, wordsIn, type Sentence } from './sentence.js';

/**
 * A place that two people changed at once in different ways. Until somebody chooses, the record has both versions of a
 * text, and the last one of an answer.
 */
export interface Contested {
  /** The way there: names of fields, and ids of entries in lists. */
  readonly path: readonly string[];
  /** What was written or chosen here, and what was elsewhere. */
  readonly mine: string;
  readonly theirs: string;
  readonly isText: boolean;
}

/**
 * True while the choice is still open: both texts are there, whatever was written around them; or, of an answer, mine
 * is.
 */
export function isContestedStill(record: unknown, contested: Contested): boolean {
  const value = valueAt(record, contested.path);
  return (
    typeof value === 'string' && (contested.isText ? placeOf(value, contested) !== undefined : value === contested.mine)
  );
}

/** The record with the chosen version in a contested place; unchanged, where the two are not there any more. */
export function settleContested<Rec extends object>(record: Rec, contested: Contested, keep: 'mine' | 'theirs'): Rec {
  const settle = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (!contested.isText) return value === contested.mine ? contested[keep] : value;
    const place = placeOf(value, contested);
    if (!place) return value;
    const { sentences, from, rest, between, to } = place;
    const lead = sentences[from]?.lead ?? '';
    const kept =
      keep === 'mine'
        ? sentences.slice(from, rest)
        : sentences.slice(between, to).map((one, at) => (at === 0 ? { ...one, lead } : one));
    return textOf([...sentences.slice(0, from), ...kept, ...sentences.slice(rest, between), ...sentences.slice(to)]);
  };
  return changeAt(record, contested.path, settle) as Rec;
}

/**
 * The sentences of a text, and the indexes at which begin: what was written here (`from`), what was added to it since
 * (`rest`), what was written elsewhere (`between`), and what follows (`to`).
 */
interface Place {
  readonly sentences: readonly Sentence[];
  readonly from: number;
  readonly rest: number;
  readonly between: number;
  readonly to: number;
}

/**
 * Finds the two versions in a text. Mine may have been added to since. Undefined where theirs was changed, or where the
 * two occur more than once: the place is not certain then, and nobody is asked.
 */
function placeOf(value: string, contested: Contested): Place | undefined {
  const [mine, theirs] = [wordsIn(contested.mine), wordsIn(contested.theirs)];
  const sentences = sentencesOf(value);
  const wordsAt = (at: number): string => sentences[at]?.words ?? '';
  const isMine = (from: number): boolean =>
    mine.every((words, at) =>
      at < mine.length - 1 ? words === wordsAt(from + at) : wordsAt(from + at).startsWith(words),
    );
  const isSplit = (at: number): boolean => sentences[at]?.lead.trim() === BETWEEN.trim();
  const places = sentences.flatMap((_, between): Place[] => {
    if (!isSplit(between) || !theirs.every((words, at) => words === wordsAt(between + at))) return [];
    let rest = between;
    while (rest > mine.length && !isMine(rest - mine.length) && !isSplit(rest - 1)) rest -= 1;
    const from = rest - mine.length;
    return isMine(from) ? [{ sentences, from, rest, between, to: between + theirs.length }] : [];
  });
  return places.length === 1 ? places[0] : undefined;
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
