import type { LoadMessages } from '../load-messages.js';

export const loadFirstWording: LoadMessages<'firstWording'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).firstWording;
    case 'nn':
      return (await import('./nn.js')).firstWording;
    case 'en':
      return (await import('./en.js')).firstWording;
  }
};
