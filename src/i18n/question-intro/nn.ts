import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'Kva treng du støtte til?',
  subtitle: 'For deg som er pårørande',
  intro:
    'Vi spør alle pårørande. Svara dine er utgangspunktet for ein samtale om kva som kan hjelpe deg. Du vel sjølv kva du svarer på, og ingenting er obligatorisk. Det finst ingen rette eller feil svar.',
  'who-sees':
    'Teamet kan lese svara når du har sendt dei, ikkje før. Teamet er dei tilsette som følgjer dykk opp. Svara blir ikkje skrivne i journalen til den som er sjuk, utan at du har sagt ja.',
  'not-watched': 'Skjemaet blir ikkje lese døgnet rundt. Treng du hjelp med ein gong, bruk telefonnummera under.',
  confidentiality:
    'Helsepersonell har teieplikt. Nokre få gonger må dei likevel melde frå, til dømes når eit barn kan vere i fare. Som regel får du vite det.',
  'no-needs-now': 'Eg har ingen behov no',
};
