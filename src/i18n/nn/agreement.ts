import type { AgreementMessages } from '../messages.js';

/** The moment of agreement, the same words in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Kven kan lese',
  needsAgreement: 'Treng eit ja til denne setninga',
  agreedAt: (date) => `Ja ${date}`,
  askHeading: 'Spør før det blir skrive i journalen',
  askWords:
    '«Kan eg skrive denne setninga i journalen til den som er sjuk? Då kan den som er sjuk, lese setninga. Det kan også andre som har eller får innsyn i journalen.»',
  saidYes: 'Svaret var ja',
  saidNo: 'Svaret var nei',
  nothingToAsk: 'Skriv setninga først, så det er noko å seie ja til.',
  previewHeading: 'Dette kan pasienten lese',
  previewEmpty: 'Ingenting. Alt blir verande i den pårørande si eiga mappe.',
  previewRest: 'Alt anna blir verande i den pårørande si eiga mappe.',
  extract: 'Send til journalen til pasienten',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikkje imot. Ingenting er sendt.',
};
