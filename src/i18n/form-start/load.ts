import type { LoadMessages } from '../load-messages.js';

export const loadForm: LoadMessages<'form'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).form;
    case 'nn':
      return (await import('./nn.js')).form;
    case 'en':
      return (await import('./en.js')).form;
  }
};
