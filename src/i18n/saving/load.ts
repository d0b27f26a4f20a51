import type { LoadMessages } from '../load-messages.js';

/* The addresses of what is said after a form's first screen: apart, so that the first screen does not carry them. */
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
