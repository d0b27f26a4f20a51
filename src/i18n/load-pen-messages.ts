import type { LoadMessages } from './load-messages.js';

/* What is said where staff hold the pen; apart, so that a carer's phone does not carry even the addresses. */

export const loadFormPaper: LoadMessages<'formPaper'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/form-paper.js')).formPaper;
    case 'nn':
      return (await import('./nn/form-paper.js')).formPaper;
    case 'en':
      return (await import('./en/form-paper.js')).formPaper;
  }
};

export const loadFormSpoken: LoadMessages<'formSpoken'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/form-spoken.js')).formSpoken;
    case 'nn':
      return (await import('./nn/form-spoken.js')).formSpoken;
    case 'en':
      return (await import('./en/form-spoken.js')).formSpoken;
  }
};
