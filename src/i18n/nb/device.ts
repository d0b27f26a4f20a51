import type { DeviceMessages } from '../messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'Nettleseren lagrer ikke noe her. Det du skriver, finnes bare så lenge denne siden er åpen.',
  saveCopy: 'Lagre en kopi som fil',
  copySaved: 'Kopien er lagret som fil på enheten din. Alle som kan åpne filen, kan lese den.',
  copyName: 'kopi',
  copyAbout: 'Dette er en kopi av det som sto på siden. Den kan åpnes igjen der.',
  gone: 'Det som var lagret her, er slettet. Det du ser nå, står bare på denne siden.',
  writeAnew: 'Lagre det jeg ser, på nytt',
  letGo: 'La det være slettet',
  contestedHeading: 'Skrevet to steder samtidig',
  contestedText: 'Det er skrevet på samme sted to steder samtidig. Begge deler er tatt vare på. Hva skal stå?',
  contestedAnswer: 'Det er svart ulikt to steder samtidig. Hvilket svar skal stå?',
  writtenHere: 'Her:',
  writtenElsewhere: 'Det andre stedet:',
  keepBoth: 'Behold begge',
  keepHere: 'Behold det som ble skrevet her',
  keepElsewhere: 'Behold det fra det andre stedet',
  nearlyFull: 'Det er lite plass igjen på enheten. Frigjør litt plass, så vi kan fortsette å lagre det du skriver.',
  clockWrong:
    'Klokken på denne enheten går ikke riktig. Det du skriver, blir lagret, men datoene kan bli feil, og ingenting slettes av seg selv så lenge. Still klokken, og last siden på nytt.',
  lockedHeading: 'Låst',
  lockedText: 'Det som står her, er låst. Skriv passordfrasen for å gå videre der du var. Ingenting er borte.',
  lockedByHost: 'Det som står her, er låst. Logg inn på nytt for å gå videre der du var. Ingenting er borte.',
  newHeading: 'Velg en passordfrase',
  newText:
    'Alt som skrives her, blir låst med den. Skriv den opp på et trygt sted: Uten den kan ingen lese det igjen, heller ikke vi.',
  passphrase: 'Passordfrase',
  passphraseAgain: 'Skriv den en gang til',
  unlock: 'Lås opp',
  setUp: 'Bruk denne',
  opening: 'Låser opp …',
  lock: 'Lås',
  deviceHeading: 'På denne enheten',
  staysUntilErased: 'Det du har skrevet, blir liggende på denne enheten til du sletter det.',
  mayBeCleared:
    'Nettleseren kan slette det hvis det blir trangt om plassen, eller hvis du ikke er her på en stund. I et privat vindu er det borte når du lukker det.',
  openCopy: 'Åpne en kopi fra fil',
  erase: 'Slett det fra denne enheten',
  eraseAsk:
    'Skal alt som er lagret her, slettes fra denne enheten? Det kan ikke angres. Det du har sendt, har de som fikk det, fortsatt.',
  eraseYes: 'Slett',
  eraseNo: 'Behold',
  erased: 'Det er slettet fra denne enheten.',
  passphraseHint: (signs) =>
    `Minst ${String(signs)} tegn. Flere vanlige ord etter hverandre er lette å huske og vanskelige å gjette.`,
  draftErasedOn: (date) => `Det du har skrevet, slettes fra denne enheten ${date} hvis du ikke skriver mer.`,
  sentErasedOn: (date) => `Kopien din slettes fra denne enheten ${date}. Teamet har fortsatt det du sendte.`,
  caseErasedOn: (date) => `Saken er avsluttet. Alt om den slettes fra denne enheten ${date}.`,
  copyTakenIn: (added, same) =>
    added === 0
      ? same === 0
        ? 'Det var ingenting i filen som hører til her.'
        : 'Alt i filen var her fra før.'
      : 'Det som sto i filen, er her nå.',
  copyRefused: (count) =>
    count === 1 ? 'Én del av filen kunne ikke tas inn.' : `${String(count)} deler av filen kunne ikke tas inn.`,
  sealRefusals: {
    'wrong-secret': 'Det var ikke den rette. Prøv igjen. Sjekk store og små bokstaver.',
    'too-short': 'Den er for kort.',
    'not-the-same': 'De to er ikke like. Skriv dem en gang til.',
    'key-lost': 'Nøkkelen til det som er lagret her, er borte. Det kan ikke leses igjen. Det kan bare slettes.',
    exists: 'Det er valgt en passordfrase i en annen fane. Bruk den.',
    'not-found': 'Det er ikke valgt noen passordfrase ennå.',
  },
  copyFailures: {
    'too-large': 'Filen er for stor til å være en kopi herfra.',
    'not-json': 'Dette er ikke en kopi herfra, eller så er filen skadet.',
    'not-ours': 'Dette er ikke en kopi herfra.',
    'from-newer-version': 'Filen er laget med en nyere utgave av siden. Last siden på nytt, og prøv igjen.',
  },
};
