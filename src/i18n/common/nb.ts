import type { CommonStartMessages } from './messages.js';

export const common: CommonStartMessages = {
  loading: 'Henter …',
  missingCase: 'Vi ser ikke hvem denne siden gjelder. Gå tilbake til forrige side, og prøv på nytt.',
  notSetUp: 'Noe på denne siden virker ikke, så den kan ikke brukes nå. Gå tilbake til forrige side, og prøv på nytt.',
  notFetched:
    'Neste side kan ikke hentes nå. Det du har skrevet, står her fortsatt. Sjekk at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
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
};
