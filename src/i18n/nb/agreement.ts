import type { AgreementMessages } from '../messages.js';

/** The moment of agreement, the same words in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Hvem kan lese',
  needsAgreement: 'Trenger et ja til denne setningen',
  agreedAt: (date) => `Ja ${date}`,
  askHeading: 'Spør før det skrives i journalen',
  askWords:
    '«Kan jeg skrive denne setningen i journalen til den som er syk? Da kan den som er syk, lese setningen. Det kan også andre som har eller får innsyn i journalen.»',
  saidYes: 'Svaret var ja',
  saidNo: 'Svaret var nei',
  nothingToAsk: 'Skriv setningen først, så det er noe å si ja til.',
  previewHeading: 'Dette kan pasienten lese',
  previewEmpty: 'Ingenting. Alt blir værende i den pårørendes egen mappe.',
  previewRest: 'Alt annet blir værende i den pårørendes egen mappe.',
  extract: 'Send til pasientens journal',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikke imot. Ingenting er sendt.',
};
