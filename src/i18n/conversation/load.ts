import type { LoadMessages } from '../load-messages.js';

export const loadConversation: LoadMessages<'conversation'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).conversation;
    case 'nn':
      return (await import('./nn.js')).conversation;
    case 'en':
      return (await import('./en.js')).conversation;
  }
};
