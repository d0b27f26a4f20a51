import type { LoadMessages } from '../load-messages.js';

export const loadCarerReading: LoadMessages<'carerReading'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).carerReading;
    case 'nn':
      return (await import('./nn.js')).carerReading;
    case 'en':
      return (await import('./en.js')).carerReading;
  }
};
