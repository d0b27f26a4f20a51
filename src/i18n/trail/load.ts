import type { LoadMessages } from '../load-messages.js';

/** Loads the codes of the audit trail in words, to be written into a file of it. */
export const loadTrailLegend: LoadMessages<'trail'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).trail;
    case 'nn':
      return (await import('./nn.js')).trail;
    case 'en':
      return (await import('./en.js')).trail;
  }
};
