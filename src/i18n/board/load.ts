import type { LoadMessages } from '../load-messages.js';

export const loadBoard: LoadMessages<'board'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).board;
    case 'nn':
      return (await import('./nn.js')).board;
    case 'en':
      return (await import('./en.js')).board;
  }
};
