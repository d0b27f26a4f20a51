import type { LoadMessages } from '../load-messages.js';

export const loadFormSpoken: LoadMessages<'formSpoken'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).formSpoken;
    case 'nn':
      return (await import('./nn.js')).formSpoken;
    case 'en':
      return (await import('./en.js')).formSpoken;
  }
};
