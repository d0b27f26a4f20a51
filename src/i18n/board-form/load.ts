import type { LoadMessages } from '../load-messages.js';

export const loadBoardForm: LoadMessages<'boardForm'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).boardForm;
    case 'nn':
      return (await import('./nn.js')).boardForm;
    case 'en':
      return (await import('./en.js')).boardForm;
  }
};
