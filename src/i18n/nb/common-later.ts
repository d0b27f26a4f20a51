import type { CommonLaterMessages } from '../messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Lagret på denne enheten',
  failures: {
    'not-found': 'Vi finner ikke det som skulle vært her. Gå tilbake, og prøv på nytt.',
    unreadable: 'Noe som er lagret her, lar seg ikke lese. Det er tatt vare på, og ingenting er skrevet over.',
    'from-newer-version':
      'Dette er lagret med en nyere utgave av siden. Last siden på nytt for å se det. Ingenting er endret.',
    conflict:
      'Dette ble endret et annet sted mens du skrev. Det du skrev her, er ikke lagret ennå. Hva vil du gå videre med?',
    'quota-exceeded':
      'Enheten er full, så det siste du skrev, er ikke lagret ennå. La siden stå åpen, frigjør litt plass og prøv igjen.',
    blocked:
      'En annen fane bruker en annen utgave av denne siden. Last siden på nytt. Hjelper ikke det, lukk de andre fanene. Det du har skrevet, står her så lenge.',
    unavailable:
      'Nettleseren lar oss ikke lagre her. Det du skriver, står så lenge siden er åpen, men blir borte når du lukker den.',
    locked: 'Lagringen er låst, så det siste er ikke lagret ennå. Lås opp, og prøv igjen.',
  },
  takeStored: 'Bruk det som er lagret, og slett det jeg skrev',
  keepMine: 'Behold det jeg skrev',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Bare den pårørende', 'care-team': 'Teamet', 'patient-journal': 'Pasientens journal' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
