import { helpNumbers } from '../help-numbers/nn.js';
import type { TellingCarerMessages } from './messages.js';

export const tellingCarer: TellingCarerMessages = {
  tellHeading: 'Er det noko du ser hos den som er sjuk?',
  tellIntro:
    'Du er ofte den som ser det først. Skriv kva du ser, kva du veit, eller kva du er uroleg for. Då kan teamet lese det og svare deg.',
  tellJournal:
    'Ingenting av dette kjem i journalen til den som er sjuk, før teamet har spurt deg. Noko må stå der uansett, og då får du vite det først.',
  tellNoAlarm: 'Teamet les dette når dei er på jobb. Ingen følgjer med heile døgnet.',
  helpNumbers,
  tellText: 'Med dine eigne ord',
  tellSend: 'Send til teamet',
  tellSent: 'Sendt til teamet. Under kan du sjå når nokon har lese det.',
  toldListHeading: 'Det du har fortalt',
  youTold: (when) => `Du skreiv, ${when}`,
  staffWrote: (name, when) => (name ? `Du fortalde, og ${name} skreiv det ned, ${when}` : `Du fortalde, ${when}`),
  toldUnread: 'Ingen har lese det enno.',
  toldReceived: (name, date) => (name ? `Teke imot av ${name}, ${date}.` : `Teke imot ${date}.`),
  toldFollowed: (who) => `${who} følgjer det opp.`,
  toldFollowedBy: (who, date) => `${who} følgjer det opp innan ${date}.`,
  toldLate: (who, date) => `Det er forseinka. ${who} skulle ha følgt det opp innan ${date}.`,
  toldAskContact: 'Du kan gjerne ringje kontaktpersonen og spørje.',
  toldUnanswered: 'Du har ikkje fått svar enno.',
  toldCameOfIt: 'Dette kom ut av det',
  toldAnsweredBy: (name, date) => (name ? `${name}, ${date}` : date),
  toldAgreed: (date) => `Du sa ${date} at dette kan stå i journalen til den som er sjuk.`,
  toldDocumented: (name, date) => `Dette må stå i journalen til den som er sjuk. ${name} sa det til deg ${date}.`,
  tellTakeBack: 'Ta det tilbake',
  tellTakeBackAsk: 'Vil du ta det tilbake? Då blir det borte, og ingen får lese det.',
  tellTakeBackYes: 'Ja, ta det tilbake',
  tellRefusals: {
    'nothing-said': 'Skriv noko først.',
    'case-closed': 'Du kan ikkje sende noko herifrå lenger. Ring kontaktpersonen din.',
    'no-such-telling': 'Det er teke bort allereie.',
    'already-read': 'Teamet har lese det, så det kan ikkje takast tilbake. Sei frå viss noko skal rettast.',
  },
  bereaved: {
    toldAgreed: (date) => `Du sa ${date} at dette kan stå i journalen.`,
    toldDocumented: (name, date) => `Dette må stå i journalen. ${name} sa det til deg ${date}.`,
  },
};
