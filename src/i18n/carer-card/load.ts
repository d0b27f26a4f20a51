import type { LoadMessages } from '../load-messages.js';

export const loadCarerCard: LoadMessages<'carerCard'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).carerCard;
    case 'nn':
      return (await import('./nn.js')).carerCard;
    case 'en':
      return (await import('./en.js')).carerCard;
  }
};
