import { fold, isNear, plain, wordsOf } from '../kernel/search-folding.js';
import type { ServiceOffer } from './service-offer.js';

/** Finds offers by words and theme; made once for a catalogue, and fast in one of thousands. */
export type OfferSearch = (wanted: { readonly words: string; readonly theme?: string | undefined }) => ServiceOffer[];

/**
 * Builds a search. A typed word matches a part of a word, also with a slip, however it is spelled in Bokmål or Nynorsk.
 * Found are the offers with all the words or, where none has all, those with the most. Offers with the words in their
 * name come first, then those in which a word begins so, then the others, each in the catalogue's order.
 * @param themes the names of the themes by their ids: an offer is also found by the themes it answers to
 */
export function offerSearch(
  offers: readonly ServiceOffer[],
  themes: Readonly<Record<string, string>> = {},
): OfferSearch {
  // Each distinct word, plain and folded, with the indexes of the offers that contain it.
  const words = new Map<string, { letters: string; sound: string; places: Set<number> }>();
  const names = offers.map(({ name }) => wordsOf(name).map((word) => plain(word)));
  offers.forEach(({ name, what, forWhom = '', area = '', languages = [], contact = '', ...offer }, place) => {
    const about = offer.themes.map((id) => themes[id] ?? '');
    for (const word of wordsOf([name, what, forWhom, area, contact, ...languages, ...about].join(' '))) {
      const letters = plain(word);
      const known = words.get(letters);
      if (known) known.places.add(place);
      else words.set(letters, { letters, sound: fold(word), places: new Set([place]) });
    }
  });
  const withWord = (typed: string): Set<number> => {
    const [letters, sound] = [plain(typed), fold(typed)];
    const found = new Set<number>();
    for (const word of words.values()) {
      if (!isNear(letters, word.letters) && !isNear(sound, word.sound)) continue;
      for (const place of word.places) found.add(place);
    }
    return found;
  };
  return ({ words: wanted, theme }) => {
    const typed = wordsOf(wanted);
    const sets = typed.map((word) => withWord(word));
    const inTheme = offers
      .map((offer, place) => ({ offer, place, words: sets.filter((set) => set.has(place)).length }))
      .filter(({ offer }) => theme === undefined || offer.themes.includes(theme));
    const most = inTheme.reduce((best, one) => Math.max(best, one.words), 0);
    const found = inTheme.filter((one) => one.words === most && (most > 0 || typed.length === 0));
    const letters = typed.map((word) => plain(word));
    const isInName = (place: number): boolean =>
      letters.length > 0 && letters.every((one) => names[place]?.some((word) => word.includes(one)));
    const isBeginning = (place: number): boolean =>
      letters.every((one) =>
        [...words.values()].some((word) => word.places.has(place) && word.letters.startsWith(one)),
      );
    const rank = ({ place }: { place: number }): number => (isInName(place) ? 0 : isBeginning(place) ? 1 : 2);
    return found
      .map((one) => ({ ...one, rank: typed.length === 0 ? 0 : rank(one) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ offer }) => offer);
  };
}
