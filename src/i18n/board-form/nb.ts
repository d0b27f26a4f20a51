import type { BoardFormMessages } from './messages.js';

export const boardForm: BoardFormMessages = {
  unknown: {
    question: 'Hvem er skjemaet fra?',
    hint: 'Skjemaet er sendt, men hører ikke til noen sak ennå. Koden er den samme som nederst på papiret.',
    sentCount: (count) => `Det er sendt ${String(count)} skjemaer med denne koden. Her er det siste.`,
    sent: 'Sendt',
    filledBy: 'Fylt ut',
    filledByWhom: {
      self: 'av den pårørende',
      assisted: 'sammen med personalet',
      phone: 'på telefon',
      paper: 'på papir',
    },
    code: 'Kode',
    toName: 'Opprett en sak',
    toJoin: 'Legg det i en sak som finnes',
    joinedBefore: (name) => `Skjemaer med denne koden er lagt i saken til ${name} før.`,
    joinAgain: (name) => `Legg det i saken til ${name}`,
    name: 'Navnet på den pårørende',
    relation: 'Relasjon, for eksempel datter eller nabo',
    initials: 'Initialene til pasienten',
    create: 'Opprett saken',
    cancel: 'Avbryt',
    find: 'Finn saken med navn eller initialer',
    foundCount: (count) =>
      count === 0 ? 'Ingen åpen sak passer.' : count === 1 ? '1 sak passer.' : `${String(count)} saker passer.`,
    patientIs: (initials) => `pasient ${initials}`,
    ownerIs: (name) => `ansvarlig ${name}`,
    confirm: (name) => `Hører skjemaet til saken til ${name}?`,
    theForm: 'Skjemaet',
    theCase: 'Saken',
    confirmHint: 'Da leser teamet skjemaet i saken. Det som bare er for den pårørende, følger ikke med.',
    join: 'Ja, legg det i saken',
    back: 'Nei, velg en annen',
    named: (name) => `Saken til ${name} er opprettet.`,
    joined: (name) => `Skjemaet ligger i saken til ${name}.`,
    open: 'Åpne saken',
    undo: 'Angre',
    undone: 'Skjemaet står på tavlen igjen, uten sak.',
    refused: {
      taken: 'Noen andre har tatt seg av dette skjemaet. Se på tavlen på nytt.',
      closed: 'Saken er avsluttet. Åpne den igjen, eller velg en annen.',
      used: 'Noen har gjort noe i saken siden, så dette kan ikke angres her.',
    },
  },
  leave: {
    hint: 'Gjelder saker der den som slutter, er kontaktperson eller stedfortreder. Navnet blir stående på tiltakene i planene. Planen spør om det fortsatt er riktig.',
    from: 'Hvem slutter?',
    caseCount: (count) =>
      count === 0 ? 'Ingen saker står på dette navnet.' : count === 1 ? '1 sak' : `${String(count)} saker`,
    to: 'Hvem tar over?',
    role: 'Rolle',
    phone: 'Telefon',
    hours: 'Telefontid',
    hand: 'Gi sakene videre',
    handCount: (count) => (count === 1 ? 'Gi 1 sak videre' : `Gi ${String(count)} saker videre`),
    doneCount: (count, to) => (count === 1 ? `1 sak er gitt til ${to}.` : `${String(count)} saker er gitt til ${to}.`),
    undo: 'Angre',
    undone: 'Sakene er gitt tilbake.',
    failed: (count) =>
      count === 1
        ? '1 sak ble ikke lagret. Den står som før. Prøv igjen.'
        : `${String(count)} saker ble ikke lagret. De står som før. Prøv igjen.`,
    same: 'Det er det samme navnet. Skriv hvem som tar over.',
  },
};
