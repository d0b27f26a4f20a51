import type { WhomToCallMessages } from './messages.js';

export const whomToCall: WhomToCallMessages = {
  callHeading: 'Kven kan du ringje?',
  callNone: 'Her står det ikkje kven i teamet du kan ringje. Spør gjerne ein du kjenner der.',
  yourContact: 'Kontaktpersonen din',
  dayHeading: 'På dagtid',
  deputyHeading: 'Viss du ikkje får svar',
  nightHeading: 'Om kvelden, om natta og i helga',
  nightNone: 'Her står det ikkje noko eige nummer. Viss det ikkje kan vente, ring eitt av numra under.',
  fromTalk: (date) => `Frå samtalen ${date}`,
  callLabel: (name, number) => `Ring ${name}, ${number}`,
};
