import type { OffersHereMessages } from './messages.js';

export const offersHere: OffersHereMessages = {
  offersHeading: 'Dette finst her',
  offersIntro: 'Ut frå temaa du har valt eller svart på. Du kan ta kontakt sjølv, når du vil.',
  offersOthers: 'For andre tema du har svart på',
  offersMore: (count) => `Vis ${String(count)} til`,
  offerAccess: { 'low-threshold': 'Utan søknad.', 'needs-decision': 'Du må søkje.' },
  offerChecked: (date) => `Sjekka ${date}.`,
  offerUnsure: 'Spør om det framleis finst.',
  offerUntil: (date) => `Finst til og med ${date}.`,
  offerForWhom: (whom) => `For kven: ${whom}.`,
  offerArea: (area) => `Kvar: ${area}.`,
  offerLanguages: (languages) => `Språk: ${languages}.`,
  offerLink: (name) => `Les meir om ${name}`,
  offerAsk: (contact) => `Spørsmål om dette: ${contact}`,
};
