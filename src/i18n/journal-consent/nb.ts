import type { AgreementMessages } from './messages.js';

/** The messages for asking the carer's agreement to a journal line; the same in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Hvem kan lese',
  needsAgreement: 'Trenger et ja til denne setningen',
  agreedAt: (date) => `Ja ${date}`,
  askHeading: 'Spør før det skrives i journalen',
  askWords:
    '«Kan jeg skrive denne setningen i journalen til den som er syk? Da kan den som er syk, lese den, og det kan også andre som har lov til å se journalen, nå eller senere. Det er helt greit å si nei.»',
  howItReads: 'Slik vil det stå:',
  changedSinceAsked: 'Setningen er endret siden du spurte. Spør på nytt.',
  saidYes: 'Svaret var ja',
  saidNo: 'Svaret var nei',
  nothingToAsk: 'Skriv setningen først, så det er noe å si ja til.',
  previewHeading: 'Dette kan pasienten lese',
  previewEmpty: 'Ingenting. Alt holdes utenfor journalen.',
  previewRest: 'Alt annet holdes utenfor journalen.',
  previewGrounds: { agreed: 'Den pårørende har sagt ja', documented: 'Må stå i journalen' },
  notSent: 'Ikke sendt ennå',
  wordsChanged: 'Ordene er endret siden den pårørende sa ja. Setningen står ikke i journalen før det er spurt på nytt.',
  inJournalHeading: 'Denne setningen står i journalen',
  inJournalText:
    'Det er disse ordene den pårørende har sagt ja til. Endrer du dem, blir setningen tatt ut av journalen, og de nye ordene trenger et nytt ja.',
  inJournalAsk: 'Setningen står i journalen. Velg om den skal bli stående, eller om den skal endres.',
  inJournalAnswers: { keep: 'La den stå', change: 'Endre setningen' },
  extract: 'Send til pasientens journal',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikke imot. Ingenting er sendt.',
  extractFrom: {
    talk: (date) => `Fra samtale med pårørende ${date}. Den pårørendes behov:`,
    plan: (date) => `Fra oppfølgingsplan for pårørende ${date}. Tiltak:`,
    'draft-plan': (date) => `Fra utkast til oppfølgingsplan for pårørende ${date}. Tiltak:`,
    case: (date) => `Opplysninger fra pårørende ${date}:`,
  },
  extractAgreed: (dates) => `Pårørende har sagt ja til at dette står i journalen (${dates}).`,
  extractDocumented: {
    'must-be-documented': (toldBy, date) =>
      `Opplyst av pårørende. Dette må stå i journalen; ${toldBy} sa det til den pårørende ${date}.`,
    'children-next-of-kin': (toldBy, date) =>
      `Barn som pårørende. Dette må stå i journalen; ${toldBy} sa det til den pårørende ${date}.`,
  },
  journalDate: (day, month, year) => `${day}.${month}.${year}`,
};

/** The same, once the person whose journal it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Journalen til den som er død',
  askWords:
    '«Kan jeg skrive denne setningen i journalen til den du har mistet? Da kan andre som får se journalen, lese setningen. Det er helt greit å si nei.»',
  previewHeading: 'Dette kan leses i journalen',
  extract: 'Send til journalen',
};
