import type { LoadMessages } from '../load-messages.js';

export const loadPlan: LoadMessages<'plan'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).plan;
    case 'nn':
      return (await import('./nn.js')).plan;
    case 'en':
      return (await import('./en.js')).plan;
  }
};
