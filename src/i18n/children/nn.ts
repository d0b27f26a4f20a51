import type { ChildrenMessages } from './messages.js';

const NUMBERS = ['', 'Eitt', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Sju', 'Åtte', 'Ni', 'Ti'];

export const children: ChildrenMessages = {
  who: 'Fornamn eller førebokstav',
  whoHint: 'Skriv ikkje etternamn.',
  bornIn: 'Fødd år',
  bornText: (year) => `fødd ${year}`,
  knows: 'Kva veit barnet?',
  knowsText: (text) => `Veit: ${text}`,
  school: 'Barnehage, skule eller helsesjukepleiar',
  schoolMay: 'Får de snakke med dei?',
  informedBy: 'Kven fortel barnet om det som skjer?',
  informedByMay: 'Får de snakke med den som fortel?',
  informedByText: (who) => `Den som fortel barnet kva som skjer: ${who}`,
  consents: { given: 'Ja', refused: 'Nei', 'not-asked': 'Ikkje spurt' },
  contactText: {
    given: (who) => `${who}: De får snakke saman`,
    refused: (who) => `${who}: De får ikkje snakke saman`,
    'not-asked': (who) => `${who}: Ikkje spurt om de får snakke saman`,
  },
  contactToCarer: {
    given: (who) => `${who}. Du har sagt at vi får snakke med dei.`,
    refused: (who) => `${who}. Du har sagt at vi ikkje skal snakke med dei.`,
    'not-asked': (who) => `${who}.`,
  },
  tasks: 'Kva hjelper barnet til med?',
  tasksText: (text) => `Hjelper til med: ${text}`,
  followedUpBy: 'Kven følgjer opp?',
  followUpDue: 'Innan',
  followUpText: (who, date) => (date ? `${who} følgjer opp innan ${date}` : `${who} følgjer opp`),
  nobodyFollowsUp: 'Ingen følgjer opp enno',
  add: 'Legg til barnet',
  addAnother: 'Legg til eit barn til',
  remove: (who) => `Ta bort: ${who}`,
  interpretedHeading: 'Måtte eit barn tolke i ein naudsituasjon?',
  interpretedHint:
    'Barn skal ikkje tolke. Viss det hende likevel, fordi det stod om liv eller helse, skriv du det her. Då kan barnet bli følgt opp.',
  interpretedWho: 'Kva barn?',
  interpretedOther: 'Eit barn som ikkje står her',
  interpretedOtherName: 'Fornamnet eller førebokstaven til barnet',
  interpretedDay: 'Kva dag?',
  recordInterpreted: 'Skriv det ned',
  interpretedText: (date) => `Måtte tolke i ein naudsituasjon ${date}`,
  takeBackInterpreted: (who) => `Ta bort at ${who} måtte tolke`,
  lineHeading: 'Setninga i journalen til pasienten',
  lineToCarer: (text) => `Dette skal stå i journalen til den som er sjuk: «${text}»`,
  lineGround:
    'Når barn er pårørande, skal det stå i journalen til pasienten. Det krev lova, så de spør ikkje om lov. Men sei det til den pårørande først.',
  lineLabel: 'Setninga om barna',
  lineSuggestion: (count) =>
    count === 0
      ? 'Barn under 18 år er pårørande.'
      : `${NUMBERS[count] ?? String(count)} barn under 18 år er pårørande.`,
  useSuggestion: 'Bruk framlegget',
  lineHint: 'Skriv ikkje meir enn journalen treng. Namn og korleis barna har det, høyrer ikkje heime her.',
  tellHeading: 'Sei det før det blir skrive i journalen',
  tellWords:
    '«Når barn er pårørande, må vi skrive det i journalen til den som er sjuk. Vi skriv berre denne setninga, ikkje namn og ikkje det du har fortalt om barna. Den som er sjuk, kan lese henne, og det kan òg andre som har lov til å sjå journalen.»',
  toldBy: 'Kven sa det til den pårørande?',
  isTold: 'Det er sagt',
  toldText: (name, date) => `${name} sa det til den pårørande ${date}. Setninga kan stå i journalen.`,
  toldAnew: 'Setninga er endra sidan den pårørande fekk vite om henne. Sei det på nytt.',
  keepOut: 'Hald setninga utanfor journalen',
  bereaved: {
    lineToCarer: (text) => `Dette skal stå i journalen til den som er død: «${text}»`,
    lineHeading: 'Setninga i journalen',
    lineGround:
      'Når barn er etterlatne, skal det stå i journalen til den som er død. Det krev lova, så de spør ikkje om lov. Men sei det til den pårørande først.',
    tellWords:
      '«Når barn er etterlatne, må vi skrive det i journalen til den du har mista. Vi skriv berre denne setninga, ikkje namn og ikkje det du har fortalt om barna. Andre som har lov til å sjå journalen, kan lese henne.»',
  },
};
