import type { LoadMessages } from '../load-messages.js';

/** What a device says about keeping: fetched when there is something to say, and so not among the first addresses. */
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
