import type { LoadMessages } from '../load-messages.js';

/**
 * Loads the messages about keeping records. Apart from the others, since they are fetched only when there is something
 * to say.
 */
export const loadDevice: LoadMessages<'device'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).device;
    case 'nn':
      return (await import('./nn.js')).device;
    case 'en':
      return (await import('./en.js')).device;
  }
};
