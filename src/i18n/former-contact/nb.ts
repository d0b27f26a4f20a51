import type { FormerContactMessages } from './messages.js';

/** About a text that names somebody who is no longer contact person. */
export const formerContact: FormerContactMessages = {
  left: (name) => `${name} er ikke kontaktperson lenger.`,
  callInstead: (name, phone) => (phone ? `Ring ${name}, ${phone}.` : `Ring ${name}.`),
  namedHere: (name) => `Her står navnet til ${name}. Se over det når noen andre tar over:`,
  mendText: 'Se om det bør stå et annet navn her.',
  quoted: (text) => `«${text}»`,
};
