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
      text: 'Making sense of the illness and what may come',
      hint: 'What is happening now, what you may expect, and what you can do.',
    },
    'symptoms-and-medicines': {
      short: 'Discomfort and medicines',
      text: 'Easing discomfort and handling medicines',
      hint: 'Pain, breathlessness, nausea, restlessness – and what to do when something changes.',
    },
    'care-and-practical-help': {
      short: 'Care and practical help',
      text: 'Hands-on care, practical tasks and aids',
      hint: 'Moving, meals, the house, transport and equipment at home.',
    },
    'who-to-contact': {
      short: 'Whom to contact',
      text: 'Knowing whom to call, also evenings, nights and weekends',
      hint: 'One name and one number, and what to do if it is urgent.',
    },
    'roles-and-coordination': {
      short: 'Who does what',
      text: 'Being heard, and agreeing who does what',
      hint: 'What the services take care of, what you want and are able to do, and who keeps the overview.',
    },
    'talking-together': {
      short: 'Talking together',
      text: 'Talking about the illness with the person you are close to',
      hint: 'Also about what is difficult to bring up.',
    },
    'rest-and-respite': {
      short: 'Breathing space',
      text: 'Getting breathing space and someone to take over',
      hint: 'Rest, nights off duty, friends and the things you enjoy.',
    },
    'own-health': {
      short: 'Your own health',
      text: 'Your own body, sleep and strength',
      hint: 'Your own complaints, appointments you have put off, tiredness that does not pass.',
    },
    feelings: {
      short: 'What you carry',
      text: 'Thoughts and feelings you carry with you',
      hint: 'Grief, fear, anger, guilt, loneliness. Everything is allowed.',
    },
    'work-money-rights': {
      short: 'Work, money and rights',
      text: 'Work, finances and rights',
      hint: 'Time off work, sick leave, benefits, applications and legal questions.',
    },
    'children-and-family': {
      short: 'Children and family',
      text: 'The children and the rest of the family',
      hint: 'Children and young people affected, siblings, elderly parents, disagreement.',
    },
    'meaning-and-farewell': {
      short: 'Meaning and farewell',
      text: 'Faith, outlook on life, what gives meaning, and saying farewell',
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
