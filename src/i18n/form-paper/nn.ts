import type { FormPaperMessages } from './messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'Skjema på papir',
  intro: 'Skriv ut eit tomt skjema, eller legg inn eit som er kome tilbake.',
  printEmpty: 'Skriv ut eit tomt skjema',
  printHint: 'Vel utskrift på begge sider. Koden nedst seier kva sak arket høyrer til, men ikkje kven saka gjeld.',
  morePages: 'Dette skjemaet får ikkje plass på to ark. Det kjem på fleire, så pass på at alle blir med.',
  begin: 'Legg inn eit utfylt skjema',
  keyingHeading: 'Legg inn det som står på papiret',
  keyingHint:
    'Tast bokstaven for svaret, U for uklart kryss og 0 for å ta bort. Enter går til neste rad, Tab til feltet for tekst.',
  code: 'Koden nedst på arket',
  codeFits: 'Arket høyrer til denne saka.',
  codeOther:
    'Koden passar ikkje til denne saka. Sjå om han er rett skriven, og om du har opna rett sak. Arket kan òg vere frå ei anna utgåve av skjemaet. Viss du er i tvil, vent med å leggje det inn.',
  unclearShort: 'Uklart',
  removeMark: 'Ta bort',
  written: 'Tekst på arket',
  wants: 'Vil snakke om (nummer på temaa, det viktigaste først)',
  wantsWrong: (of) => `Skriv opptil tre ulike tal frå 1 til ${String(of)}, med mellomrom mellom tala.`,
  done: 'Sjå over det som er lagt inn',
  sheetHow:
    'Set kryss ved det svaret som passar, og skriv så mykje eller så lite du vil. Viss du kryssar feil, kan du fylle heile ruta og setje eit nytt kryss. Hopp over det du vil. Legg skjemaet i konvolutten, eller gi det tilbake til den du fekk det av.',
  sheetWho:
    'Ein tilsett skriv svara inn, og teamet kan lese dei. Dei blir ikkje skrivne i journalen til den som er sjuk, utan at du har sagt ja. Viss du vil halde noko for deg sjølv, lèt du vere å skrive det her.',
  sheetWatched: 'Skjemaet blir ikkje lese døgnet rundt. Treng du hjelp med ein gong, ring:',
  sheetPriorities: 'Kva vil du helst snakke om? Skriv nummera på opptil tre tema, det viktigaste først.',
  sheetPage: (page, of) => `Side ${String(page)} av ${String(of)}`,
  sheetThanks: 'Takk for at du fylte ut skjemaet.',
};
