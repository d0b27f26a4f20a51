import type { ConversationMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/nn.js';
import { agreement, agreementBereaved } from '../journal-consent/nn.js';

export const conversation: ConversationMessages = {
  title: (carer) => `Samtale med ${carer}`,
  aCarer: 'den pårørande',
  relation: (relation, initials) => [relation, initials && `pasient ${initials}`].filter(Boolean).join(' · '),
  kinds: {
    start: 'Første samtale',
    'follow-up': 'Oppfølging',
    review: 'Evaluering',
    'advance-care-planning': 'Førehandssamtale',
    'discharge-or-move': 'Utskriving eller flytting',
    'joint-meeting': 'Felles møte',
    bereavement: 'Etterlatnesamtale',
  },
  modes: { 'in-person': 'Ansikt til ansikt', phone: 'Telefon', video: 'Video' },
  kindLabel: 'Kva slags samtale',
  modeLabel: 'Korleis',
  patientPresent: 'Pasienten er med',
  timeLabel: 'Tid sett av',
  minutes: (minutes) => `${String(minutes)} min`,
  wantsToTalkAbout: (carer) => `Det ${carer} helst vil snakke om`,
  mattersMost: (carer) => `Viktigast for ${carer} akkurat no`,
  prefers: (how) => `Ønske for samtalen: ${how.toLowerCase()}`,
  noForm: 'Det er ikkje sendt inn noko skjema. De kan ha samtalen likevel.',
  formWithdrawn: 'Eit skjema vart sendt og trekt tilbake.',
  noPriorities: 'Ingen tema er valde ut. Spør kva som er viktigast i dag.',
  noNeeds: 'Svara at det ikkje er behov no.',
  otherAnswers: 'Alt som vart delt i skjemaet',
  wroteAt: (carer, date) => `${carer} skreiv, ${date}`,
  unclear: 'Uklart kryss på papiret. Spør kva som var meint.',
  filledBy: {
    assisted: 'skrive ned av ein tilsett',
    phone: 'skrive ned på telefon',
    paper: 'skrive inn frå papir',
  },
  patientConsentHeading: 'Kva pasienten har sagt',
  patientConsent: {
    given: (scope) =>
      scope
        ? `Pasienten har sagt ja til at vi fortel den pårørande om: ${scope}.`
        : 'Pasienten har sagt ja til at den pårørande får vite noko frå oss. Kva det gjeld, er ikkje skrive.',
    partly: (scope) =>
      scope
        ? `Pasienten har sagt ja til at vi fortel den pårørande om noko: ${scope}.`
        : 'Pasienten har sagt ja til noko, ikkje alt.',
    refused: (scope) =>
      scope
        ? `Pasienten har sagt nei til at vi fortel den pårørande om: ${scope}.`
        : 'Pasienten har sagt nei til at vi fortel den pårørande noko.',
    'not-asked': () => 'Pasienten er ikkje spurd om kva vi kan fortelje.',
    'lacks-capacity': () => 'Pasienten kan ikkje samtykkje no.',
    disputed: () => 'Det er usemje om kva pasienten har samtykt til.',
  },
  changeConsent: 'Skriv inn kva pasienten har sagt',
  consentDecision: 'Svaret til pasienten',
  consentDecisions: {
    given: 'Ja',
    partly: 'Ja, til noko',
    refused: 'Nei',
    'not-asked': 'Ikkje spurd',
    'lacks-capacity': 'Kan ikkje samtykkje no',
    disputed: 'Usemje',
  },
  consentScope: 'Kva det gjeld',
  saveConsent: 'Lagre svaret',
  withdrawConsent: 'Pasienten har trekt dette tilbake',
  alwaysListen: 'Du kan alltid lytte, ta imot det den pårørande fortel, og gi generell rettleiing.',
  lastTime: 'Det de vart samde om sist',
  lastTimeEmpty: 'Ingenting er avtalt enno.',
  offers: {
    'not-offered': 'Ikkje spurd',
    offered: 'Spurd',
    accepted: 'Takka ja',
    declined: 'Takka nei',
    later: 'Seinare',
  },
  recordOffer: 'Tilbod om skjema',
  uncovered: (themes) => `Ingen tilbod i katalogen her for: ${themes}.`,
  offersHere: (count) => (count === 1 ? 'eitt tilbod her' : `${String(count)} tilbod her`),
  start: 'Start samtalen',
  earlier: 'Tidlegare samtalar',
  talkOn: (kind, date) => `${kind}, ${date}`,
  unsentLine: 'ei setning er ikkje send til journalen',
  backToNow: 'Tilbake',
  topicsHeading: 'Det de snakkar om',
  noTopics: 'Ingen tema enno. Vel eitt under, eller start med det som kjem.',
  carerVoice: (carer) => carer,
  staffVoice: 'Teamet',
  carerWords: 'Det som blir sagt, med den pårørande sine eigne ord',
  need: 'Behovet i éi setning',
  needHint: 'Denne setninga er det einaste frå temaet som kan kome i journalen til pasienten, og berre etter eit ja.',
  staffNote: 'Notatet til teamet',
  outcomeLabel: 'Kva kom ut av det?',
  outcomes: {
    'given-in-talk': 'Hjelp gitt i samtalen',
    action: 'Tiltak',
    'not-now': 'Ikkje no',
    'no-need': 'Treng ikkje hjelp med dette',
    'no-service': 'Finst ikkje noko tilbod',
  },
  noOutcome: 'Ikkje avklart',
  removeTopic: (topic) => `Ta bort temaet: ${topic}`,
  topicRemoved: (topic) => `Teke bort: ${topic}`,
  undo: 'Angre',
  addTheme: 'Ta opp eit tema til',
  chooseTheme: 'Vel tema',
  addOther: 'Noko anna',
  add: 'Legg til',
  planThis: 'Legg i planen',
  inPlan: 'I planen',
  expectationsHeading: 'Kven gjer kva',
  expectationsHint: 'Sjå på lista saman. Det ingen tek seg av enno, skal stå her.',
  task: 'Oppgåve',
  who: 'Kven',
  note: 'Merknad',
  owners: { service: 'Tenesta', carer: 'Den pårørande, etter eige val', shared: 'Delt', 'nobody-yet': 'Ingen enno' },
  addTask: 'Legg til oppgåva',
  removeTask: (task) => `Ta bort: ${task}`,
  frameHeading: 'Om samtalen',
  confidentiality: 'Teieplikt og plikt til å melde frå er forklart',
  confidentialityAt: (date) => `Forklart ${date}`,
  nothingWritten: 'Ingenting skal skrivast ned',
  nothingWrittenHint:
    'Berre ramma blir teken vare på: kva slags samtale det var, når og korleis de snakka saman, kven som var med, og neste kontakt.',
  nothingWrittenOn:
    'Ingenting blir skrive ned frå denne samtalen. Berre ramma blir teken vare på: kva slags samtale det var, når og korleis de snakka saman, kven som var med, og neste kontakt.',
  nothingWrittenAsk:
    'Går du vidare, blir alt innhald i denne samtalen sletta for godt, også svara under «Spør alltid» og det den pårørande har svart om journalen. Tiltak i planen blir ståande, men utan behovet bak. Setningar som er sende til journalen, blir tekne tilbake.',
  nothingWrittenYes: 'Slett og skriv ingenting',
  nextContact: 'Neste kontakt',
  close: 'Avslutt samtalen',
  closedHeading: 'Samtalen er avslutta',
  closedBy: (name, date) => `${name}, ${date}`,
  newTalk: 'Ny samtale',
  confirmed: (date) => `Den pårørande har lese dette, ${date}`,
  youConfirmed: (date) => `Du har lese dette, ${date}`,
  notConfirmed: 'Den pårørande har ikkje lese dette enno',
  corrections: 'Rettingar og tillegg',
  correctionAt: (date) => `Lagt til ${date}`,
  about: (topic) => `Om ${topic.toLowerCase()}`,
  helpNumbers,
  carerHeading: 'Det vi snakka om',
  carerIntro:
    'Dette skreiv teamet ned då de snakka saman. Er noko feil, eller manglar noko, kan du skrive det under. Det som står her, blir ståande, og det du skriv, kjem i tillegg.',
  carerEmpty: 'Det er ikkje skrive ned noko frå ein samtale enno.',
  teamNoted: 'Teamet noterte',
  addCorrection: 'Vil du rette eller leggje til noko?',
  correctionAbout: 'Kva gjeld det?',
  correctionWhole: 'Heile samtalen',
  correctionText: 'Skriv med dine eigne ord',
  correctionKind: 'Kva vil du seie frå om?',
  correctionKinds: {
    correction: 'Noko er feil eller manglar',
    'other-view': 'Eg ser det annleis',
    'late-note': 'Skrive i det samtalen vart avslutta',
  },
  sendCorrection: 'Legg til',
  confirm: 'Eg har lese dette',
  printCopy: 'Skriv ut ein kopi til meg',
  ownerIsYou: 'Du, etter eige val',
  yourTask: (date) => `Dette har du sjølv valt å ta på deg, frå ${date}. Du kan gi det frå deg når du vil.`,
  giveBackOwn: 'Eg vil gi dette frå meg',
  givenBackOwn: (date) =>
    `Du gav dette frå deg ${date}. Teamet kan sjå det når dei er på jobb, og finn ut saman med deg kven som tek over. Hastar det, så ring.`,
  phaseHeading: 'Når nokon døyr',
  phaseBereaved:
    'Den som var sjuk, er død. Påminningar er stansa, og de kan tilby ein etterlatnesamtale fire til seks veker etter dødsfallet.',
  setBereaved: 'Registrer at pasienten er død',
  setBereavedAsk: 'Planen stansar, og de kan tilby ein etterlatnesamtale fire til seks veker etter dødsfallet.',
  setBereavedYes: 'Registrer dødsfallet',
  agreement,
  bereaved: {
    relation: (relation, initials) =>
      [relation, initials && `etterlaten etter ${initials}`].filter(Boolean).join(' · '),
    patientConsentHeading: 'Det pasienten hadde sagt',
    patientConsent: {
      given: (scope) =>
        scope
          ? `Hadde sagt ja til at vi fortalde den pårørande om: ${scope}.`
          : 'Hadde sagt ja til at den pårørande fekk vite noko frå oss. Kva det galdt, er ikkje skrive.',
      partly: (scope) =>
        scope
          ? `Hadde sagt ja til at vi fortalde den pårørande om noko: ${scope}.`
          : 'Hadde sagt ja til noko, ikkje alt.',
      refused: (scope) =>
        scope
          ? `Hadde sagt nei til at vi fortalde den pårørande om: ${scope}.`
          : 'Hadde sagt nei til at vi fortalde den pårørande noko.',
      'not-asked': () => 'Pasienten vart ikkje spurd om kva vi kunne fortelje.',
      'lacks-capacity': () => 'Kunne ikkje samtykkje då.',
      disputed: () => 'Det var usemje om kva pasienten hadde samtykt til.',
    },
    needHint:
      'Denne setninga er det einaste frå temaet som kan kome i journalen til den som er død, og berre etter eit ja.',
    yourTask: (date) => `Dette tok du på deg frå ${date}.`,
    givenBackOwn: (date) => `Du gav dette frå deg ${date}.`,
    agreement: agreementBereaved,
  },
  refusals: {
    'not-added-yet':
      'Noko er skrive som ikkje er lagt til enno. Legg det til først. Trykkjer du ein gong til, blir det ikkje med.',
    'not-a-date': 'Skriv datoen med dag, månad og år.',
    'needs-agreement':
      'Ei setning er merkt for journalen utan eit ja. Spør først, eller trykk ein gong til for å avslutte. Utan eit ja blir ho ikkje send.',
    'changed-meanwhile':
      'Nokon andre skreiv i samtalen samtidig. Sjå over det som har kome til, og avslutt ein gong til.',
    'no-child-interprets':
      'Eit barn skal aldri tolke. Det får høyre meir enn noko barn bør bere, og du får ikkje høyre alt. Bestill tolk, eller ta dette ein annan dag.',
    'already-closed': 'Samtalen er avslutta og kan ikkje endrast. Ei retting kan leggjast til.',
    'nothing-is-written': 'Ingenting blir skrive ned frå denne samtalen.',
    'already-a-topic': 'De har temaet oppe allereie.',
    'needs-name': 'Skriv kva det gjeld.',
    'no-such-topic': 'Temaet er teke bort imens.',
    'no-such-expectation': 'Oppgåva er teken bort imens.',
    'nothing-to-agree-to': 'Skriv setninga først, så det er noko å seie ja til.',
    'nothing-said': 'Skriv noko først.',
    'needs-what': 'Skriv kva som skal skje.',
    'needs-chosen': 'Den pårørande kan berre stå som ansvarleg etter eige val.',
    'plan-closed': 'Planen er avslutta. Lag ein ny plan først.',
    'case-closed': 'Saka er avslutta.',
    'already-in-phase': 'Det er registrert allereie.',
    'bereaved-stays-bereaved': 'Dødsfallet er registrert. Avslutt saka om det er ein feil, og opprett ei ny.',
    'still-open': 'Samtalen er ikkje avslutta enno.',
    'already-confirmed': 'Du har sagt at du har lese dette.',
    'no-such-consent': 'Svaret er endra imens. Sjå over ein gong til.',
    'already-withdrawn': 'Det er trekt tilbake allereie.',
  },
};
