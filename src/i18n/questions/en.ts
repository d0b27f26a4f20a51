import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import { questionStart } from '../question-intro/en.js';

/** The wording of our own twelve themes, and of the question before them. */
export const questions: QuestionTexts = {
  ...questionStart,
  groups: {
    'for-caring': 'So that you can be there for the person who is ill',
    'for-yourself': 'For yourself',
  },
  answers: {
    managing: 'I am managing',
    welcome: 'Some support would be welcome',
    needed: 'I need support with this',
    'hard-now': 'This is hard right now',
    'rather-talk': 'I would rather talk about it',
    'not-relevant': 'Does not apply to me',
  },
  questions: {
    'illness-and-outlook': {
      short: 'The illness and what lies ahead',
      text: 'The illness, and what may lie ahead',
      hint: 'What is happening now, what you may expect, and what you can do.',
    },
    'symptoms-and-medicines': {
      short: 'Discomfort and medicines',
      text: 'Discomfort, relief and medicines',
      hint: 'Pain, breathlessness, nausea, restlessness – and what to do when something changes.',
    },
    'care-and-practical-help': {
      short: 'Care and practical help',
      text: 'Hands-on care, practical tasks and equipment',
      hint: 'Help with getting up and about, meals, housework, transport and equipment at home.',
    },
    'who-to-contact': {
      short: 'Who you can call',
      text: 'Who you can call, day and night',
      hint: 'One name and one number, and what to do if it is urgent.',
    },
    'roles-and-coordination': {
      short: 'Who does what',
      text: 'Being heard, and knowing who does what',
      hint: 'What the services take care of, what you want and are able to do, and who keeps the overview.',
    },
    'talking-together': {
      short: 'Talking together',
      text: 'Talking together about what is happening',
      hint: 'You and the person who is ill. Including things that are hard to bring up.',
    },
    'rest-and-respite': {
      short: 'Breathing space',
      text: 'Breathing space, and someone to take over',
      hint: 'Rest, nights when someone else is in charge, friends and the things you enjoy.',
    },
    'own-health': {
      short: 'Your own health',
      text: 'Your body, your sleep and your energy',
      hint: 'Your own health problems, appointments you have put off, tiredness that does not go away.',
    },
    feelings: {
      short: 'What you carry',
      text: 'Thoughts and feelings you carry with you',
      hint: 'Grief, fear, anger, guilt, loneliness. Whatever you feel is all right.',
    },
    'work-money-rights': {
      short: 'Work, money and rights',
      text: 'Work, finances and rights',
      hint: 'Time off work, sick leave, benefits, applications and legal questions.',
    },
    'children-and-family': {
      short: 'Children and family',
      text: 'The children and the rest of the family',
      hint: 'Children and young people, brothers and sisters, elderly parents, and when you disagree.',
    },
    'meaning-and-farewell': {
      short: 'Meaning and farewell',
      text: 'Faith, beliefs, what gives life meaning, and saying goodbye',
      hint: 'A talk with someone you choose, rituals, the time afterwards.',
    },
  },
  aside: {
    'what-matters': {
      text: 'What matters most to you right now?',
    },
  },
  'comment-label': 'Would you like to say more about this?',
  priorities: 'What would you most like to talk about? Choose up to three, in the order you want.',
};
