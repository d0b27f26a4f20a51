import type { OpeningQuestions } from '../messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'Hva vet du om sykdommen nå, og hva lurer du på?',
      'Er det noe du kvier deg for å spørre om?',
      'Hvordan vil du helst få vite det når noe endrer seg?',
    ],
    'symptoms-and-medicines': [
      'Hvilke plager er verst å stå i for deg?',
      'Når er du utrygg på medisinene?',
      'Hva gjør du når det blir verre, og hva skulle du ønske at du visste?',
    ],
    'care-and-practical-help': [
      'Hvordan ser et vanlig døgn ut hos dere?',
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
      'Hva snakker dere om, og hva lar dere ligge?',
      'Er det noe du skulle ønske at dere fikk sagt?',
      'Vil du ha noen med når dere snakker om det?',
    ],
    'rest-and-respite': [
      'Når fikk du slappe av sist?',
      'Hva ville en natt uten ansvar bety for deg?',
      'Hvem kunne være der, så du våger å gå fra?',
    ],
    'own-health': [
      'Hvordan sover du, og hvordan spiser du?',
      'Har du utsatt noe som gjelder din egen helse?',
      'Hva gir deg krefter?',
    ],
    feelings: [
      'Hva tenker du på når det blir stille?',
      'Har du noen du kan si det til?',
      'Bærer du på noe som er vondt å si høyt?',
    ],
    'work-money-rights': [
      'Hvordan går det å få jobben og alt det andre til å gå i hop?',
      'Er det noe med penger eller rettigheter som bekymrer deg?',
      'Har noen hjulpet dere med å søke?',
    ],
    'children-and-family': [
      'Hvem i familien tenker du mest på?',
      'Hva vet barna, og hva spør de om?',
      'Hvordan hjelper dere hverandre?',
    ],
    'meaning-and-farewell': [
      'Hva er viktig for dere i tiden som er nå?',
      'Er det noe dere vil rekke, eller noe som bør sies?',
      'Er det noen dere vil ha hos dere, fra tro eller livssyn eller ellers?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Er det noe fra sykdommen eller den siste tiden du lurer på?',
      'Vil du gå gjennom det sammen med en av oss?',
    ],
    'symptoms-and-medicines': [
      'Er det noe fra den siste tiden du ser for deg om og om igjen?',
      'Lurer du på noe om lindringen eller medisinene?',
    ],
    'care-and-practical-help': [
      'Hva er tungt i det praktiske nå?',
      'Står det igjen utstyr hjemme som noen skulle ha hentet?',
    ],
    'who-to-contact': ['Hvem kan du ringe når det er tungt?', 'Vet du hvem som kan hjelpe deg med det praktiske?'],
    'roles-and-coordination': [
      'Hvem hjelper deg med alt som skal ordnes?',
      'Ble noe vanskelig i samarbeidet med oss, som du vil si noe om?',
    ],
    'talking-together': ['Hvem kan du snakke med om den du har mistet?', 'Er det noe som ble usagt mellom dere?'],
    'rest-and-respite': ['Får du hvile nå?', 'Hva gjør deg godt, om det så bare er litt?'],
    'own-health': ['Hvordan er det med søvnen, maten og kroppen?', 'Er det noe med din egen helse som har ventet?'],
    feelings: ['Hvordan er sorgen nå?', 'Når på døgnet er det verst?', 'Er det noe som overrasker deg?'],
    'work-money-rights': [
      'Hvordan er det å tenke på jobb nå?',
      'Er det regninger, papirer eller rettigheter du vil ha hjelp med?',
    ],
    'children-and-family': ['Hvordan har de andre i familien det?', 'Hva har barna fått vite, og hvem ser dem?'],
    'meaning-and-farewell': ['Hva holder du fast i nå?', 'Hvordan vil du minnes den du har mistet?'],
  },
  somethingElse: ['Hva er viktigst for deg i dette?', 'Hva har du prøvd?', 'Hva ville hjelpe?'],
  prompts: {
    'children-under-18': [
      'Er det barn eller unge som er berørt, også barnebarn, søsken eller nære venner?',
      'Hva vet de, og hvem svarer når de spør?',
      'Har noen på skolen eller i barnehagen fått vite det?',
    ],
    interpreter: ['Hvilket språk vil du helst snakke om dette på?', 'Vil du ha tolk neste gang også?'],
    'emergency-arrangement': [
      'Hva er avtalt hvis det blir akutt hjemme?',
      'Vet du hva du skal si når du ringer, og hvor papirene ligger?',
    ],
    'what-carer-knows': ['Hva har du fått høre, og av hvem?', 'Er det noe du helst ikke vil vite nå?'],
    'leans-on-carer': ['Hvem andre regner med deg til daglig?', 'Hvem ser til dem når du er her?'],
  },
};
