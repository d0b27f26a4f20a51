import type { DeviceMessages } from './messages.js';

export const device: DeviceMessages = {
  memoryOnly: 'Det du skriv, blir ikkje lagra her. Det blir borte når du lukkar sida.',
  saveCopy: 'Lagre ein kopi som fil',
  copySaved: 'Du finn som regel kopien under «Nedlastingar». Alle som kan opne fila, kan lese henne.',
  copyName: 'kopi',
  copyAbout: 'Dette er ein kopi av det som stod på sida. Ta vare på fila, og ikkje endre noko i henne.',
  gone: 'Det som var lagra her, er sletta. Det du ser no, står berre på denne sida.',
  writeAnew: 'Lagre det på nytt',
  letGo: 'Slett også det eg ser',
  contestedHeading: 'Endra to stader samtidig',
  contestedText:
    'Denne teksten er endra to stader samtidig. Begge tekstane er tekne vare på. Kva for ein vil du behalde?',
  contestedAnswer: 'Spørsmålet har fått to ulike svar samtidig. Kva svar vil du behalde?',
  writtenHere: 'Her:',
  writtenElsewhere: 'Den andre staden:',
  keepBoth: 'Behald begge',
  keepHere: 'Behald berre det som vart skrive her',
  keepElsewhere: 'Behald berre det frå den andre staden',
  nearlyFull:
    'Det er snart ikkje meir plass på telefonen eller maskina. Slett gjerne ein app du ikkje bruker. Ikkje slett noko i nettlesaren, for der ligg det du har skrive.',
  clockWrong:
    'Datoen eller klokka på denne telefonen eller maskina ser ut til å vere feil. Då kan datoane på det du skriv, òg bli feil. Sjekk innstillingane. Viss dei er rette, treng du ikkje å gjere noko.',
  lockedHeading: 'Låst',
  lockedText: 'Det som er lagra her, er låst. Skriv passordet for å gå vidare der du var. Ingenting er borte.',
  lockedByHost: 'Det som er lagra her, er låst. Logg inn på nytt for å gå vidare der du var. Ingenting er borte.',
  newByHost: 'Logg inn for å starte. Det du skriv her, blir låst når du går.',
  newHeading: 'Lag eit langt passord',
  newText:
    'Passordet låser alt som blir skrive her. Skriv det ned, og gøym det på ein trygg stad. Utan det kan ingen lese det som er lagra her, heller ikkje vi.',
  passphrase: 'Passord',
  passphraseAgain: 'Skriv det ein gong til',
  showPassphrase: 'Vis det eg skriv',
  unlock: 'Lås opp',
  setUp: 'Bruk dette passordet',
  opening: 'Vent litt …',
  deviceHeading: 'På telefonen eller maskina',
  staysUntilErased: 'Det du har skrive, blir liggjande her på telefonen eller maskina til du slettar det.',
  mayBeCleared:
    'Nettlesaren kan slette det viss det blir lite plass, eller viss du ikkje er her på ei stund. I eit privat vindauge blir alt borte når du lukkar vindauget.',
  openCopy: 'Opne ein kopi frå fil',
  erase: 'Slett det eg har skrive her',
  eraseAsk:
    'Vil du slette det du har skrive her på telefonen eller maskina? Du kan ikkje angre det. Det du har sendt, blir ikkje sletta hos dei som fekk det. Kopiar du har lagra som fil, må du slette sjølv.',
  eraseYes: 'Slett',
  eraseNo: 'Behald',
  erased: 'Det er sletta frå telefonen eller maskina.',
  eraseUnsent: 'Slett det eg ikkje har sendt',
  eraseUnsentAsk:
    'Vil du slette det du har skrive og ikkje sendt? Du kan ikkje angre det. Det du har sendt, ligg hos teamet og blir ikkje sletta.',
  erasedUnsent: 'Det du ikkje hadde sendt, er sletta.',
  sentStays: 'Det du har sendt, ligg hos teamet.',
  unsentStays: 'Det du har skrive, er lagra. Teamet kan ikkje lese det før du sender.',
  receiptErasedOn: (date) => `Kvitteringa blir sletta frå telefonen eller maskina ${date}. Teamet beheld det du sende.`,
  receiptStays: 'Kvitteringa blir liggjande her på telefonen eller maskina til du slettar henne.',
  eraseReceipt: 'Slett kvitteringa',
  eraseReceiptAsk:
    'Vil du slette kvitteringa frå telefonen eller maskina? Då kan du ikkje trekkje skjemaet tilbake herifrå. Hos teamet blir ingenting sletta.',
  passphraseHint: (signs) =>
    `Minst ${String(signs)} teikn. Vel gjerne fire vanlege ord som ikkje høyrer saman. Det er lett å hugse og vanskeleg å gjette.`,
  draftErasedOn: (date) =>
    `Det du har skrive, blir sletta frå telefonen eller maskina ${date} viss du ikkje skriv meir.`,
  sentErasedOn: (date) => `Kopien din blir sletta frå telefonen eller maskina ${date}. Teamet beheld det du sende.`,
  caseErasedOn: (date) => `Oppfølginga er avslutta. Alt som er lagra om henne her, blir sletta ${date}.`,
  copyTakenIn: (added, same) =>
    added > 0
      ? 'Kopien er opna. Sjå over at alt er med.'
      : same > 0
        ? 'Vi henta ikkje noko nytt frå fila. Alt står som før.'
        : 'Vi henta ingenting frå fila. Kanskje høyrer ho til eit anna skjema.',
  copyRefused: (count) =>
    count === 1 ? 'Éin del av fila kunne ikkje hentast.' : `${String(count)} delar av fila kunne ikkje hentast.`,
  sealRefusals: {
    'wrong-secret': 'Passordet stemmer ikkje. Sjekk store og små bokstavar og mellomrom, og prøv igjen.',
    'too-short': 'Passordet er for kort.',
    'not-the-same': 'Dei to felta er ikkje like. Skriv passordet i begge ein gong til.',
    'key-lost':
      'Det som er lagra her, kan dessverre ikkje opnast no. Nøkkelen det vart låst med, er ikkje tilgjengeleg. Ikkje slett noko. Be om hjelp hos dei som gav deg denne sida.',
    'not-sealed':
      'Her ligg det noko frå før som ikkje er låst. Derfor kan sida ikkje brukast no. Ikkje slett noko. Be om hjelp hos dei som gav deg denne sida.',
    'needs-https':
      'Denne sida må opnast med ei sikker adresse, ei som byrjar med https, før noko kan låsast og lagrast her. Be om hjelp hos dei som gav deg denne sida.',
    exists: 'Det er valt eit passord i ei anna fane. Bruk det.',
    'not-found': 'Det er ikkje valt noko passord enno.',
  },
  copyFailures: {
    'too-large': 'Fila er for stor til å vere ein kopi herifrå.',
    'not-json': 'Dette er ikkje ein kopi herifrå, eller så er fila skadd.',
    'not-ours': 'Dette er ikkje ein kopi herifrå. Prøv ei anna fil. Namnet byrjar som regel med «kopi».',
    'from-newer-version': 'Fila er laga med ei nyare utgåve av sida. Last sida på nytt, og prøv igjen.',
  },
};
