/** The languages that every text is written in. */
export const LOCALES = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const DEFAULT_LOCALE: Locale = 'nb';

/** The language to speak for a BCP 47 tag: `nn-NO` is nn, `no` is nb, and what we do not have is nb. */
export function resolveLocale(tag: string | undefined): Locale {
  return spokenLocale(tag) ?? DEFAULT_LOCALE;
}

/** The language that is meant by a BCP 47 tag; undefined for one that we do not have. */
export function spokenLocale(tag: string | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === (language === 'no' ? 'nb' : language));
}
