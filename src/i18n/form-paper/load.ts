import type { LoadMessages } from '../load-messages.js';

/* What is said where staff hold the pen; apart, so that a carer's phone does not carry even the addresses. */
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
