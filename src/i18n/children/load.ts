import type { LoadMessages } from '../load-messages.js';

export const loadChildren: LoadMessages<'children'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).children;
    case 'nn':
      return (await import('./nn.js')).children;
    case 'en':
      return (await import('./en.js')).children;
  }
};
