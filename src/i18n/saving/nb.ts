import type { CommonLaterMessages } from './messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Lagret her på telefonen eller maskinen',
  failures: {
    'not-found': 'Vi finner ikke det som skulle vært her. Gå tilbake, og prøv på nytt.',
    unreadable:
      'Noe av det som er lagret her, kan ikke vises. Det er ikke slettet eller endret. Si fra til dem som ga deg denne siden.',
    'from-newer-version':
      'Dette er lagret med en nyere utgave av siden. Last siden på nytt for å se det. Ingenting er endret.',
    conflict:
      'Dette ble endret et annet sted mens du skrev. Det du skrev her, er ikke lagret ennå. Hva vil du beholde?',
    'quota-exceeded':
      'Det er ikke plass til mer, så det siste du skrev, er ikke lagret ennå. La siden stå åpen. Slett gjerne en app du ikke bruker, og prøv igjen. Ikke slett noe i nettleseren, for der ligger det du har skrevet.',
    blocked:
      'Det kan ikke lagres, kanskje fordi siden også er åpen i en annen fane. Lukk de andre fanene, og prøv igjen. Hvis det ikke hjelper, må du laste siden på nytt. Da kan det siste du skrev, bli borte. Skriv det ned et annet sted først.',
    unavailable:
      'Nettleseren kan ikke lagre her. Det du skriver, står så lenge siden er åpen, men blir borte når du lukker den.',
    locked: 'Siden er låst, så det siste du skrev, er ikke lagret ennå. Lås opp, og prøv igjen.',
  },
  dateWrong: 'Datoen stemmer ikke: Klokken gikk feil da.',
  tooLong: (limit, leftOut) =>
    `Her er det plass til ${limit.toLocaleString('nb')} tegn. ${String(leftOut)} tegn kom ikke med.`,
  busy: 'Vent litt …',
  takeStored: 'Bruk det som er lagret, og slett det jeg skrev',
  keepMine: 'Behold det jeg skrev, og slett det som er lagret',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Bare pårørende', 'care-team': 'Teamet', 'patient-journal': 'Pasientens journal' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
