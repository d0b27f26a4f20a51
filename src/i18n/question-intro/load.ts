import type { LoadMessages } from '../load-messages.js';

export const loadQuestionStart: LoadMessages<'questionStart'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).questionStart;
    case 'nn':
      return (await import('./nn.js')).questionStart;
    case 'en':
      return (await import('./en.js')).questionStart;
  }
};
