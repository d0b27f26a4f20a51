import type { FormStartMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/nb.js';

export const form: FormStartMessages = {
  start: 'Begynn',
  aboutTheForm: (themes) =>
    `${themes === 1 ? '1 tema' : `${String(themes)} temaer`}. Du kan hoppe over det du vil, og ta pause når du trenger det.`,
  helpHeading: 'Trenger du hjelp nå?',
  helpNumbers,
  childHeading: 'Er du under 18 år?',
  filledBy: {
    self: '',
    assisted: 'Du og en ansatt fyller ut sammen, med dine egne ord.',
    phone: 'Du svarer på telefonen, og en ansatt skriver ned det du sier.',
    paper: 'En ansatt skriver inn det som står på papiret, ord for ord.',
  },
  nextHeading: 'Hva skjer etterpå?',
  nextText:
    'Når du har sendt skjemaet, kan teamet lese det når de er på jobb. Neste steg kan være en samtale, hvis du vil. Der kan dere begynne med det som er viktigst for deg.',
  whoHeading: 'Hvem ser svarene?',
  hide: 'Skjul',
  show: 'Vis siden',
  whereKept: {
    journal: 'De blir lagret mens du skriver, så du kan ta pause når du vil.',
    device:
      'Til du sender, ligger de bare her på telefonen eller maskinen. Den som åpner siden her, kan lese dem. Når du sender, velger du om en kopi skal bli liggende.',
    page: 'Det du skriver, blir ikke lagret her. Det blir borte hvis du lukker siden før du har sendt.',
    sealed:
      'Til du sender, ligger de låst her på telefonen eller maskinen. Når du sender, velger du om en kopi skal bli liggende.',
    shared:
      'Flere bruker denne telefonen eller maskinen, så ingenting blir lagret her. Svarene blir slettet når siden blir lukket, eller når ingen har brukt den på noen minutter.',
  },
};
