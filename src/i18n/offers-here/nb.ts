import type { OffersHereMessages } from './messages.js';

export const offersHere: OffersHereMessages = {
  offersHeading: 'Dette finnes her',
  offersIntro: 'Ut fra temaene du har valgt eller svart på. Du kan ta kontakt selv, når du vil.',
  offersOthers: 'For andre temaer du har svart på',
  offersMore: (count) => `Vis ${String(count)} til`,
  offerAccess: { 'low-threshold': 'Uten søknad.', 'needs-decision': 'Du må søke.' },
  offerChecked: (date) => `Sjekket ${date}.`,
  offerUnsure: 'Spør om det fortsatt finnes.',
  offerUntil: (date) => `Finnes til og med ${date}.`,
  offerForWhom: (whom) => `For hvem: ${whom}.`,
  offerArea: (area) => `Hvor: ${area}.`,
  offerLanguages: (languages) => `Språk: ${languages}.`,
  offerLink: (name) => `Les mer om ${name}`,
  offerAsk: (contact) => `Spørsmål om dette: ${contact}`,
};
