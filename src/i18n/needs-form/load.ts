import type { Catalogue } from '../catalogue.js';
import type { Locale } from '../resolve-locale.js';

/** All messages that the form shows on its way, in one language. */
export type FormWords = Pick<
  Catalogue,
  'common' | 'commonLater' | 'questionStart' | 'questions' | 'form' | 'formPages'
>;

const loaded: Partial<Record<Locale, FormWords>> = {};

/** Makes the messages of a language available without loading: for a page that is delivered with them. */
export function provideFormWords(locale: Locale, words: FormWords): void {
  loaded[locale] = words;
}

/** The messages in one language: at once where they were provided or loaded before. One chunk for each language. */
export function loadFormWords(locale: Locale): FormWords | Promise<FormWords> {
  return loaded[locale] ?? fetchWords(locale).then((words) => (loaded[locale] = words));
}

async function fetchWords(locale: Locale): Promise<FormWords> {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).words;
    case 'nn':
      return (await import('./nn.js')).words;
    case 'en':
      return (await import('./en.js')).words;
  }
}
