import type { WhomToCallMessages } from './messages.js';

export const whomToCall: WhomToCallMessages = {
  callHeading: 'Hvem kan du ringe?',
  callNone: 'Her står det ikke hvem i teamet du kan ringe. Spør gjerne en du kjenner der.',
  yourContact: 'Kontaktpersonen din',
  dayHeading: 'På dagtid',
  deputyHeading: 'Hvis du ikke får svar',
  nightHeading: 'Om kvelden, om natten og i helgen',
  nightNone: 'Her står det ikke noe eget nummer. Hvis det ikke kan vente, ring et av numrene under.',
  fromTalk: (date) => `Fra samtalen ${date}`,
  callLabel: (name, number) => `Ring ${name}, ${number}`,
};
