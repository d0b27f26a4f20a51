import type { FormPaperMessages } from './messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'Skjema på papir',
  intro: 'Skriv ut et tomt skjema, eller legg inn et som er kommet tilbake.',
  printEmpty: 'Skriv ut et tomt skjema',
  printHint:
    'Velg utskrift på begge sider. Koden nederst sier hvilken sak arket hører til, men ikke hvem saken gjelder.',
  morePages: 'Dette skjemaet får ikke plass på to ark. Det kommer på flere, så pass på at alle blir med.',
  begin: 'Legg inn et utfylt skjema',
  keyingHeading: 'Legg inn det som står på papiret',
  keyingHint:
    'Tast bokstaven for svaret, U for uklart kryss og 0 for å ta bort. Enter går til neste rad, Tab til feltet for tekst.',
  code: 'Koden nederst på arket',
  codeFits: 'Arket hører til denne saken.',
  codeOther:
    'Koden passer ikke til denne saken. Se om den er skrevet riktig, og om du har åpnet riktig sak. Arket kan også være fra en annen utgave av skjemaet. Hvis du er i tvil, vent med å legge det inn.',
  unclearShort: 'Uklart',
  removeMark: 'Ta bort',
  written: 'Skrevet på arket',
  wants: 'Vil snakke om (nummer på temaene, det viktigste først)',
  wantsWrong: (of) => `Skriv opptil tre ulike tall fra 1 til ${String(of)}, med mellomrom mellom tallene.`,
  done: 'Se over det som er lagt inn',
  sheetHow:
    'Sett kryss ved det svaret som passer, og skriv så mye eller så lite du vil. Hvis du krysser feil, kan du fylle hele ruten og sette et nytt kryss. Hopp over det du vil. Legg skjemaet i konvolutten, eller gi det tilbake til den du fikk det av.',
  sheetWho:
    'En ansatt skriver svarene inn, og teamet kan lese dem. De blir ikke skrevet i journalen til den som er syk, uten at du har sagt ja. Hvis du vil holde noe for deg selv, lar du være å skrive det her.',
  sheetWatched: 'Skjemaet blir ikke lest døgnet rundt. Trenger du hjelp med en gang, ring:',
  sheetPriorities: 'Hva vil du helst snakke om? Skriv numrene på opptil tre temaer, det viktigste først.',
  sheetPage: (page, of) => `Side ${String(page)} av ${String(of)}`,
  sheetThanks: 'Takk for at du fylte ut skjemaet.',
};
