import type { FormerContactMessages } from './messages.js';

/** About a text that names somebody who is no longer contact person. */
export const formerContact: FormerContactMessages = {
  left: (name) => `${name} er ikkje kontaktperson lenger.`,
  callInstead: (name, phone) => (phone ? `Ring ${name}, ${phone}.` : `Ring ${name}.`),
  namedHere: (name) => `Her står namnet til ${name}. Sjå over det når nokon andre tek over:`,
  mendText: 'Sjå om det bør stå eit anna namn her.',
  quoted: (text) => `«${text}»`,
};
