import type { FormSpokenMessages } from './messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Read out',
  answersAre: (answers) => `Which fits you best? ${answers}. You can also skip this.`,
  questions: {
    'illness-and-outlook': 'Are you told what you need to know about the illness and what may come?',
    'symptoms-and-medicines':
      'Do you know what you can do when the person who is ill has pain or other discomfort, and do you feel sure about the medicines?',
    'care-and-practical-help': 'How is it going with care, practical tasks and equipment at home?',
    'who-to-contact': 'Do you know whom you can call, also in the evening, at night and at weekends?',
    'roles-and-coordination': 'Are you being heard, and is it clear to you who does what?',
    'talking-together': 'What is it like to talk about the illness with the person you are close to?',
    'rest-and-respite': 'Do you get some breathing space, and is there someone who can take over from you?',
    'own-health': 'And how are you yourself: your body, your sleep, your strength?',
    feelings: 'Are there thoughts or feelings you are carrying?',
    'work-money-rights': 'How are things with work, money and rights?',
    'children-and-family': 'How is the rest of the family? If there are children, how are they?',
    'meaning-and-farewell':
      'Some people think about faith, outlook on life, what gives meaning, or saying farewell. How is that for you?',
  },
};
