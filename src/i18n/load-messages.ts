import type { Catalogue } from './messages.js';
import type { Locale } from './resolve-locale.js';

export type Section = keyof Catalogue;

/** One chunk for each language and section, so that a phone fetches only the words it shows. */
const sources: { readonly [S in Section]: Record<Locale, () => Promise<Catalogue[S]>> } = {
  common: {
    nb: async () => (await import('./nb/common.js')).common,
    nn: async () => (await import('./nn/common.js')).common,
    en: async () => (await import('./en/common.js')).common,
  },
  questions: {
    nb: async () => (await import('./nb/questions.js')).questions,
    nn: async () => (await import('./nn/questions.js')).questions,
    en: async () => (await import('./en/questions.js')).questions,
  },
  form: {
    nb: async () => (await import('./nb/form.js')).form,
    nn: async () => (await import('./nn/form.js')).form,
    en: async () => (await import('./en/form.js')).form,
  },
  conversation: {
    nb: async () => (await import('./nb/conversation.js')).conversation,
    nn: async () => (await import('./nn/conversation.js')).conversation,
    en: async () => (await import('./en/conversation.js')).conversation,
  },
  plan: {
    nb: async () => (await import('./nb/plan.js')).plan,
    nn: async () => (await import('./nn/plan.js')).plan,
    en: async () => (await import('./en/plan.js')).plan,
  },
  board: {
    nb: async () => (await import('./nb/board.js')).board,
    nn: async () => (await import('./nn/board.js')).board,
    en: async () => (await import('./en/board.js')).board,
  },
};

/** Fetches the words of one section. Rejects where the chunk cannot be fetched, as `import()` does. */
export function loadMessages<S extends Section>(section: S, locale: Locale): Promise<Catalogue[S]> {
  return sources[section][locale]();
}
