import type { LoadMessages } from '../load-messages.js';

export const loadCaseStaff: LoadMessages<'caseStaff'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).caseStaff;
    case 'nn':
      return (await import('./nn.js')).caseStaff;
    case 'en':
      return (await import('./en.js')).caseStaff;
  }
};
