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
  extractFrom: {
    talk: (date) => `Frå samtale med pårørande ${date}:`,
    plan: (date) => `Frå oppfølgingsplan for pårørande, ${date}:`,
  },
  extractAgreed: (dates) => `Pårørande har sagt ja til at dette står i journalen (${dates}).`,
  journalDate: (day, month, year) => `${day}.${month}.${year}`,
};

/** The same, once the person whose journal it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Journalen til den døde',
  askWords:
    '«Kan eg skrive denne setninga i journalen til den du har mista? Andre som får innsyn i journalen, kan då lese henne.»',
  previewHeading: 'Dette kan den som får innsyn i journalen, lese',
  extract: 'Send til journalen',
};
