import type { LoadMessages } from '../load-messages.js';

export const loadInvitation: LoadMessages<'invitation'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).invitation;
    case 'nn':
      return (await import('./nn.js')).invitation;
    case 'en':
      return (await import('./en.js')).invitation;
  }
};
