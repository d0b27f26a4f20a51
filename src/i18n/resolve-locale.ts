/** The languages that every text is written in. */
export const LOCALES = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'nb';

/** The language to speak for a BCP 47 tag: `nn-NO` is nn, `no` is nb, and what we do not have is nb. */
export function resolveLocale(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language) ?? DEFAULT_LOCALE;
}
