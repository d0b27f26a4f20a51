/** Splitting a text into sentences for a merge, and joining them again. */
import { isSame } from '../kernel/deep-equal.js';

/** Separates what two people wrote in one place. It has no line break, so that it fits fields of one line. */
export const BETWEEN = ' / ';

/** The unit of a merge. */
export interface Sentence {
  /** What separates it from the sentence before: white space, {@link BETWEEN}, or nothing. */
  readonly lead: string;
  readonly words: string;
  /** White space after it, at the end of a text where somebody is about to write on. */
  readonly tail: string;
}

/**
 * Splits a text into sentences. The first entry has no words, only the white space that the text begins with. A
 * sentence ends at a new line, at {@link BETWEEN}, and after `.`, `!`, `?` or `…`, unless what follows may still belong
 * to it: a sentence that is too large only asks a person more often, one that is too small could mix two doses.
 */
export function sentencesOf(text: string): Sentence[] {
  let last = { lead: '', words: '', tail: '' };
  const found = [last];
  let [before, gap] = ['', ''];
  for (const [, space = '', word = ''] of text.matchAll(WORD)) {
    gap += space;
    if (word === '/') {
      gap += word;
      continue;
    }
    if (before !== '' && !isBorder(before, gap, word)) last.words += gap + word;
    else {
      if (before === '') [last.tail, gap] = [gap, ''];
      found.push((last = { lead: gap, words: word, tail: '' }));
    }
    [before, gap] = [word, ''];
  }
  last.tail = gap + text.slice(text.trimEnd().length);
  return found;
}

/** A word with the white space before it. `。`, `！` and `？` end a word too, since no white space follows them. */
const WORD = /(\s*)([^\s。！？]*[。！？]+[”’」』）/]*|[^\s。！？]+)/gu;

/** True where a sentence ends between two words. */
function isBorder(before: string, gap: string, after: string): boolean {
  if (/[\n\r\u2028\u2029/]/.test(gap) || /[。！？][”’」』）/]*$/u.test(before)) return true;
  if (gap === '' || !/[.!?…؟]["'»”’)\]]*$/u.test(before)) return false;
  // `kl. 14`, `temp. 38`, `Paracet. 500 mg`; `3. mai`, `f.eks.`, `14.10.`, `Odd R. Vik`, `dr. Vik`.
  if (/^\p{N}/u.test(after) || /^\(?(\p{N}+|.*[\p{L}\p{N}]\.[\p{L}\p{N}]+|\p{Lu}|[Dd]r)\.$/u.test(before)) return false;
  // `evt. tabletter`, `vet ikke … kanskje`, `«Hva?» spurte hun`: a small letter continues the sentence after a short
  // word, a closing mark or dots.
  return !(/^\P{L}*\p{Ll}/u.test(after) && /^\P{L}*\p{L}{1,4}\.$|(…|\.\.|["'»”’)\]])$/u.test(before));
}

/**
 * Joins sentences to a text that splits into the same ones again: each is separated from the one before by its lead,
 * else by one of `orElse`, else by a space, else by {@link BETWEEN}.
 */
export function textOf(sentences: readonly (Sentence & { readonly orElse?: readonly string[] })[]): string {
  let [text, before, gap] = ['', '', ''];
  for (const { lead, orElse = [], words, tail } of sentences) {
    const isParted = (by: string): boolean =>
      isSame(wordsIn(before + gap + by + words), before === '' ? [words] : [before, words]);
    const leads = before === '' ? ['', ' '] : [lead, ...orElse, ' '];
    text += (words === '' ? '' : (leads.find(isParted) ?? BETWEEN)) + words + tail;
    [before, gap] = [words, tail];
  }
  return text;
}

/** The words of each sentence of a text. */
export function wordsIn(text: string): string[] {
  return sentencesOf(text)
    .slice(1)
    .map(({ words }) => words);
}
