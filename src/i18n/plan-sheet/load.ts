import type { LoadMessages } from '../load-messages.js';

export const loadPlanSheet: LoadMessages<'planSheet'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).planSheet;
    case 'nn':
      return (await import('./nn.js')).planSheet;
    case 'en':
      return (await import('./en.js')).planSheet;
  }
};
