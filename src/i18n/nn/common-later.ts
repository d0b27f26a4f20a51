import type { CommonLaterMessages } from '../messages.js';

export const commonLater: CommonLaterMessages = {
  saved: 'Lagra på denne eininga',
  failures: {
    'not-found': 'Vi finn ikkje det som skulle vore her. Gå tilbake, og prøv på nytt.',
    unreadable: 'Noko som er lagra her, lèt seg ikkje lese. Det er teke vare på, og ingenting er skrive over.',
    'from-newer-version':
      'Dette er lagra med ei nyare utgåve av sida. Last sida på nytt for å sjå det. Ingenting er endra.',
    conflict:
      'Dette vart endra ein annan stad medan du skreiv. Det du skreiv her, er ikkje lagra enno. Kva vil du gå vidare med?',
    'quota-exceeded':
      'Eininga er full, så det siste du skreiv, er ikkje lagra enno. La sida stå open, frigjer litt plass og prøv igjen.',
    blocked:
      'Ei anna fane bruker ei anna utgåve av denne sida. Last sida på nytt. Hjelper ikkje det, lukk dei andre fanene. Det du har skrive, står her så lenge.',
    unavailable:
      'Nettlesaren lèt oss ikkje lagre her. Det du skriv, står så lenge sida er open, men blir borte når du lukkar henne.',
    locked: 'Lagringa er låst, så det siste er ikkje lagra enno. Lås opp, og prøv igjen.',
  },
  takeStored: 'Bruk det som er lagra, og slett det eg skreiv',
  keepMine: 'Behald det eg skreiv',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Berre den pårørande', 'care-team': 'Teamet', 'patient-journal': 'Journalen til pasienten' },
  pageFoot: (what, date) => `${what} · ${date}`,
};
