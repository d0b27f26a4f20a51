import type { LoadMessages } from '../load-messages.js';

export const loadWhomToCall: LoadMessages<'whomToCall'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).whomToCall;
    case 'nn':
      return (await import('./nn.js')).whomToCall;
    case 'en':
      return (await import('./en.js')).whomToCall;
  }
};
