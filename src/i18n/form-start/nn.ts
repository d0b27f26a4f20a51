import type { FormStartMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/nn.js';

export const form: FormStartMessages = {
  start: 'Start',
  aboutTheForm: (themes) => `${String(themes)} tema. Du kan hoppe over det du vil, og ta pause når du treng det.`,
  helpHeading: 'Treng du hjelp no?',
  helpNumbers,
  childHeading: 'Er du under 18 år?',
  filledBy: {
    self: '',
    assisted: 'Du og ein tilsett fyller ut saman. Orda skal vere dine.',
    phone: 'Du svarer på telefon, og ein tilsett skriv. Orda skal vere dine.',
    paper: 'Ein tilsett skriv inn det som står på papiret. Orda skal vere dine.',
  },
  nextHeading: 'Kva skjer etterpå?',
  nextText:
    'Når du har sendt skjemaet, kan teamet lese det når dei er på jobb. Neste steg er ein samtale, om du vil. Han kan byrje med det du har valt.',
  whoHeading: 'Kven ser svara?',
  hide: 'Gøym',
  show: 'Vis sida',
  whereKept: {
    journal: 'Dei blir lagra medan du skriv, så du kan ta pause når du vil.',
    device:
      'Til då ligg dei på denne eininga, og den som opnar sida her, kan lese dei. Når du sender, vel du om ein kopi skal bli liggjande.',
    page: 'Det du skriv, blir ikkje lagra her. Lukkar du sida før du har sendt, er det borte.',
    sealed: 'Til då ligg dei låste på denne eininga. Når du sender, vel du om ein kopi skal bli liggjande.',
    shared:
      'Denne eininga blir delt med andre, så ingenting blir lagra her. Blir sida ståande urørt nokre minutt, eller blir ho lukka, slettar vi svara.',
  },
};
