import type { TalkOfferMessages } from './messages.js';

/** What the carer reads when a talk was offered. */
export const talkOffer: TalkOfferMessages = {
  heading: { talk: 'Vil du ha ein samtale?', 'bereavement-talk': 'Vil du ha ein samtale med oss?' },
  intro: {
    talk: 'Vi spør alle pårørande. Ja, ikkje no og nei er like gode svar.',
    'bereavement-talk': 'Vi spør alle som har mista nokon. Ja, ikkje no og nei er like gode svar, og det hastar ikkje.',
  },
  answers: { accepted: 'Ja, gjerne', later: 'Ikkje no', declined: 'Nei takk' },
  said: {
    accepted: 'Du har svart ja. Teamet kan sjå det når dei er på jobb. Så kan de finne ei tid saman.',
    later: 'Du har svart ikkje no.',
    declined: 'Du har takka nei. Det er heilt greitt.',
  },
  changeMind: 'Du kan ombestemme deg når du vil.',
  day: {
    when: 'Når kan vi spørje igjen?',
    soon: { week: 'Om ei veke', 'two-weeks': 'Om to veker', month: 'Om fire veker' },
    otherDay: 'Ein annan dag',
    noDay: 'Eg seier frå sjølv',
    askAgainOn: (day) => `Teamet kan spørje igjen ${day}.`,
  },
};
