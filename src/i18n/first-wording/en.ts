import type { FirstWording } from './messages.js';

/** How our own questions were asked in 1.0.0 and 1.0.1. Never changed: it is what was answered. */
export const firstWording: FirstWording = {
  questions: {
    'illness-and-outlook': {
      text: 'Making sense of the illness and what may come',
    },
    'symptoms-and-medicines': {
      text: 'Easing discomfort and handling medicines',
    },
    'care-and-practical-help': {
      text: 'Hands-on care, practical tasks and aids',
      hint: 'Moving, meals, the house, transport and equipment at home.',
    },
    'who-to-contact': {
      short: 'Whom to contact',
      text: 'Knowing whom to call, also evenings, nights and weekends',
    },
    'roles-and-coordination': {
      text: 'Being heard, and agreeing who does what',
    },
    'talking-together': {
      text: 'Talking about the illness with the person you are close to',
      hint: 'Also about what is difficult to bring up.',
    },
    'rest-and-respite': {
      text: 'Getting breathing space and someone to take over',
      hint: 'Rest, nights off duty, friends and the things you enjoy.',
    },
    'own-health': {
      text: 'Your own body, sleep and strength',
      hint: 'Your own complaints, appointments you have put off, tiredness that does not pass.',
    },
    feelings: {
      hint: 'Grief, fear, anger, guilt, loneliness. Everything is allowed.',
    },
    'children-and-family': {
      hint: 'Children and young people affected, siblings, elderly parents, disagreement.',
    },
    'meaning-and-farewell': {
      text: 'Faith, outlook on life, what gives meaning, and saying farewell',
    },
  },
  aside: {
    'own-part': {
      text: 'How much do you wish to do from here on?',
      choices: {
        'as-now': 'About as now',
      },
    },
    'talk-preference': {
      choices: {
        'no-talk-now': 'No talk for now',
      },
    },
  },
};
