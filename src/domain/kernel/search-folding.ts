/**
 * Steps that give the Bokmål and Nynorsk spellings of a word the same letters: "sykepleier" and "sjukepleiar", "hjem"
 * and "heim", "pårørende" and "pårørande". For finding only; never shown. The order of the steps matters.
 */
const STEPS: readonly (readonly [RegExp, string])[] = [
  [/øy/g, 'ø'],
  [/ø/g, 'o'],
  [/æ|ae/g, 'e'],
  [/aa/g, 'a'],
  [/\b(?:hv|kv)/g, 'v'],
  [/([hskg])j/g, '$1'],
  [/ei/g, 'e'],
  [/au/g, 'o'],
  [/y/g, 'u'],
  [/a(r|ne|nde)?\b/g, 'e$1'],
  [/(.)\1+/g, '$1'],
];

export function fold(text: string): string {
  return STEPS.reduce((folded, [sound, letters]) => folded.replaceAll(sound, letters), plain(text));
}

/** Small letters without marks: Å is taken for A; ø and æ, which are letters of their own, stay. */
export function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The words of a text, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * Whether a typed word may mean `word`: it is a part of it, or it differs from its beginning by one letter (from four
 * letters on) or two (from eight on). Both have to come from {@link fold}, or both from {@link plain}.
 */
export function isNear(typed: string, word: string): boolean {
  if (word.includes(typed)) return true;
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  return slips > 0 && word.length >= typed.length - slips && distanceToStart(typed, word, slips) <= slips;
}

/** The least number of letters to change, add or leave out (Levenshtein) to make `typed` of a beginning of `word`. */
function distanceToStart(typed: string, word: string, enough: number): number {
  let row = Array.from({ length: typed.length + 1 }, (_, index) => index);
  let best = row[typed.length] ?? Infinity;
  const end = Math.min(word.length, typed.length + enough);
  for (let at = 0; at < end; at += 1) {
    const next = [at + 1];
    for (let index = 1; index <= typed.length; index += 1) {
      const isSame = typed[index - 1] === word[at];
      next.push(Math.min((row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1, (row[index - 1] ?? 0) + (isSame ? 0 : 1)));
    }
    row = next;
    best = Math.min(best, row[typed.length] ?? Infinity);
  }
  return best;
}
