import type { FormSpokenMessages } from '../messages.js';

/** The form as it is said on the phone. */
export const formSpoken: FormSpokenMessages = {
  readOut: 'Read out',
  answersAre: (answers) => `You can answer: ${answers}. You can also skip this.`,
  questions: {
    'illness-and-outlook': 'Do you get to know what you need about the illness and what may come?',
    'symptoms-and-medicines':
      'Do you know what to do when there is pain or discomfort, and how the medicines are used?',
    'care-and-practical-help': 'How is it going with care, practical tasks and equipment at home?',
    'who-to-contact': 'Do you know whom you can call, also in the evening, at night and at weekends?',
    'roles-and-coordination': 'Are you listened to, and is it clear to you who does what?',
    'talking-together': 'What is it like to talk about the illness with the person you care for?',
    'rest-and-respite': 'Do you get a breather, and is there someone who can take over from you?',
    'own-health': 'How are you yourself, with your body, your sleep and your strength?',
    feelings: 'Are there thoughts or feelings that you carry around with you?',
    'work-money-rights': 'Is there anything about work, money or rights that you wonder about?',
    'children-and-family': 'How are the children and the rest of the family?',
    'meaning-and-farewell': 'Is there anything on your mind about faith, what gives meaning, or saying goodbye?',
  },
};
