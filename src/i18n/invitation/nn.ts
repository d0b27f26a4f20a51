import type { InvitationMessages } from './messages.js';

export const invitation: InvitationMessages = {
  sms: (address) => `Hei. Vi vil gjerne høyre korleis du har det. Svar når det passar deg, eller lat vere: ${address}`,
  letterTitle: 'Korleis har du det?',
  greeting: (name) => (name === undefined ? 'Hei' : `Hei, ${name}`),
  letter: [
    'Du står nær ein som treng hjelp. Då er det lett at ingen spør korleis du sjølv har det. Det vil vi gjerne gjere.',
    'På nettsida under er det nokre spørsmål. Du vel sjølv kva du svarer på, og du kan ta ein pause og halde fram ein annan dag. Det tek nokre minutt.',
    'Du bestemmer kva vi får lese. Det du svarer, blir ikkje skrive i journalen utan at du har sagt ja til det.',
    'Det er heilt greitt å seie nei, eller å la vere å svare. Det endrar ikkje noko for den du er glad i.',
  ],
  how: 'Slik kjem du til spørsmåla',
  scan: 'Hald kameraet på telefonen over ruta.',
  orWrite: 'Eller skriv dette i nettlesaren:',
  codeName: 'QR-kode til nettsida',
  contactHeading: 'Vil du heller snakke med nokon?',
  noContact: 'Spør den du fekk dette av. Du kan òg få spørsmåla på papir.',
  notWatched: 'Svara blir ikkje lesne døgnet rundt. Treng du hjelp med ein gong, ring:',
  from: (unit) => `Helsing ${unit}`,
  sheetTitle: 'Korleis har du det?',
  sheet: [
    'Er du nær ein som treng hjelp? Her er nokre spørsmål til deg.',
    'Det er frivillig. Du vel sjølv kva du svarer på, og kven som får lese det.',
  ],
};
