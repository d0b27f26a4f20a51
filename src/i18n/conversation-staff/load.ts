import type { LoadMessages } from '../load-messages.js';

export const loadTalk: LoadMessages<'talk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).talk;
    case 'nn':
      return (await import('./nn.js')).talk;
    case 'en':
      return (await import('./en.js')).talk;
  }
};
