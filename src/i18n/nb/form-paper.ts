import type { FormPaperMessages } from '../messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'Skjema på papir',
  intro: 'Skriv ut et tomt skjema, eller legg inn et som er kommet tilbake.',
  printEmpty: 'Skriv ut et tomt skjema',
  printHint: 'To ark, trykt på begge sider. Koden nederst sier hvilken sak arket hører til, men ikke hvem.',
  begin: 'Legg inn et utfylt skjema',
  keyingHeading: 'Legg inn det som står på papiret',
  keyingHint:
    'Tallene 1 til 6 svarer. U betyr uklart kryss, 0 tar bort. Enter går videre, Tab går til det som er skrevet.',
  code: 'Koden nederst på arket',
  codeFits: 'Arket hører til denne saken.',
  codeOther: 'Koden passer ikke til denne saken. Se at du har åpnet riktig sak før du går videre.',
  unclearShort: 'Uklart',
  removeMark: 'Ta bort',
  written: 'Skrevet på arket',
  wants: 'Vil snakke om (temaets nummer, i rekkefølge)',
  wantsWrong: 'Skriv inntil tre ulike tall fra 1 til 12, med mellomrom.',
  done: 'Se over det som er lagt inn',
  sheetHow:
    'Sett kryss ved det svaret som passer, og skriv så mye eller lite du vil. Hopp over det du vil. Legg skjemaet i konvolutten, eller gi det til den du fikk det av.',
  sheetWho:
    'Teamet leser det du skriver her. Det du vil ha for deg selv, lar du være å skrive. Det blir ikke skrevet i pasientens journal uten at du har sagt ja til det.',
  sheetWatched: 'Skjemaet blir ikke lest døgnet rundt. Trenger du hjelp med en gang, ring:',
  sheetPriorities: 'Hva vil du helst snakke om? Skriv numrene på inntil tre temaer, det viktigste først.',
  sheetPage: (page, of) => `Side ${String(page)} av ${String(of)}`,
  sheetThanks: 'Takk for at du fylte ut skjemaet.',
};
