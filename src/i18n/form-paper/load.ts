import type { LoadMessages } from '../load-messages.js';

/* Loads the messages of the paper form. Apart, so that a carer's phone does not carry even the import paths. */
export const loadFormPaper: LoadMessages<'formPaper'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).formPaper;
    case 'nn':
      return (await import('./nn.js')).formPaper;
    case 'en':
      return (await import('./en.js')).formPaper;
  }
};
