import type { LoadMessages } from '../load-messages.js';

export const loadCaseLife: LoadMessages<'caseLife'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).caseLife;
    case 'nn':
      return (await import('./nn.js')).caseLife;
    case 'en':
      return (await import('./en.js')).caseLife;
  }
};
