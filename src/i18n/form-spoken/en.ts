import type { FormSpokenMessages } from './messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Read aloud',
  answersAre: (answers) => `Which fits you best? ${answers}. You can also skip this.`,
  questions: {
    'illness-and-outlook': 'Are you getting the information you need about the illness and what may lie ahead?',
    'symptoms-and-medicines':
      'Do you know what to do when the person who is ill is in pain or discomfort? And do you feel safe with the medicines?',
    'care-and-practical-help': 'How is it going with care, practical tasks and equipment at home?',
    'who-to-contact': 'Do you know who you can call, including in the evening, at night and at weekends?',
    'roles-and-coordination': 'Are you being heard, and is it clear to you who does what?',
    'talking-together': 'What is it like for you and the person who is ill to talk about what is happening?',
    'rest-and-respite': 'Do you get some breathing space, and is there someone who can take over from you?',
    'own-health': 'And how are you? Are you sleeping, and do you have the energy you need?',
    feelings: 'Are there thoughts or feelings you are carrying?',
    'work-money-rights': 'How are things with work, money and rights?',
    'children-and-family': 'How is the rest of the family? And the children, if there are any?',
    'meaning-and-farewell':
      'Some people think about faith, beliefs, what gives life meaning, or saying goodbye. How is that for you?',
  },
};
