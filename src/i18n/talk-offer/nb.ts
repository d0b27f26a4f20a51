import type { TalkOfferMessages } from './messages.js';

/** What the carer reads when a talk was offered. */
export const talkOffer: TalkOfferMessages = {
  heading: { talk: 'Vil du ha en samtale?', 'bereavement-talk': 'Vil du ha en samtale med oss?' },
  intro: {
    talk: 'Vi spør alle pårørende. Ja, ikke nå og nei er like gode svar.',
    'bereavement-talk': 'Vi spør alle som har mistet noen. Ja, ikke nå og nei er like gode svar, og det haster ikke.',
  },
  answers: { accepted: 'Ja, gjerne', later: 'Ikke nå', declined: 'Nei takk' },
  said: {
    accepted: 'Du har svart ja. Teamet kan se det når de er på jobb. Så kan dere finne en tid sammen.',
    later: 'Du har svart ikke nå.',
    declined: 'Du har takket nei. Det er helt greit.',
  },
  changeMind: 'Du kan ombestemme deg når du vil.',
  day: {
    when: 'Når kan vi spørre igjen?',
    soon: { week: 'Om en uke', 'two-weeks': 'Om to uker', month: 'Om fire uker' },
    otherDay: 'En annen dag',
    noDay: 'Jeg sier fra selv',
    askAgainOn: (day) => `Teamet kan spørre igjen ${day}.`,
  },
};
