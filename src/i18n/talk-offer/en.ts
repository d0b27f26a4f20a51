import type { TalkOfferMessages } from './messages.js';

/** What the carer reads when a talk was offered. */
export const talkOffer: TalkOfferMessages = {
  heading: { talk: 'Would you like a talk?', 'bereavement-talk': 'Would you like to talk with us?' },
  intro: {
    talk: 'We ask every carer. Yes, not now and no are equally good answers.',
    'bereavement-talk':
      'We ask everyone who has lost someone. Yes, not now and no are equally good answers, and there is no hurry.',
  },
  answers: { accepted: 'Yes, please', later: 'Not now', declined: 'No, thank you' },
  said: {
    accepted: 'You have said yes. The team can see it when they are at work. Then you can find a time together.',
    later: 'You have said not now.',
    declined: 'You have said no. That is fine.',
  },
  changeMind: 'You can change your mind whenever you like.',
  day: {
    when: 'When may we ask again?',
    soon: { week: 'In a week', 'two-weeks': 'In two weeks', month: 'In four weeks' },
    otherDay: 'Another day',
    noDay: 'I will say so myself',
    askAgainOn: (day) => `The team may ask again: ${day}.`,
  },
};
