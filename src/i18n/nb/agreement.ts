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
  extractFrom: {
    talk: (date) => `Fra samtale med pårørende ${date}:`,
    plan: (date) => `Fra oppfølgingsplan for pårørende, ${date}:`,
  },
  extractAgreed: (dates) => `Pårørende har sagt ja til at dette står i journalen (${dates}).`,
  journalDate: (day, month, year) => `${day}.${month}.${year}`,
};

/** The same, once the person whose journal it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Journalen til den døde',
  askWords:
    '«Kan jeg skrive denne setningen i journalen til den du har mistet? Andre som får innsyn i journalen, kan da lese den.»',
  previewHeading: 'Dette kan den som får innsyn i journalen, lese',
  extract: 'Send til journalen',
};
