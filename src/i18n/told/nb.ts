import type { ToldMessages } from './messages.js';

export const told: ToldMessages = {
  tellingsHeading: 'Det den pårørende forteller om den som er syk',
  tellingsHint: 'Det den pårørende ser, vet og er bekymret for. Egne behov hører hjemme i temaene.',
  tellingsUnwritten:
    'Det du skriver her, hører til saken og blir tatt vare på, også når ingenting skrives fra samtalen. Si det før du skriver.',
  openTellings: (count) =>
    count === 1
      ? 'Noe den pårørende har fortalt, er ikke fulgt opp.'
      : `${String(count)} ting den pårørende har fortalt, er ikke fulgt opp.`,
  noTellings: 'Ingenting er fortalt ennå.',
  addTelling: 'Skriv ned det den pårørende forteller',
  tellingText: 'Det som ble fortalt, så nær den pårørendes egne ord som mulig',
  saveTelling: 'Ta imot',
  tellingWrittenBy: (name, when) => (name ? `${name} skrev det ned, ${when}` : `Skrevet ned ${when}`),
  tellingWaits: 'Ikke tatt imot ennå',
  tellingReceived: (name, date) => (name ? `Tatt imot av ${name}, ${date}` : `Tatt imot ${date}`),
  followUpHeading: 'Hvem følger opp, og når?',
  followUpWho: 'Hvem følger opp',
  followUpBy: 'Innen',
  saveFollowUp: 'Lagre',
  followedUp: (who) => `${who} følger opp.`,
  followedUpBy: (who, date) => `${who} følger opp innen ${date}.`,
  followUpLate: (who, date) => `${who} skulle ha fulgt opp innen ${date}.`,
  nobodyFollowsUp: 'Ingen følger opp ennå.',
  cameOfItHeading: 'Hva kom det ut av det?',
  cameOfItHint: 'Den pårørende leser dette. Skriv bare det som kan fortelles.',
  saveCameOfIt: 'Gi beskjed',
  correctCameOfIt: 'Rett det som står',
  cameOfItBy: (name, date) => (name ? `${name}, ${date}` : date),
  settledTellings: (count) => `Fortalt og besvart (${String(count)})`,
  inJournalHeading: 'Skal det stå i journalen?',
  journalSentence: 'Setningen til journalen',
  journalSentenceHint: 'Bare om den som er syk, og ikke mer enn det som trengs.',
  askCarer: 'Spør den pårørende',
  mustDocument: 'Det må dokumenteres',
  mustDocumentHint: 'Spør først. Hvis det må stå der uansett svar, skal den pårørende vite det før du skriver.',
  documentHeading: 'Si det til den pårørende før det skrives i journalen',
  documentWords:
    '«Dette må jeg skrive i journalen, fordi det kan ha noe å si for behandlingen. Den som er syk, kan lese det der, og kan forstå at det kommer fra deg. Jeg skriver ikke mer enn det som trengs.»',
  toldBy: 'Hvem sa det til den pårørende?',
  toldOn: 'Når?',
  confirmTold: 'Den pårørende har fått vite det',
  documented: (name, date) => `Må stå i journalen. ${name} sa det til den pårørende ${date}.`,
  documentAgain: 'Si det på nytt',
  changedSinceTold:
    'Setningen er endret siden den pårørende fikk vite det. Den nye setningen blir ikke sendt til journalen før du har sagt det på nytt.',
  keepOut: 'Hold det utenfor journalen',
  removeTelling: 'Ta bort',
  removeTellingAsk:
    'Vil du ta bort det du skrev ned? Da blir det borte for alle. Hvis det er sendt til journalen, får journalen beskjed om å fjerne det.',
  removeTellingYes: 'Ja, ta det bort',
  weToldHeading: 'Det vi forteller den pårørende',
  nothingTold: 'Ingenting er skrevet om det ennå.',
  toldInTalk: (date) => `I samtalen ${date}:`,
  bereaved: {
    tellingsHint: 'Fortalt mens den som var syk, levde.',
    nobodyFollowsUp: 'Ikke fulgt opp.',
    tellingsHeading: 'Det den pårørende har fortalt',
    journalSentenceHint: 'Ikke mer enn det som trengs.',
    documentWords:
      '«Dette må jeg skrive i journalen. Andre som får se den, kan lese det, og kan forstå at det kommer fra deg. Jeg skriver ikke mer enn det som trengs.»',
    weToldHeading: 'Det vi fortalte den pårørende',
  },
};
