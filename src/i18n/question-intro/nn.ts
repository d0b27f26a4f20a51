import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'Kva treng du støtte til?',
  subtitle: 'For deg som er pårørande',
  intro:
    'Vi spør alle pårørande. Svara dine er utgangspunktet for ein samtale om kva som kan hjelpe deg. Du vel sjølv kva du svarer på, og ingenting er obligatorisk. Det finst ingen rette eller galne svar.',
  'who-sees':
    'Teamet får ikkje lese svara før du sender dei. Dei blir ikkje skrivne i journalen til pasienten utan at du har sagt ja til det.',
  'not-watched': 'Skjemaet blir ikkje lese døgnet rundt. Treng du hjelp med ein gong, bruk telefonnummera under.',
  confidentiality:
    'Helsepersonell har teieplikt. I nokre få situasjonar har dei plikt til å melde frå, til dømes om eit barn kan vere i fare. Då skal dei seie det til deg.',
  'no-needs-now': 'Eg har ingen behov no',
};
