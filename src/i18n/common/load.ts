import type { LoadMessages } from '../load-messages.js';

/*
 * Loads the messages of a section in one language. There is one chunk for each language and section, so that a phone
 * fetches only the words it shows; and one function for each section, so that an element carries only the import paths
 * of its own.
 */
export const loadCommon: LoadMessages<'common'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).common;
    case 'nn':
      return (await import('./nn.js')).common;
    case 'en':
      return (await import('./en.js')).common;
  }
};
