import { helpNumbers } from '../help-numbers/nb.js';
import type { TellingCarerMessages } from './messages.js';

export const tellingCarer: TellingCarerMessages = {
  tellHeading: 'Er det noe du ser hos den som er syk?',
  tellIntro:
    'Du er ofte den som ser det først. Skriv hva du ser, hva du vet, eller hva du er urolig for. Da kan teamet lese det og svare deg.',
  tellJournal:
    'Ingenting av dette kommer i journalen til den som er syk, før teamet har spurt deg. Noe må stå der uansett, og da får du vite det først.',
  tellNoAlarm: 'Teamet leser dette når de er på jobb. Ingen følger med hele døgnet.',
  helpNumbers,
  tellText: 'Med dine egne ord',
  tellSend: 'Send til teamet',
  tellSent: 'Sendt til teamet. Under kan du se når noen har lest det.',
  toldListHeading: 'Det du har fortalt',
  youTold: (when) => `Du skrev, ${when}`,
  staffWrote: (name, when) => (name ? `Du fortalte, og ${name} skrev det ned, ${when}` : `Du fortalte, ${when}`),
  toldUnread: 'Ingen har lest det ennå.',
  toldReceived: (name, date) => (name ? `Tatt imot av ${name}, ${date}.` : `Tatt imot ${date}.`),
  toldFollowed: (who) => `${who} følger det opp.`,
  toldFollowedBy: (who, date) => `${who} følger det opp innen ${date}.`,
  toldLate: (who, date) => `Det er forsinket. ${who} skulle ha fulgt det opp innen ${date}.`,
  toldAskContact: 'Du kan gjerne ringe kontaktpersonen og spørre.',
  toldUnanswered: 'Du har ikke fått svar ennå.',
  toldCameOfIt: 'Dette kom ut av det',
  toldAnsweredBy: (name, date) => (name ? `${name}, ${date}` : date),
  toldAgreed: (date) => `Du sa ${date} at dette kan stå i journalen til den som er syk.`,
  toldDocumented: (name, date) => `Dette må stå i journalen til den som er syk. ${name} sa det til deg ${date}.`,
  tellTakeBack: 'Ta det tilbake',
  tellTakeBackAsk: 'Vil du ta det tilbake? Da blir det borte, og ingen får lese det.',
  tellTakeBackYes: 'Ja, ta det tilbake',
  tellRefusals: {
    'nothing-said': 'Skriv noe først.',
    'case-closed': 'Du kan ikke sende noe herfra lenger. Ring kontaktpersonen din.',
    'no-such-telling': 'Det er tatt bort allerede.',
    'already-read': 'Teamet har lest det, så det kan ikke tas tilbake. Si fra hvis noe skal rettes.',
  },
  bereaved: {
    toldAgreed: (date) => `Du sa ${date} at dette kan stå i journalen.`,
    toldDocumented: (name, date) => `Dette må stå i journalen. ${name} sa det til deg ${date}.`,
  },
};
