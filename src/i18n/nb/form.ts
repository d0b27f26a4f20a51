import type { FormStartMessages } from '../messages.js';

export const form: FormStartMessages = {
  start: 'Begynn',
  aboutTheForm: 'Tolv temaer, ett om gangen. Du kan hoppe over det du vil, og ta pause når du trenger det.',
  helpHeading: 'Trenger du hjelp nå?',
  helpNumbers: [
    { number: '113', text: 'når det står om liv' },
    { number: '116 117', text: 'legevakt, når det ikke kan vente' },
    { number: '116 123', text: 'noen å snakke med, hele døgnet' },
  ],
  childHeading: 'Er du under 18 år?',
  filledBy: {
    self: '',
    assisted: 'Fylt ut sammen med en ansatt. Ordene er dine.',
    phone: 'Fylt ut på telefon. Ordene er dine.',
    paper: 'Skrevet inn fra papir. Ordene er dine.',
  },
  nextHeading: 'Hva skjer etterpå?',
  nextText:
    'Når du har sendt skjemaet, leser teamet det og tar kontakt for å snakke med deg. Samtalen begynner med det du har valgt.',
  whoHeading: 'Hvem ser svarene?',
  hide: 'Skjul',
  show: 'Vis siden',
};
