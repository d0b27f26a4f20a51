import type { DeviceMessages } from '../messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'Nettlesaren lagrar ikkje noko her. Det du skriv, finst berre så lenge denne sida er open.',
  saveCopy: 'Lagre ein kopi som fil',
  copySaved: 'Kopien er lagra som fil på eininga di. Alle som kan opne fila, kan lese henne.',
  copyName: 'kopi',
  copyAbout: 'Dette er ein kopi av det som stod på sida. Han kan opnast igjen der.',
  gone: 'Det som var lagra her, er sletta. Det du ser no, står berre på denne sida.',
  writeAnew: 'Lagre det eg ser, på nytt',
  letGo: 'La det vere sletta',
  contestedHeading: 'Skrive to stader samtidig',
  contestedText: 'Det er skrive på same stad to stader samtidig. Vi har teke vare på begge delar. Kva skal stå?',
  contestedAnswer: 'Det er svara ulikt to stader samtidig. Kva svar skal stå?',
  writtenHere: 'Her:',
  writtenElsewhere: 'Den andre staden:',
  keepBoth: 'Behald begge',
  keepHere: 'Behald det som vart skrive her',
  keepElsewhere: 'Behald det frå den andre staden',
  nearlyFull: 'Det er lite plass att på eininga. Frigjer litt plass, så vi kan halde fram med å lagre det du skriv.',
  clockWrong:
    'Klokka på denne eininga går ikkje rett. Det du skriv, blir lagra, men datoane kan bli feil, og ingenting blir sletta av seg sjølv så lenge. Still klokka, og last sida på nytt.',
  lockedHeading: 'Låst',
  lockedText: 'Det som står her, er låst. Skriv passordfrasen for å gå vidare der du var. Ingenting er borte.',
  lockedByHost: 'Det som står her, er låst. Logg inn på nytt for å gå vidare der du var. Ingenting er borte.',
  newHeading: 'Vel ein passordfrase',
  newText:
    'Alt som blir skrive her, blir låst med han. Skriv han opp på ein trygg stad: Utan han kan ingen lese det igjen, heller ikkje vi.',
  passphrase: 'Passordfrase',
  passphraseAgain: 'Skriv han ein gong til',
  unlock: 'Lås opp',
  setUp: 'Bruk denne',
  opening: 'Låser opp …',
  lock: 'Lås',
  deviceHeading: 'På denne eininga',
  staysUntilErased: 'Det du har skrive, blir liggjande på denne eininga til du slettar det.',
  mayBeCleared:
    'Nettlesaren kan slette det om det blir trongt om plassen, eller om du ikkje er her på ei stund. I eit privat vindauge er det borte når du lukkar det.',
  openCopy: 'Opne ein kopi frå fil',
  erase: 'Slett det frå denne eininga',
  eraseAsk:
    'Skal alt som er lagra her, slettast frå denne eininga? Det kan ikkje angrast. Det du har sendt, har dei som fekk det, framleis.',
  eraseYes: 'Slett',
  eraseNo: 'Behald',
  erased: 'Det er sletta frå denne eininga.',
  passphraseHint: (signs) =>
    `Minst ${String(signs)} teikn. Fleire vanlege ord etter kvarandre er lette å hugse og vanskelege å gjette.`,
  draftErasedOn: (date) => `Det du har skrive, blir sletta frå denne eininga ${date} om du ikkje skriv meir.`,
  sentErasedOn: (date) => `Kopien din blir sletta frå denne eininga ${date}. Teamet har framleis det du sende.`,
  caseErasedOn: (date) => `Saka er avslutta. Alt om henne blir sletta frå denne eininga ${date}.`,
  copyTakenIn: (added, same) =>
    added === 0
      ? same === 0
        ? 'Det var ingenting i fila som høyrer til her.'
        : 'Alt i fila var her frå før.'
      : 'Det som stod i fila, er her no.',
  copyRefused: (count) =>
    count === 1 ? 'Éin del av fila kunne ikkje takast inn.' : `${String(count)} delar av fila kunne ikkje takast inn.`,
  sealRefusals: {
    'wrong-secret': 'Det var ikkje den rette. Prøv igjen. Sjekk store og små bokstavar.',
    'too-short': 'Han er for kort.',
    'not-the-same': 'Dei to er ikkje like. Skriv dei ein gong til.',
    'key-lost': 'Nøkkelen til det som er lagra her, er borte. Det kan ikkje lesast igjen. Det kan berre slettast.',
    exists: 'Det er valt ein passordfrase i ei anna fane. Bruk han.',
    'not-found': 'Det er ikkje valt nokon passordfrase enno.',
  },
  copyFailures: {
    'too-large': 'Fila er for stor til å vere ein kopi herifrå.',
    'not-json': 'Dette er ikkje ein kopi herifrå, eller så er fila skadd.',
    'not-ours': 'Dette er ikkje ein kopi herifrå.',
    'from-newer-version': 'Fila er laga med ei nyare utgåve av sida. Last sida på nytt, og prøv igjen.',
  },
};
