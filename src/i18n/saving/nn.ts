import type { CommonLaterMessages } from './messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Lagra her på telefonen eller maskina',
  failures: {
    'not-found': 'Vi finn ikkje det som skulle vore her. Gå tilbake, og prøv på nytt.',
    unreadable:
      'Noko av det som er lagra her, kan ikkje visast. Det er ikkje sletta eller endra. Sei frå til dei som gav deg denne sida.',
    'from-newer-version':
      'Dette er lagra med ei nyare utgåve av sida. Last sida på nytt for å sjå det. Ingenting er endra.',
    conflict:
      'Dette vart endra ein annan stad medan du skreiv. Det du skreiv her, er ikkje lagra enno. Kva vil du behalde?',
    'quota-exceeded':
      'Det er ikkje plass til meir, så det siste du skreiv, er ikkje lagra enno. La sida stå open. Slett gjerne ein app du ikkje bruker, og prøv igjen. Ikkje slett noko i nettlesaren, for der ligg det du har skrive.',
    blocked:
      'Det kan ikkje lagrast, kanskje fordi sida også er open i ei anna fane. Lukk dei andre fanene, og prøv igjen. Viss det ikkje hjelper, må du laste sida på nytt. Då kan det siste du skreiv, bli borte. Skriv det ned ein annan stad først.',
    unavailable:
      'Nettlesaren kan ikkje lagre her. Det du skriv, står så lenge sida er open, men blir borte når du lukkar henne.',
    locked: 'Sida er låst, så det siste du skreiv, er ikkje lagra enno. Lås opp, og prøv igjen.',
  },
  dateWrong: 'Datoen stemmer ikkje: Klokka gjekk feil då.',
  tooLong: (limit, leftOut) =>
    `Her er det plass til ${limit.toLocaleString('nb')} teikn. ${String(leftOut)} teikn kom ikkje med.`,
  busy: 'Vent litt …',
  takeStored: 'Bruk det som er lagra, og slett det eg skreiv',
  keepMine: 'Behald det eg skreiv, og slett det som er lagra',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Berre pårørande', 'care-team': 'Teamet', 'patient-journal': 'Journalen til pasienten' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
