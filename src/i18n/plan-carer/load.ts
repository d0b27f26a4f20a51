import type { LoadMessages } from '../load-messages.js';

export const loadPlanCarer: LoadMessages<'planCarer'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).planCarer;
    case 'nn':
      return (await import('./nn.js')).planCarer;
    case 'en':
      return (await import('./en.js')).planCarer;
  }
};
