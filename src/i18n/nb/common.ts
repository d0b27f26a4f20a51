import type { CommonMessages } from '../messages.js';

export const common: CommonMessages = {
  loading: 'Henter …',
  saved: 'Lagret på denne enheten',
  missingCase: 'Denne siden vet ikke hvem den gjelder. Gå tilbake dit du kom fra, og prøv på nytt.',
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
      'En annen fane holder på lagringen. Lukk de andre fanene med denne siden, og prøv igjen. Det du har skrevet, står her så lenge.',
    unavailable:
      'Nettleseren lar oss ikke lagre her. Det du skriver, står så lenge siden er åpen, men blir borte når du lukker den.',
    locked: 'Lagringen er låst, så det siste er ikke lagret ennå. Lås opp, og prøv igjen.',
  },
  notFetched:
    'Neste side lar seg ikke hente nå. Det du har skrevet, står her fortsatt. Sjekk at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
  takeStored: 'Bruk det som er lagret, og slett det jeg skrev',
  keepMine: 'Behold det jeg skrev',
  cancel: 'Avbryt',
  print: 'Skriv ut',
  sharing: { 'carer-only': 'Bare den pårørende', 'care-team': 'Teamet', 'patient-journal': 'Pasientens journal' },
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
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
    if (days === 1) return 'i morgen';
    if (days === -1) return 'i går';
    return days > 0 ? `om ${String(days)} dager` : `for ${String(-days)} dager siden`;
  },
  pageFoot: (what, date) => `${what} · ${date}`,
};
