import { isSame } from '../kernel/deep-equal.js';

/** Stands between what two people wrote in one place; also where a field has one line only. */
export const BETWEEN = ' / ';

/** What is merged as a whole. */
export interface Sentence {
  /** What parts it from the one before: white space, {@link BETWEEN}, or nothing. */
  readonly lead: string;
  readonly words: string;
  /** White space after it, at the end of a text: somebody is about to write on. */
  readonly tail: string;
}

/**
 * The sentences of a text, after one without words, which has the white space that the text begins with. A sentence ends
 * at a new line, at {@link BETWEEN}, and after `.`, `!`, `?` or `…`, unless what follows may still belong to it: too large
 * a one only asks a person more often, too small a one would mix two doses.
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

/** Where no white space is written between sentences, their ends end a word as well. */
const WORD = /(\s*)([^\s。！？]*[。！？]+[”’」』）/]*|[^\s。！？]+)/gu;

/** True where a sentence ends between two words. */
function isBorder(before: string, gap: string, after: string): boolean {
  if (/[\n\r\u2028\u2029/]/.test(gap) || /[。！？][”’」』）/]*$/u.test(before)) return true;
  if (gap === '' || !/[.!?…؟]["'»”’)\]]*$/u.test(before)) return false;
  // `kl. 14`, `temp. 38`, `Paracet. 500 mg`; `3. mai`, `f.eks.`, `14.10.`, `Odd R. Vik`, `dr. Vik`.
  if (/^\p{N}/u.test(after) || /^\(?(\p{N}+|.*[\p{L}\p{N}]\.[\p{L}\p{N}]+|\p{Lu}|[Dd]r)\.$/u.test(before)) return false;
  // `evt. tabletter`, `vet ikke … kanskje`, `«Hva?» spurte hun`: small letters go on after what is short or stands open.
  return !(/^\P{L}*\p{Ll}/u.test(after) && /^\P{L}*\p{L}{1,4}\.$|(…|\.\.|["'»”’)\]])$/u.test(before));
}

/**
 * Sentences as a text. Each stands for itself: where neither its lead nor another that it may have parts it from the one
 * before, a space does, or {@link BETWEEN}.
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

/** What the sentences of a text say. */
export function wordsIn(text: string): string[] {
  return sentencesOf(text)
    .slice(1)
    .map(({ words }) => words);
}
