import type { LoadMessages } from '../load-messages.js';

export const loadTellingCarer: LoadMessages<'tellingCarer'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).tellingCarer;
    case 'nn':
      return (await import('./nn.js')).tellingCarer;
    case 'en':
      return (await import('./en.js')).tellingCarer;
  }
};
