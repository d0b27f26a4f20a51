import type { SharingMessages } from '../messages.js';

/** The moment of agreement, the same words in the talk and in the plan. */
export const sharing: SharingMessages = {
  label: 'Kven kan lese',
  needsAgreement: 'Treng eit ja til denne setninga',
  agreedAt: (date) => `Ja ${date}`,
  askHeading: 'Spør før det blir skrive i journalen',
  askWords: '«Kan eg skrive denne setninga i journalen til den som er sjuk? Då kan pasienten lese ho, og andre som har innsyn seinare.»',
  saidYes: 'Svaret var ja',
  saidNo: 'Svaret var nei',
  nothingToAsk: 'Skriv setninga først, så det er noko å seie ja til.',
  previewHeading: 'Dette kan pasienten lese',
  previewEmpty: 'Ingenting. Alt blir i mappa til den pårørande.',
  previewRest: 'Alt anna blir i mappa til den pårørande.',
  extract: 'Send til journalen til pasienten',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikkje imot. Ingenting er sendt.',
};
