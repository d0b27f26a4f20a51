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
    assisted: 'Du og ein tilsett fyller ut saman, med dine eigne ord.',
    phone: 'Du svarer på telefonen, og ein tilsett skriv ned det du seier.',
    paper: 'Ein tilsett skriv inn det som står på papiret, ord for ord.',
  },
  nextHeading: 'Kva skjer etterpå?',
  nextText:
    'Når du har sendt skjemaet, kan teamet lese det når dei er på jobb. Neste steg kan vere ein samtale, viss du vil. Der kan de starte med det som er viktigast for deg.',
  whoHeading: 'Kven ser svara?',
  hide: 'Gøym',
  show: 'Vis sida',
  whereKept: {
    journal: 'Dei blir lagra medan du skriv, så du kan ta pause når du vil.',
    device:
      'Til du sender, ligg dei berre her på telefonen eller maskina. Den som opnar sida her, kan lese dei. Når du sender, vel du om ein kopi skal bli liggjande.',
    page: 'Det du skriv, blir ikkje lagra her. Det blir borte viss du lukkar sida før du har sendt.',
    sealed:
      'Til du sender, ligg dei låste her på telefonen eller maskina. Når du sender, vel du om ein kopi skal bli liggjande.',
    shared:
      'Fleire bruker denne telefonen eller maskina, så ingenting blir lagra her. Svara blir sletta når sida blir lukka, eller når ingen har brukt henne på nokre minutt.',
  },
};
