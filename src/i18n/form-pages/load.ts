import type { LoadMessages } from '../load-messages.js';

export const loadFormPages: LoadMessages<'formPages'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).formPages;
    case 'nn':
      return (await import('./nn.js')).formPages;
    case 'en':
      return (await import('./en.js')).formPages;
  }
};
