import type { CarerCardMessages } from './messages.js';
import { relations } from '../relations/en.js';

export const carerCard: CarerCardMessages = {
  relations,
  ownHeading: 'What we have about you',
  ownIntro: 'The team looks at this before they get in touch with you. You can correct how we reach you.',
  ownLabels: {
    name: 'Name',
    relation: 'Who you are to the person who is ill',
    phone: 'Phone',
    preferredContact: 'When and how we can best reach you',
    interpreter: 'Language, if you want an interpreter',
    hearingAndSight: 'Hearing and sight: anything we should keep in mind?',
    coordination: 'Who keeps the overview',
  },
  ownNothing: 'We have not written anything about you yet.',
  ownNearest: 'The person who is ill has said that you are their closest relative.',
  ownCorrect: 'Correct how we reach you',
  ownSave: 'Save',
  ownCorrected: (date) => `You corrected this on ${date}. The team can see it when they are at work.`,
  ownElse: 'If your name or anything else is wrong, tell the team.',
  bereaved: {
    ownLabels: {
      name: 'Name',
      relation: 'Who you were to the person who has died',
      phone: 'Phone',
      preferredContact: 'When and how we can best reach you',
      interpreter: 'Language, if you want an interpreter',
      hearingAndSight: 'Hearing and sight: anything we should keep in mind?',
      coordination: 'Who keeps the overview',
    },
    ownNearest: 'You were the closest relative.',
  },
};
