import type { FormerContactMessages } from './messages.js';

/** About a text that names somebody who is no longer contact person. */
export const formerContact: FormerContactMessages = {
  left: (name) => `${name} is no longer the contact person.`,
  callInstead: (name, phone) => (phone ? `Call ${name}, ${phone}.` : `Call ${name}.`),
  namedHere: (name) => `${name} is named here. Look it over when somebody else takes over:`,
  mendText: 'See whether another name should stand here.',
};
