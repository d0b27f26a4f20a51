import type { FormerContactMessages } from './messages.js';

/** About a text that names someone who is no longer contact person. */
export const formerContact: FormerContactMessages = {
  left: (name) => `${name} is no longer the contact person.`,
  callInstead: (name, phone) => (phone ? `Call ${name}, ${phone}.` : `Call ${name}.`),
  namedHere: (name) => `${name} is named here. Check these when someone else takes over:`,
  mendText: 'Check whether another name should be here.',
  quoted: (text) => `“${text}”`,
};
