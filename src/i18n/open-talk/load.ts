import type { LoadMessages } from '../load-messages.js';

export const loadOpenTalk: LoadMessages<'openTalk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).openTalk;
    case 'nn':
      return (await import('./nn.js')).openTalk;
    case 'en':
      return (await import('./en.js')).openTalk;
  }
};
