import type { LoadMessages } from './load-messages.js';

/* The addresses of what is said after a form's first screen: apart, so that the first screen does not carry them. */

export const loadCommonLater: LoadMessages<'commonLater'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/common-later.js')).commonLater;
    case 'nn':
      return (await import('./nn/common-later.js')).commonLater;
    case 'en':
      return (await import('./en/common-later.js')).commonLater;
  }
};

export const loadQuestions: LoadMessages<'questions'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/questions.js')).questions;
    case 'nn':
      return (await import('./nn/questions.js')).questions;
    case 'en':
      return (await import('./en/questions.js')).questions;
  }
};

export const loadFormPages: LoadMessages<'formPages'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/form-pages.js')).formPages;
    case 'nn':
      return (await import('./nn/form-pages.js')).formPages;
    case 'en':
      return (await import('./en/form-pages.js')).formPages;
  }
};
