import type { OpeningQuestions } from './messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'Hva vet du om sykdommen nå, og hva lurer du på?',
      'Er det noe du kvier deg for å spørre om?',
      'Hvordan vil du helst få vite det når noe endrer seg?',
    ],
    'symptoms-and-medicines': [
      'Hva er verst for deg når den som er syk, har plager?',
      'Er det noe med medisinene du er utrygg på?',
      'Hva gjør du når det blir verre, og hva skulle du ønske at du visste?',
    ],
    'care-and-practical-help': [
      'Hvordan ser et vanlig døgn ut for deg?',
      'Hva er tyngst, og hva vil du gjerne fortsette med?',
      'Er det noe hjemme som kunne vært enklere?',
    ],
    'who-to-contact': [
      'Hvem ringte du sist det var noe?',
      'Når er det vanskeligst å vite hvem du skal ringe?',
      'Er det noe som hindrer deg i å ringe?',
    ],
    'roles-and-coordination': [
      'Hvem holder oversikten i dag?',
      'Når kjenner du at du blir hørt, og når gjør du det ikke?',
      'Gjør du noe nå som du tenker at vi burde gjøre?',
    ],
    'talking-together': [
      'Hva snakker dere to om, og hva lar dere ligge?',
      'Er det noe du skulle ønske at dere fikk sagt til hverandre?',
      'Vil du ha noen med når dere snakker om det?',
    ],
    'rest-and-respite': [
      'Når fikk du slappe av sist?',
      'Hva ville det bety for deg å få en natt uten ansvar?',
      'Hvem kunne være der, slik at du trygt kan gå ut en stund?',
    ],
    'own-health': [
      'Hvordan sover du, og hvordan spiser du?',
      'Har du utsatt noe som gjelder din egen helse?',
      'Hva gir deg krefter?',
    ],
    feelings: [
      'Hva tenker du på når det blir stille?',
      'Har du noen du kan si det til?',
      'Er det noe som er vondt å si høyt?',
    ],
    'work-money-rights': [
      'Hvis du er i jobb, hvordan får du det til sammen med alt det andre?',
      'Er det noe med penger eller rettigheter som bekymrer deg?',
      'Er det noe du trenger hjelp til å søke om?',
    ],
    'children-and-family': [
      'Hvem i familien tenker du mest på?',
      'Hvis det er barn i familien, hva vet de, og hva spør de om?',
      'Hvordan hjelper dere hverandre?',
    ],
    'meaning-and-farewell': [
      'Hva er viktig for dere i denne tiden?',
      'Er det noe dere vil rekke, eller noe som bør sies?',
      'Er det noen dere vil ha hos dere, for eksempel en venn, en prest eller noen fra tros- eller livssynssamfunnet deres?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Er det noe ved sykdommen eller den siste tiden du lurer på?',
      'Vil du gå gjennom det sammen med en av oss?',
    ],
    'symptoms-and-medicines': [
      'Er det noe fra den siste tiden som stadig kommer tilbake?',
      'Lurer du på noe om lindringen eller medisinene?',
    ],
    'care-and-practical-help': ['Hva er tungt av det praktiske nå?', 'Står det igjen utstyr hjemme som bør hentes?'],
    'who-to-contact': ['Hvem kan du ringe når det er tungt?', 'Vet du hvem som kan hjelpe deg med det praktiske?'],
    'roles-and-coordination': [
      'Hvem hjelper deg med alt som skal ordnes?',
      'Var det noe i samarbeidet med oss som var vanskelig, og som du vil snakke om?',
    ],
    'talking-together': [
      'Hvem kan du snakke med om den du har mistet?',
      'Er det noe du går og tenker på fra den siste tiden dere hadde sammen?',
    ],
    'rest-and-respite': ['Får du hvilt nå?', 'Er det noe som gjør dagen litt lettere?'],
    'own-health': ['Hvordan er det med søvnen, maten og kroppen?', 'Er det noe med din egen helse som har ventet?'],
    feelings: [
      'Hvordan kjennes sorgen nå?',
      'Når på døgnet er det verst?',
      'Er det noe ved sorgen som overrasker deg?',
    ],
    'work-money-rights': [
      'Hvis du er i jobb, hvordan er det å tenke på jobben nå?',
      'Er det regninger, papirer eller rettigheter du vil ha hjelp med?',
    ],
    'children-and-family': [
      'Hvordan har de andre i familien det?',
      'Hvis det er barn i familien, hva har de fått vite, og hvem er der for dem?',
    ],
    'meaning-and-farewell': ['Hva hjelper deg gjennom dagene nå?', 'Hvordan vil du minnes den du har mistet?'],
  },
  somethingElse: ['Hva er viktigst for deg i dette?', 'Er det noe som har hjulpet litt?', 'Hva tror du kunne hjelpe?'],
  prompts: {
    'children-under-18': [
      'Er barn eller unge berørt, også barnebarn, søsken eller barn av nære venner?',
      'Hva vet de, og hvem svarer når de spør?',
      'Har noen på skolen eller i barnehagen fått vite det?',
    ],
    interpreter: ['Hvilket språk vil du helst snakke om dette på?', 'Vil du ha tolk neste gang også?'],
    'emergency-arrangement': [
      'Hva er avtalt hvis det blir akutt hjemme?',
      'Skal vi gå gjennom hva du kan si når du ringer, og hvor papirene ligger?',
    ],
    'what-carer-knows': ['Hva har du fått vite så langt?', 'Er det noe du helst ikke vil vite nå?'],
    'leans-on-carer': ['Hvem andre regner med deg til daglig?', 'Hvem kan hjelpe dem når du ikke kan?'],
  },
};
