import type { LoadMessages } from '../load-messages.js';

export const loadCommonLater: LoadMessages<'commonLater'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).commonLater;
    case 'nn':
      return (await import('./nn.js')).commonLater;
    case 'en':
      return (await import('./en.js')).commonLater;
  }
};
