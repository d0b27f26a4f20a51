import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'Hva trenger du støtte til?',
  subtitle: 'For deg som er pårørende',
  intro:
    'Vi spør alle pårørende. Svarene dine er utgangspunktet for en samtale om hva som kan hjelpe deg. Du velger selv hva du svarer på, og ingenting er obligatorisk. Det finnes ingen riktige eller gale svar.',
  'who-sees':
    'Teamet kan lese svarene når du har sendt dem, ikke før. Teamet er de ansatte som følger opp dere. Svarene blir ikke skrevet i journalen til den som er syk, uten at du har sagt ja.',
  'not-watched': 'Skjemaet blir ikke lest døgnet rundt. Trenger du hjelp med en gang, bruk telefonnumrene under.',
  confidentiality:
    'Helsepersonell har taushetsplikt. Noen få ganger må de likevel melde fra, for eksempel hvis et barn kan være i fare. Som regel får du vite det.',
  'no-needs-now': 'Jeg har ingen behov nå',
};
