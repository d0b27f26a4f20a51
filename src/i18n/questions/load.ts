import type { LoadMessages } from '../load-messages.js';

export const loadQuestions: LoadMessages<'questions'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb.js')).questions;
    case 'nn':
      return (await import('./nn.js')).questions;
    case 'en':
      return (await import('./en.js')).questions;
  }
};
