import type { ToldMessages } from './messages.js';

export const told: ToldMessages = {
  tellingsHeading: 'Det den pårørande fortel om den som er sjuk',
  tellingsHint: 'Det den pårørande ser, veit og er uroleg for. Eigne behov høyrer heime i temaa.',
  tellingsUnwritten:
    'Det du skriv her, høyrer til saka og blir teke vare på, også når ingenting blir skrive frå samtalen. Sei det før du skriv.',
  openTellings: (count) =>
    count === 1
      ? 'Noko den pårørande har fortalt, er ikkje følgt opp.'
      : `${String(count)} ting den pårørande har fortalt, er ikkje følgde opp.`,
  noTellings: 'Ingenting er fortalt enno.',
  addTelling: 'Skriv ned det den pårørande fortel',
  tellingText: 'Det som vart fortalt, så nær orda til den pårørande som råd',
  saveTelling: 'Ta imot',
  tellingWrittenBy: (name, when) => (name ? `${name} skreiv det ned, ${when}` : `Skrive ned ${when}`),
  tellingWaits: 'Ikkje teke imot enno',
  tellingReceived: (name, date) => (name ? `Teke imot av ${name}, ${date}` : `Teke imot ${date}`),
  followUpHeading: 'Kven følgjer opp, og når?',
  followUpWho: 'Kven følgjer opp',
  followUpBy: 'Innan',
  saveFollowUp: 'Lagre',
  followedUp: (who) => `${who} følgjer opp.`,
  followedUpBy: (who, date) => `${who} følgjer opp innan ${date}.`,
  followUpLate: (who, date) => `${who} skulle ha følgt opp innan ${date}.`,
  nobodyFollowsUp: 'Ingen følgjer opp enno.',
  cameOfItHeading: 'Kva kom det ut av det?',
  cameOfItHint: 'Den pårørande les dette. Skriv berre det som kan forteljast.',
  saveCameOfIt: 'Gi beskjed',
  correctCameOfIt: 'Rett det som står',
  cameOfItBy: (name, date) => (name ? `${name}, ${date}` : date),
  settledTellings: (count) => `Fortalt og svart på (${String(count)})`,
  inJournalHeading: 'Skal det stå i journalen?',
  journalSentence: 'Setninga til journalen',
  journalSentenceHint: 'Berre om den som er sjuk, og ikkje meir enn det som trengst.',
  askCarer: 'Spør den pårørande',
  mustDocument: 'Det må dokumenterast',
  mustDocumentHint: 'Spør først. Viss det må stå der uansett svar, skal den pårørande vite det før du skriv.',
  documentHeading: 'Sei det til den pårørande før det blir skrive i journalen',
  documentWords:
    '«Dette må eg skrive i journalen, fordi det kan ha noko å seie for behandlinga. Den som er sjuk, kan lese det der, og kan forstå at det kjem frå deg. Eg skriv ikkje meir enn det som trengst.»',
  toldBy: 'Kven sa det til den pårørande?',
  toldOn: 'Når?',
  confirmTold: 'Den pårørande har fått vite det',
  documented: (name, date) => `Må stå i journalen. ${name} sa det til den pårørande ${date}.`,
  documentAgain: 'Sei det på nytt',
  changedSinceTold:
    'Setninga er endra sidan den pårørande fekk vite det. Den nye setninga blir ikkje send til journalen før du har sagt det på nytt.',
  keepOut: 'Hald det utanfor journalen',
  removeTelling: 'Ta bort',
  removeTellingAsk:
    'Vil du ta bort det du skreiv ned? Då blir det borte for alle. Viss det er sendt til journalen, får journalen melding om å fjerne det.',
  removeTellingYes: 'Ja, ta det bort',
  weToldHeading: 'Det vi fortel den pårørande',
  nothingTold: 'Ingenting er skrive om det enno.',
  toldInTalk: (date) => `I samtalen ${date}:`,
  bereaved: {
    tellingsHint: 'Fortalt medan den som var sjuk, levde.',
    nobodyFollowsUp: 'Ikkje følgt opp.',
    tellingsHeading: 'Det den pårørande har fortalt',
    journalSentenceHint: 'Ikkje meir enn det som trengst.',
    documentWords:
      '«Dette må eg skrive i journalen. Andre som får sjå han, kan lese det, og kan forstå at det kjem frå deg. Eg skriv ikkje meir enn det som trengst.»',
    weToldHeading: 'Det vi fortalde den pårørande',
  },
};
