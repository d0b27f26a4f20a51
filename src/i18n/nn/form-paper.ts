import type { FormPaperMessages } from '../messages.js';

export const formPaper: FormPaperMessages = {
  heading: 'Skjema på papir',
  intro: 'Skriv ut eit tomt skjema, eller legg inn eit som er kome tilbake.',
  printEmpty: 'Skriv ut eit tomt skjema',
  printHint: 'To ark, prenta på begge sider. Koden nedst seier kva sak arket høyrer til, men ikkje kven.',
  begin: 'Legg inn eit utfylt skjema',
  keyingHeading: 'Legg inn det som står på papiret',
  keyingHint: 'Tala 1 til 6 svarar. U tyder uklart kryss, 0 tek bort. Enter går vidare, Tab går til det som er skrive.',
  code: 'Koden nedst på arket',
  codeFits: 'Arket høyrer til denne saka.',
  codeOther: 'Koden passar ikkje til denne saka. Sjå at du har opna rett sak før du går vidare.',
  unclearShort: 'Uklart',
  removeMark: 'Ta bort',
  written: 'Skrive på arket',
  wants: 'Vil snakke om (nummeret på temaet, i rekkjefølgje)',
  wantsWrong: 'Skriv inntil tre ulike tal frå 1 til 12, med mellomrom.',
  done: 'Sjå over det som er lagt inn',
  sheetHow:
    'Set kryss ved det svaret som passar, og skriv så mykje eller lite du vil. Hopp over det du vil. Legg skjemaet i konvolutten, eller gi det til den du fekk det av.',
  sheetWho:
    'Teamet les det du skriv her. Det du vil ha for deg sjølv, lèt du vere å skrive. Det blir ikkje skrive i journalen til pasienten utan at du har sagt ja til det.',
  sheetWatched: 'Skjemaet blir ikkje lese døgnet rundt. Treng du hjelp med ein gong, ring:',
  sheetPriorities: 'Kva vil du helst snakke om? Skriv numra på inntil tre tema, det viktigaste først.',
  sheetPage: (page, of) => `Side ${String(page)} av ${String(of)}`,
  sheetThanks: 'Takk for at du fylte ut skjemaet.',
};
