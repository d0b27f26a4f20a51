import type { Catalogue } from './messages.js';
import type { Locale } from './resolve-locale.js';

/** Fetches the words of one section in a language. Rejects where the chunk cannot be fetched, as `import()` does. */
export type LoadMessages<Section extends keyof Catalogue> = (locale: Locale) => Promise<Catalogue[Section]>;

/*
 * One chunk for each language and section, so that a phone fetches only the words it shows; and one function for each
 * section, so that an element carries only the addresses of its own.
 */

export const loadCommon: LoadMessages<'common'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/common.js')).common;
    case 'nn':
      return (await import('./nn/common.js')).common;
    case 'en':
      return (await import('./en/common.js')).common;
  }
};

export const loadForm: LoadMessages<'form'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/form.js')).form;
    case 'nn':
      return (await import('./nn/form.js')).form;
    case 'en':
      return (await import('./en/form.js')).form;
  }
};

export const loadConversation: LoadMessages<'conversation'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/conversation.js')).conversation;
    case 'nn':
      return (await import('./nn/conversation.js')).conversation;
    case 'en':
      return (await import('./en/conversation.js')).conversation;
  }
};

export const loadPlan: LoadMessages<'plan'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/plan.js')).plan;
    case 'nn':
      return (await import('./nn/plan.js')).plan;
    case 'en':
      return (await import('./en/plan.js')).plan;
  }
};

export const loadBoard: LoadMessages<'board'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/board.js')).board;
    case 'nn':
      return (await import('./nn/board.js')).board;
    case 'en':
      return (await import('./en/board.js')).board;
  }
};

export const loadQuestionStart: LoadMessages<'questionStart'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/question-start.js')).questionStart;
    case 'nn':
      return (await import('./nn/question-start.js')).questionStart;
    case 'en':
      return (await import('./en/question-start.js')).questionStart;
  }
};

export const loadTalk: LoadMessages<'talk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/talk.js')).talk;
    case 'nn':
      return (await import('./nn/talk.js')).talk;
    case 'en':
      return (await import('./en/talk.js')).talk;
  }
};

export const loadOpeningQuestions: LoadMessages<'openingQuestions'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/opening-questions.js')).openingQuestions;
    case 'nn':
      return (await import('./nn/opening-questions.js')).openingQuestions;
    case 'en':
      return (await import('./en/opening-questions.js')).openingQuestions;
  }
};

export const loadPlanDesk: LoadMessages<'planDesk'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/plan-desk.js')).planDesk;
    case 'nn':
      return (await import('./nn/plan-desk.js')).planDesk;
    case 'en':
      return (await import('./en/plan-desk.js')).planDesk;
  }
};

export const loadPlanCarer: LoadMessages<'planCarer'> = async (locale) => {
  switch (locale) {
    case 'nb':
      return (await import('./nb/plan-carer.js')).planCarer;
    case 'nn':
      return (await import('./nn/plan-carer.js')).planCarer;
    case 'en':
      return (await import('./en/plan-carer.js')).planCarer;
  }
};
