import type { CommonMessages } from '../messages.js';

export const common: CommonMessages = {
  loading: 'Hentar …',
  saved: 'Lagra på denne eininga',
  missingCase: 'Denne sida veit ikkje kven ho gjeld. Gå tilbake dit du kom frå, og prøv på nytt.',
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
      'Ei anna fane held på lagringa. Lukk dei andre fanene med denne sida, og prøv igjen. Det du har skrive, står her så lenge.',
    unavailable:
      'Nettlesaren lèt oss ikkje lagre her. Det du skriv, står så lenge sida er open, men blir borte når du lukkar henne.',
    locked: 'Lagringa er låst, så det siste er ikkje lagra enno. Lås opp, og prøv igjen.',
  },
  notFetched:
    'Neste side lèt seg ikkje hente no. Det du har skrive, står her framleis. Sjekk at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
  takeStored: 'Bruk det som er lagra, og slett det eg skreiv',
  keepMine: 'Behald det eg skreiv',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Berre den pårørande', 'care-team': 'Teamet', 'patient-journal': 'Journalen til pasienten' },
  weekdays: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  date: (weekday, day, month, year) =>
    `${weekday} ${String(day)}. ${month}${year === undefined ? '' : ` ${String(year)}`}`,
  clock: (hour, minute) => `kl. ${hour}.${minute}`,
  dateAndClock: (date, clock) => `${date} ${clock}`,
  inDays: (days) => {
    if (days === 0) return 'i dag';
    if (days === 1) return 'i morgon';
    if (days === -1) return 'i går';
    return days > 0 ? `om ${String(days)} dagar` : `for ${String(-days)} dagar sidan`;
  },
  pageFoot: (what, date) => `${what} · ${date}`,
};
