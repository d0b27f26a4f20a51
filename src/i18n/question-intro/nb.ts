import type { QuestionStartTexts } from './messages.js';

/** What the first screen says about our own twelve themes; fetched with it. */
export const questionStart: QuestionStartTexts = {
  title: 'Hva trenger du støtte til?',
  subtitle: 'For deg som er pårørende',
  intro:
    'Vi spør alle pårørende. Svarene dine er utgangspunktet for en samtale om hva som kan hjelpe deg. Du velger selv hva du svarer på, og ingenting er obligatorisk. Det finnes ingen riktige eller gale svar.',
  'who-sees':
    'Teamet får ikke lese svarene før du sender dem. De blir ikke skrevet i pasientens journal uten at du har sagt ja til det.',
  'not-watched': 'Skjemaet blir ikke lest døgnet rundt. Trenger du hjelp med en gang, bruk telefonnumrene under.',
  confidentiality:
    'Helsepersonell har taushetsplikt. I noen få situasjoner har de plikt til å melde fra, for eksempel hvis et barn kan være i fare. Da skal de si det til deg.',
  'no-needs-now': 'Jeg har ingen behov nå',
};
