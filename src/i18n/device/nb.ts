import type { DeviceMessages } from './messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'Det du skriver, blir ikke lagret her. Det blir borte når du lukker siden.',
  saveCopy: 'Lagre en kopi som fil',
  copySaved: 'Du finner kopien som regel under «Nedlastinger». Alle som kan åpne filen, kan lese den.',
  copyName: 'kopi',
  copyAbout: 'Dette er en kopi av det som sto på siden. Ta vare på filen, og ikke endre noe i den.',
  gone: 'Det som var lagret her, er slettet. Det du ser nå, står bare på denne siden.',
  writeAnew: 'Lagre det på nytt',
  letGo: 'Slett også det jeg ser',
  contestedHeading: 'Endret to steder samtidig',
  contestedText: 'Denne teksten er endret to steder samtidig. Begge tekstene er tatt vare på. Hvilken vil du beholde?',
  contestedAnswer: 'Spørsmålet har fått to ulike svar samtidig. Hvilket svar vil du beholde?',
  writtenHere: 'Her:',
  writtenElsewhere: 'Det andre stedet:',
  keepBoth: 'Behold begge',
  keepHere: 'Behold bare det som ble skrevet her',
  keepElsewhere: 'Behold bare det fra det andre stedet',
  nearlyFull:
    'Det er snart ikke mer plass på telefonen eller maskinen. Slett gjerne en app du ikke bruker. Ikke slett noe i nettleseren, for der ligger det du har skrevet.',
  clockWrong:
    'Datoen eller klokken på denne telefonen eller maskinen ser ut til å være feil. Da kan datoene på det du skriver, også bli feil. Sjekk innstillingene. Hvis de er riktige, trenger du ikke å gjøre noe.',
  lockedHeading: 'Låst',
  lockedText: 'Det som er lagret her, er låst. Skriv passordet for å gå videre der du var. Ingenting er borte.',
  lockedByHost: 'Det som er lagret her, er låst. Logg inn på nytt for å gå videre der du var. Ingenting er borte.',
  newByHost: 'Logg inn for å begynne. Det du skriver her, blir låst når du går.',
  newHeading: 'Lag et langt passord',
  newText:
    'Passordet låser alt som skrives her. Skriv det ned, og gjem det på et trygt sted. Uten det kan ingen lese det som er lagret her, heller ikke vi.',
  passphrase: 'Passord',
  passphraseAgain: 'Skriv det en gang til',
  showPassphrase: 'Vis det jeg skriver',
  unlock: 'Lås opp',
  setUp: 'Bruk dette passordet',
  opening: 'Vent litt …',
  deviceHeading: 'På telefonen eller maskinen',
  staysUntilErased: 'Det du har skrevet, blir liggende her på telefonen eller maskinen til du sletter det.',
  mayBeCleared:
    'Nettleseren kan slette det hvis det blir lite plass, eller hvis du ikke er her på en stund. I et privat vindu blir alt borte når du lukker vinduet.',
  openCopy: 'Åpne en kopi fra fil',
  erase: 'Slett det jeg har skrevet her',
  eraseAsk:
    'Vil du slette det du har skrevet her på telefonen eller maskinen? Du kan ikke angre det. Det du har sendt, blir ikke slettet hos dem som fikk det. Kopier du har lagret som fil, må du slette selv.',
  eraseYes: 'Slett',
  eraseNo: 'Behold',
  erased: 'Det er slettet fra telefonen eller maskinen.',
  eraseUnsent: 'Slett det jeg ikke har sendt',
  eraseUnsentAsk:
    'Vil du slette det du har skrevet og ikke sendt? Du kan ikke angre det. Det du har sendt, ligger hos teamet og blir ikke slettet.',
  erasedUnsent: 'Det du ikke hadde sendt, er slettet.',
  sentStays: 'Det du har sendt, ligger hos teamet.',
  unsentStays: 'Det du har skrevet, er lagret. Teamet kan ikke lese det før du sender.',
  receiptErasedOn: (date) =>
    `Kvitteringen blir slettet fra telefonen eller maskinen ${date}. Teamet beholder det du sendte.`,
  receiptStays: 'Kvitteringen blir liggende her på telefonen eller maskinen til du sletter den.',
  eraseReceipt: 'Slett kvitteringen',
  eraseReceiptAsk:
    'Vil du slette kvitteringen fra telefonen eller maskinen? Da kan du ikke trekke skjemaet tilbake herfra. Hos teamet blir ingenting slettet.',
  passphraseHint: (signs) =>
    `Minst ${String(signs)} tegn. Velg gjerne fire vanlige ord som ikke hører sammen. Det er lett å huske og vanskelig å gjette.`,
  draftErasedOn: (date) =>
    `Det du har skrevet, blir slettet fra telefonen eller maskinen ${date} hvis du ikke skriver mer.`,
  sentErasedOn: (date) =>
    `Kopien din blir slettet fra telefonen eller maskinen ${date}. Teamet beholder det du sendte.`,
  caseErasedOn: (date) => `Oppfølgingen er avsluttet. Alt som er lagret om den her, blir slettet ${date}.`,
  copyTakenIn: (added, same) =>
    added > 0
      ? 'Kopien er åpnet. Se over at alt er med.'
      : same > 0
        ? 'Vi hentet ikke noe nytt fra filen. Alt står som før.'
        : 'Vi hentet ingenting fra filen. Kanskje hører den til et annet skjema.',
  copyRefused: (count) =>
    count === 1 ? 'Én del av filen kunne ikke hentes.' : `${String(count)} deler av filen kunne ikke hentes.`,
  sealRefusals: {
    'wrong-secret': 'Passordet stemmer ikke. Sjekk store og små bokstaver og mellomrom, og prøv igjen.',
    'too-short': 'Passordet er for kort.',
    'not-the-same': 'De to feltene er ikke like. Skriv passordet i begge en gang til.',
    'key-lost':
      'Det som er lagret her, kan dessverre ikke åpnes nå. Nøkkelen det ble låst med, er ikke tilgjengelig. Ikke slett noe. Be om hjelp hos dem som ga deg denne siden.',
    'not-sealed':
      'Her ligger det noe fra før som ikke er låst. Derfor kan siden ikke brukes nå. Ikke slett noe. Be om hjelp hos dem som ga deg denne siden.',
    'needs-https':
      'Denne siden må åpnes med en sikker adresse, en som begynner med https, før noe kan låses og lagres her. Be om hjelp hos dem som ga deg denne siden.',
    exists: 'Det er valgt et passord i en annen fane. Bruk det.',
    'not-found': 'Det er ikke valgt noe passord ennå.',
  },
  copyFailures: {
    'too-large': 'Filen er for stor til å være en kopi herfra.',
    'not-json': 'Dette er ikke en kopi herfra, eller så er filen skadet.',
    'not-ours': 'Dette er ikke en kopi herfra. Prøv en annen fil. Navnet begynner som regel med «kopi».',
    'from-newer-version': 'Filen er laget med en nyere utgave av siden. Last siden på nytt, og prøv igjen.',
  },
};
