import type { ChildrenAskedMessages } from './messages.js';

export const childrenAsked: ChildrenAskedMessages = {
  question: 'Er barn under 18 år råka?',
  answers: { yes: 'Ja', no: 'Nei' },
  askOnce: 'Spør alltid. Svaret gjeld heile saka, så de treng berre å spørje éin gong.',
  formSaysYes: (carer) => `I skjemaet svarte ${carer} at barn er råka. Spør kven dei er, og korleis dei har det.`,
  answeredBy: (name, date) => (name ? `Svart ${date}, til ${name}` : `Svart ${date}`),
  answeredEarlier: 'Svart i ein tidlegare samtale',
  notWrittenHere:
    'Spør òg i denne samtalen. Svaret blir ikkje skrive her. Viss det er greitt å skrive det ned, kan du gjere det når samtalen er avslutta.',
  stillUnasked: 'Det er ikkje spurt om barn under 18 år.',
  lacksFollowUp: 'Det står ikkje kven som følgjer opp barna.',
  stay: 'Det som står om barn, høyrer til saka og blir ståande.',
};
