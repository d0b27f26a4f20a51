import type { OffersHereMessages } from './messages.js';

export const offersHere: OffersHereMessages = {
  offersHeading: 'What there is here',
  offersIntro: 'For the topics you have chosen or answered. You can get in touch yourself, whenever you like.',
  offersOthers: 'For other topics you have answered',
  offersMore: (count) => `Show ${String(count)} more`,
  offerAccess: { 'low-threshold': 'No application needed.', 'needs-decision': 'You have to apply.' },
  offerChecked: (date) => `Checked ${date}.`,
  offerUnsure: 'Ask whether it still exists.',
  offerUntil: (date) => `Available until ${date}.`,
  offerForWhom: (whom) => `For: ${whom}.`,
  offerArea: (area) => `Where: ${area}.`,
  offerLanguages: (languages) => `Languages: ${languages}.`,
  offerLink: (name) => `Read more about ${name}`,
  offerAsk: (contact) => `Questions about this: ${contact}`,
};
