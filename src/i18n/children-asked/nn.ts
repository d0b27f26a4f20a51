import type { ChildrenAskedMessages } from './messages.js';

export const childrenAsked: ChildrenAskedMessages = {
  question: 'Er barn under 18 år råka?',
  answers: { yes: 'Ja', no: 'Nei' },
  askOnce: 'Spør alltid. Svaret gjeld heile saka, så de treng berre å spørje éin gong.',
  formSaysYes: (carer) => `I skjemaet svara ${carer} at barn er råka. Spør kven dei er, og korleis dei har det.`,
  answeredBy: (name, date) => (name ? `Svara ${date}, til ${name}` : `Svara ${date}`),
  answeredEarlier: 'Svara i ein tidlegare samtale',
  notWrittenHere:
    'Spør òg i denne samtalen. Svaret blir ikkje skrive her. Er det greitt å skrive det ned, kan du gjere det når samtalen er avslutta.',
  stillUnasked: 'Det er ikkje spurt om barn under 18 år.',
  lacksFollowUp: 'Det står ikkje kven som følgjer opp barna.',
  stay: 'Det som står om barn, høyrer til saka og blir ståande.',
};
