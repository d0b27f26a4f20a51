import type { ChildrenAskedMessages } from './messages.js';

export const childrenAsked: ChildrenAskedMessages = {
  question: 'Er barn under 18 år berørt?',
  answers: { yes: 'Ja', no: 'Nei' },
  askOnce: 'Spør alltid. Svaret gjelder hele saken, så dere trenger bare å spørre én gang.',
  formSaysYes: (carer) => `I skjemaet svarte ${carer} at barn er berørt. Spør hvem de er, og hvordan de har det.`,
  answeredBy: (name, date) => (name ? `Svart ${date}, til ${name}` : `Svart ${date}`),
  answeredEarlier: 'Svart i en tidligere samtale',
  notWrittenHere:
    'Spør også i denne samtalen. Svaret skrives ikke her. Hvis det er greit å skrive det ned, kan du gjøre det når samtalen er avsluttet.',
  stillUnasked: 'Det er ikke spurt om barn under 18 år.',
  lacksFollowUp: 'Det står ikke hvem som følger opp barna.',
  stay: 'Det som står om barn, hører til saken og blir stående.',
};
