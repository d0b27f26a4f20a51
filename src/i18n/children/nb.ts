import type { ChildrenMessages } from './messages.js';

const NUMBERS = ['', 'Ett', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti'];

export const children: ChildrenMessages = {
  who: 'Fornavn eller forbokstav',
  whoHint: 'Skriv ikke etternavn.',
  bornIn: 'Født år',
  bornText: (year) => `født ${year}`,
  knows: 'Hva vet barnet?',
  knowsText: (text) => `Vet: ${text}`,
  school: 'Barnehage, skole eller helsesykepleier',
  schoolMay: 'Får dere snakke med dem?',
  informedBy: 'Hvem forteller barnet om det som skjer?',
  informedByMay: 'Får dere snakke med den som forteller?',
  informedByText: (who) => `Den som forteller barnet hva som skjer: ${who}`,
  consents: { given: 'Ja', refused: 'Nei', 'not-asked': 'Ikke spurt' },
  contactText: {
    given: (who) => `${who}: Dere får snakke sammen`,
    refused: (who) => `${who}: Dere får ikke snakke sammen`,
    'not-asked': (who) => `${who}: Ikke spurt om dere får snakke sammen`,
  },
  contactToCarer: {
    given: (who) => `${who}. Du har sagt at vi får snakke med dem.`,
    refused: (who) => `${who}. Du har sagt at vi ikke skal snakke med dem.`,
    'not-asked': (who) => `${who}.`,
  },
  tasks: 'Hva hjelper barnet til med?',
  tasksText: (text) => `Hjelper til med: ${text}`,
  followedUpBy: 'Hvem følger opp?',
  followUpDue: 'Innen',
  followUpText: (who, date) => (date ? `${who} følger opp innen ${date}` : `${who} følger opp`),
  nobodyFollowsUp: 'Ingen følger opp ennå',
  add: 'Legg til barnet',
  addAnother: 'Legg til et barn til',
  remove: (who) => `Ta bort: ${who}`,
  interpretedHeading: 'Måtte et barn tolke i en nødssituasjon?',
  interpretedHint:
    'Barn skal ikke tolke. Hvis det skjedde likevel, fordi det sto om liv eller helse, skriver du det her. Da kan barnet bli fulgt opp.',
  interpretedWho: 'Hvilket barn?',
  interpretedOther: 'Et barn som ikke står her',
  interpretedOtherName: 'Barnets fornavn eller forbokstav',
  interpretedDay: 'Hvilken dag?',
  recordInterpreted: 'Skriv det ned',
  interpretedText: (date) => `Måtte tolke i en nødssituasjon ${date}`,
  takeBackInterpreted: (who) => `Ta bort at ${who} måtte tolke`,
  lineHeading: 'Setningen i pasientens journal',
  lineToCarer: (text) => `Dette skal stå i journalen til den som er syk: «${text}»`,
  lineGround:
    'Når barn er pårørende, skal det stå i pasientens journal. Det krever loven, så dere spør ikke om lov. Men si det til den pårørende først.',
  lineLabel: 'Setningen om barna',
  lineSuggestion: (count) =>
    count === 0
      ? 'Barn under 18 år er pårørende.'
      : `${NUMBERS[count] ?? String(count)} barn under 18 år er pårørende.`,
  useSuggestion: 'Bruk forslaget',
  lineHint: 'Skriv ikke mer enn journalen trenger. Navn og hvordan barna har det, hører ikke hjemme her.',
  tellHeading: 'Si det før det skrives i journalen',
  tellWords:
    '«Når barn er pårørende, må vi skrive det i journalen til den som er syk. Vi skriver bare denne setningen, ikke navn og ikke det du har fortalt om barna. Den som er syk, kan lese den, og det kan også andre som har lov til å se journalen.»',
  toldBy: 'Hvem sa det til den pårørende?',
  isTold: 'Det er sagt',
  toldText: (name, date) => `${name} sa det til den pårørende ${date}. Setningen kan stå i journalen.`,
  toldAnew: 'Setningen er endret siden den pårørende fikk vite om den. Si det på nytt.',
  keepOut: 'Hold setningen utenfor journalen',
  bereaved: {
    lineToCarer: (text) => `Dette skal stå i journalen til den som er død: «${text}»`,
    lineHeading: 'Setningen i journalen',
    lineGround:
      'Når barn er etterlatte, skal det stå i journalen til den som er død. Det krever loven, så dere spør ikke om lov. Men si det til den pårørende først.',
    tellWords:
      '«Når barn er etterlatte, må vi skrive det i journalen til den du har mistet. Vi skriver bare denne setningen, ikke navn og ikke det du har fortalt om barna. Andre som har lov til å se journalen, kan lese den.»',
  },
};
