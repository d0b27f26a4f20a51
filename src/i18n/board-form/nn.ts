import type { BoardFormMessages } from './messages.js';

export const boardForm: BoardFormMessages = {
  unknown: {
    question: 'Kven er skjemaet frå?',
    hint: 'Skjemaet er sendt, men høyrer ikkje til noka sak enno. Koden er den same som nedst på papiret.',
    sentCount: (count) => `Det er sendt ${String(count)} skjema med denne koden. Her er det siste.`,
    sent: 'Sendt',
    filledBy: 'Fylt ut',
    filledByWhom: {
      self: 'av den pårørande',
      assisted: 'saman med personalet',
      phone: 'på telefon',
      paper: 'på papir',
    },
    code: 'Kode',
    toName: 'Opprett ei sak',
    toJoin: 'Legg det i ei sak som finst',
    joinedBefore: (name) => `Skjema med denne koden er lagde i saka til ${name} før.`,
    joinAgain: (name) => `Legg det i saka til ${name}`,
    name: 'Namnet på den pårørande',
    relation: 'Relasjon, til dømes dotter eller nabo',
    initials: 'Initialane til pasienten',
    create: 'Opprett saka',
    cancel: 'Avbryt',
    find: 'Finn saka med namn eller initialar',
    foundCount: (count) =>
      count === 0 ? 'Inga open sak passar.' : count === 1 ? '1 sak passar.' : `${String(count)} saker passar.`,
    patientIs: (initials) => `pasient ${initials}`,
    ownerIs: (name) => `ansvarleg ${name}`,
    confirm: (name) => `Høyrer skjemaet til saka til ${name}?`,
    theForm: 'Skjemaet',
    theCase: 'Saka',
    confirmHint: 'Då les teamet skjemaet i saka. Det som berre er for den pårørande, følgjer ikkje med.',
    join: 'Ja, legg det i saka',
    back: 'Nei, vel ei anna',
    named: (name) => `Saka til ${name} er oppretta.`,
    joined: (name) => `Skjemaet ligg i saka til ${name}.`,
    open: 'Opne saka',
    undo: 'Angre',
    undone: 'Skjemaet står på tavla igjen, utan sak.',
    refused: {
      taken: 'Nokon andre har teke seg av dette skjemaet. Sjå på tavla på nytt.',
      closed: 'Saka er avslutta. Opne henne igjen, eller vel ei anna.',
      used: 'Nokon har gjort noko i saka sidan, så dette kan ikkje angrast her.',
    },
  },
  leave: {
    hint: 'Gjeld saker der den som sluttar, er kontaktperson eller stadfortredar. Namnet blir ståande på tiltaka i planane. Planen spør om det framleis er rett.',
    from: 'Kven sluttar?',
    caseCount: (count) =>
      count === 0 ? 'Ingen saker står på dette namnet.' : count === 1 ? '1 sak' : `${String(count)} saker`,
    to: 'Kven tek over?',
    role: 'Rolle',
    phone: 'Telefon',
    hours: 'Telefontid',
    hand: 'Gi sakene vidare',
    handCount: (count) => (count === 1 ? 'Gi 1 sak vidare' : `Gi ${String(count)} saker vidare`),
    doneCount: (count, to) => (count === 1 ? `1 sak er gitt til ${to}.` : `${String(count)} saker er gitt til ${to}.`),
    undo: 'Angre',
    undone: 'Sakene er gitt tilbake.',
    failed: (count) =>
      count === 1
        ? '1 sak vart ikkje lagra. Ho står som før. Prøv igjen.'
        : `${String(count)} saker vart ikkje lagra. Dei står som før. Prøv igjen.`,
    same: 'Det er same namnet. Skriv kven som tek over.',
  },
};
