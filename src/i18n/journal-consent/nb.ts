import type { AgreementMessages } from './messages.js';

/** The messages for asking the carer's agreement to a journal line; the same in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Hvem kan lese',
  needsAgreement: 'Spør den pårørende om denne setningen',
  agreedAt: (date) => `Sa ja ${date}`,
  askHeading: 'Spør før det skrives i journalen',
  askWords:
    '«Kan jeg skrive denne setningen i journalen til den som er syk? Da kan den som er syk, lese den. Det kan også andre som har lov til å se journalen, nå og senere. Det er helt greit å si nei, og du kan ombestemme deg fram til den er sendt.»',
  quoted: (text) => `«${text}»`,
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
  wordsChanged:
    'Setningen er endret siden den pårørende sa ja. Den nye setningen blir ikke sendt til journalen før du har spurt på nytt.',
  inJournalHeading: 'Denne setningen står i journalen',
  inJournalText:
    'Det er disse ordene den pårørende har sagt ja til. Hvis du endrer dem, får journalen beskjed om å fjerne setningen, og du må spørre den pårørende på nytt.',
  inJournalAsk: 'Setningen står i journalen. Velg om den skal bli stående, eller om den skal endres.',
  inJournalAnswers: { keep: 'La den stå', change: 'Endre setningen' },
  extract: 'Send til pasientens journal',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikke imot teksten. Ingenting er sendt.',
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
