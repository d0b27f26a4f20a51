import type { LoadMessages } from '../load-messages.js';

export const loadBoardWork: LoadMessages<'boardWork'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).boardWork;
    case 'nn':
      return (await import('./nn.js')).boardWork;
    case 'en':
      return (await import('./en.js')).boardWork;
  }
};
