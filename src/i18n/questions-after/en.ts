import type { QuestionTexts } from '../../domain/assessment/question-set.js';

/** The questions of our own set after the twelve themes. */
export const questionsAfter: QuestionTexts['aside'] = {
  'when-to-ring': {
    text: 'When is it best for us to ring you?',
  },
  interpreter: {
    text: 'Which language do you prefer to speak? Do you need an interpreter?',
  },
  'hearing-and-sight': {
    text: 'Is there anything about your hearing or sight that we should take into account?',
  },
  'what-works': {
    text: 'What is working well?',
  },
  'own-part': {
    text: 'How much would you like to do for the person who is ill from now on?',
    choices: {
      'do-more': 'More than now',
      'as-now': 'About the same as now',
      'do-less': 'Less than now',
      'rather-talk': 'I would rather talk about it',
    },
  },
  'children-under-18': {
    text: 'Are children or young people under 18 affected by what is happening?',
    choices: {
      yes: 'Yes',
      no: 'No',
      'rather-talk': 'I would rather talk about it',
    },
  },
  'talk-preference': {
    text: 'How would you prefer to talk with us?',
    choices: {
      alone: 'Alone',
      'with-the-patient': 'Together with the person who is ill',
      'by-phone': 'By phone',
      'by-video': 'By video',
      'no-talk-now': 'I do not want a conversation now',
    },
  },
  'anything-else': {
    text: 'Is there anything else you want us to know?',
  },
};
