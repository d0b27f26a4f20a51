import type { FormStartMessages } from '../messages.js';

export const form: FormStartMessages = {
  start: 'Byrj',
  aboutTheForm: 'Tolv tema, eitt om gongen. Du kan hoppe over det du vil, og ta pause når du treng det.',
  helpHeading: 'Treng du hjelp no?',
  helpNumbers: [
    { number: '113', text: 'når det står om liv' },
    { number: '116 117', text: 'legevakt, når det ikkje kan vente' },
    { number: '116 123', text: 'nokon å snakke med, heile døgnet' },
  ],
  childHeading: 'Er du under 18 år?',
  filledBy: {
    self: '',
    assisted: 'Fylt ut saman med ein tilsett. Orda er dine.',
    phone: 'Fylt ut på telefon. Orda er dine.',
    paper: 'Skrive inn frå papir. Orda er dine.',
  },
  nextHeading: 'Kva skjer etterpå?',
  nextText:
    'Når du har sendt skjemaet, les teamet det og tek kontakt for å snakke med deg. Samtalen byrjar med det du har valt.',
  whoHeading: 'Kven ser svara?',
  hide: 'Gøym',
  show: 'Vis sida',
};
