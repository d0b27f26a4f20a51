import type { LoadMessages } from '../load-messages.js';

export const loadPlanDesk: LoadMessages<'planDesk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).planDesk;
    case 'nn':
      return (await import('./nn.js')).planDesk;
    case 'en':
      return (await import('./en.js')).planDesk;
  }
};
