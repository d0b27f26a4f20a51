import type { LoadMessages } from '../load-messages.js';

export const loadTold: LoadMessages<'told'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).told;
    case 'nn':
      return (await import('./nn.js')).told;
    case 'en':
      return (await import('./en.js')).told;
  }
};
