import type { Catalogue } from './catalogue.js';
import type { Locale } from './resolve-locale.js';

/** Fetches the words of one section in a language. Rejects where the chunk cannot be fetched, as `import()` does. */
export type LoadMessages<Section extends keyof Catalogue> = (locale: Locale) => Promise<Catalogue[Section]>;
