import type { CommonStartMessages } from './messages.js';

export const common: CommonStartMessages = {
  loading: 'Hentar …',
  missingCase: 'Vi ser ikkje kven denne sida gjeld. Gå tilbake til førre side, og prøv på nytt.',
  notSetUp: 'Noko på denne sida verkar ikkje, så ho kan ikkje brukast no. Gå tilbake til førre side, og prøv på nytt.',
  notFetched:
    'Neste side kan ikkje hentast no. Det du har skrive, står her framleis. Sjekk at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
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
};
