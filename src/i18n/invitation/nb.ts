import type { InvitationMessages } from './messages.js';

export const invitation: InvitationMessages = {
  sms: (address) => `Hei. Vi vil gjerne høre hvordan du har det. Svar når det passer deg, eller la være: ${address}`,
  letterTitle: 'Hvordan har du det?',
  greeting: (name) => (name === undefined ? 'Hei' : `Hei, ${name}`),
  letter: [
    'Du står nær en som trenger hjelp. Da er det lett at ingen spør hvordan du selv har det. Det vil vi gjerne gjøre.',
    'På nettsiden under er det noen spørsmål. Du velger selv hva du svarer på, og du kan ta en pause og fortsette en annen dag. Det tar noen minutter.',
    'Du bestemmer hva vi får lese. Det du svarer, blir ikke skrevet i journalen uten at du har sagt ja til det.',
    'Det er helt greit å si nei, eller å la være å svare. Det endrer ikke noe for den du er glad i.',
  ],
  how: 'Slik kommer du til spørsmålene',
  scan: 'Hold kameraet på telefonen over ruten.',
  orWrite: 'Eller skriv dette i nettleseren:',
  codeName: 'QR-kode til nettsiden',
  contactHeading: 'Vil du heller snakke med noen?',
  noContact: 'Spør den du fikk dette av. Du kan også få spørsmålene på papir.',
  notWatched: 'Svarene blir ikke lest døgnet rundt. Trenger du hjelp med en gang, ring:',
  from: (unit) => `Hilsen ${unit}`,
  sheetTitle: 'Hvordan har du det?',
  sheet: [
    'Er du nær en som trenger hjelp? Her er noen spørsmål til deg.',
    'Det er frivillig. Du velger selv hva du svarer på, og hvem som får lese det.',
  ],
};
