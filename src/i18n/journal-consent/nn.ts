import type { AgreementMessages } from './messages.js';

/** The messages for asking the carer's agreement to a journal line; the same in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Kven kan lese',
  needsAgreement: 'Treng eit ja til denne setninga',
  agreedAt: (date) => `Ja ${date}`,
  askHeading: 'Spør før det blir skrive i journalen',
  askWords:
    '«Kan eg skrive denne setninga i journalen til den som er sjuk? Då kan den som er sjuk, lese henne, og det kan også andre som har lov til å sjå journalen, no eller seinare. Det er heilt greitt å seie nei.»',
  howItReads: 'Slik vil det stå:',
  changedSinceAsked: 'Setninga er endra sidan du spurde. Spør på nytt.',
  saidYes: 'Svaret var ja',
  saidNo: 'Svaret var nei',
  nothingToAsk: 'Skriv setninga først, så det er noko å seie ja til.',
  previewHeading: 'Dette kan pasienten lese',
  previewEmpty: 'Ingenting. Alt blir halde utanfor journalen.',
  previewRest: 'Alt anna blir halde utanfor journalen.',
  previewGrounds: { agreed: 'Den pårørande har sagt ja', documented: 'Må stå i journalen' },
  notSent: 'Ikkje sendt enno',
  wordsChanged: 'Orda er endra sidan den pårørande sa ja. Setninga står ikkje i journalen før det er spurt på nytt.',
  inJournalHeading: 'Denne setninga står i journalen',
  inJournalText:
    'Det er desse orda den pårørande har sagt ja til. Endrar du dei, blir setninga teken ut av journalen, og dei nye orda treng eit nytt ja.',
  inJournalAsk: 'Setninga står i journalen. Vel om ho skal bli ståande, eller om ho skal endrast.',
  inJournalAnswers: { keep: 'La henne stå', change: 'Endre setninga' },
  extract: 'Send til journalen til pasienten',
  extracted: (date) => `Sendt til journalen ${date}`,
  extractNotTaken: 'Journalen tok ikkje imot. Ingenting er sendt.',
  extractFrom: {
    talk: (date) => `Frå samtale med pårørande ${date}. Behova til den pårørande:`,
    plan: (date) => `Frå oppfølgingsplan for pårørande ${date}. Tiltak:`,
    'draft-plan': (date) => `Frå utkast til oppfølgingsplan for pårørande ${date}. Tiltak:`,
    case: (date) => `Opplysningar frå pårørande ${date}:`,
  },
  extractAgreed: (dates) => `Pårørande har sagt ja til at dette står i journalen (${dates}).`,
  extractDocumented: {
    'must-be-documented': (toldBy, date) =>
      `Opplyst av pårørande. Dette må stå i journalen; ${toldBy} sa det til den pårørande ${date}.`,
    'children-next-of-kin': (toldBy, date) =>
      `Barn som pårørande. Dette må stå i journalen; ${toldBy} sa det til den pårørande ${date}.`,
  },
  journalDate: (day, month, year) => `${day}.${month}.${year}`,
};

/** The same, once the person whose journal it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Journalen til den som er død',
  askWords:
    '«Kan eg skrive denne setninga i journalen til den du har mista? Då kan andre som får sjå journalen, lese setninga. Det er heilt greitt å seie nei.»',
  previewHeading: 'Dette kan lesast i journalen',
  extract: 'Send til journalen',
};
