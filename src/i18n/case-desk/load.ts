import type { LoadMessages } from '../load-messages.js';

export const loadCaseDesk: LoadMessages<'caseDesk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).caseDesk;
    case 'nn':
      return (await import('./nn.js')).caseDesk;
    case 'en':
      return (await import('./en.js')).caseDesk;
  }
};
