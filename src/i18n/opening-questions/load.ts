import type { LoadMessages } from '../load-messages.js';

export const loadOpeningQuestions: LoadMessages<'openingQuestions'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).openingQuestions;
    case 'nn':
      return (await import('./nn.js')).openingQuestions;
    case 'en':
      return (await import('./en.js')).openingQuestions;
  }
};
