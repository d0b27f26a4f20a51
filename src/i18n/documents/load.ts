import type { LoadMessages } from '../load-messages.js';

export const loadDocuments: LoadMessages<'documents'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).documents;
    case 'nn':
      return (await import('./nn.js')).documents;
    case 'en':
      return (await import('./en.js')).documents;
  }
};
