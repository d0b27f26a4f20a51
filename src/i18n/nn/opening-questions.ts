import type { OpeningQuestions } from '../messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'Kva veit du om sjukdommen no, og kva lurer du på?',
      'Er det noko du kvir deg for å spørje om?',
      'Korleis vil du helst få vite det når noko endrar seg?',
    ],
    'symptoms-and-medicines': [
      'Kva plager er verst å stå i for deg?',
      'Når er du utrygg på medisinane?',
      'Kva gjer du når det blir verre, og kva skulle du ønskje at du visste?',
    ],
    'care-and-practical-help': [
      'Korleis ser eit vanleg døgn ut hos dykk?',
      'Kva er tyngst, og kva vil du gjerne halde fram med?',
      'Er det noko heime som kunne ha vore enklare?',
    ],
    'who-to-contact': [
      'Kven ringde du sist det var noko?',
      'Når er det vanskelegast å vite kven du skal ringje?',
      'Er det noko som hindrar deg i å ringje?',
    ],
    'roles-and-coordination': [
      'Kven har oversikta i dag?',
      'Når kjenner du at du blir høyrd, og når gjer du det ikkje?',
      'Gjer du noko no som du tenkjer at vi burde gjere?',
    ],
    'talking-together': [
      'Kva snakkar de om, og kva lèt de liggje?',
      'Er det noko du skulle ønskje at de fekk sagt?',
      'Vil du ha nokon med når de snakkar om det?',
    ],
    'rest-and-respite': [
      'Når fekk du slappe av sist?',
      'Kva ville ei natt utan ansvar bety for deg?',
      'Kven kunne vere der, så du vågar å gå ifrå?',
    ],
    'own-health': [
      'Korleis søv du, og korleis et du?',
      'Har du utsett noko som gjeld di eiga helse?',
      'Kva gir deg krefter?',
    ],
    feelings: [
      'Kva tenkjer du på når det blir stille?',
      'Har du nokon du kan seie det til?',
      'Ber du på noko som er vondt å seie høgt?',
    ],
    'work-money-rights': [
      'Korleis går det å få jobben og alt det andre til å gå i hop?',
      'Er det noko med pengar eller rettar som uroar deg?',
      'Har nokon hjelpt dykk med å søkje?',
    ],
    'children-and-family': [
      'Kven i familien tenkjer du mest på?',
      'Kva veit barna, og kva spør dei om?',
      'Korleis hjelper de kvarandre?',
    ],
    'meaning-and-farewell': [
      'Kva er viktig for dykk i tida som er no?',
      'Er det noko de vil rekke, eller noko som bør seiast?',
      'Er det nokon de vil ha hos dykk, frå tru eller livssyn eller elles?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Er det noko frå sjukdommen eller den siste tida du lurer på?',
      'Vil du gå gjennom det saman med ein av oss?',
    ],
    'symptoms-and-medicines': [
      'Er det noko frå den siste tida du ser for deg om og om igjen?',
      'Lurer du på noko om lindringa eller medisinane?',
    ],
    'care-and-practical-help': [
      'Kva er tungt i det praktiske no?',
      'Står det att utstyr heime som nokon skulle ha henta?',
    ],
    'who-to-contact': ['Kven kan du ringje når det er tungt?', 'Veit du kven som kan hjelpe deg med det praktiske?'],
    'roles-and-coordination': [
      'Kven hjelper deg med alt som skal ordnast?',
      'Vart noko vanskeleg i samarbeidet med oss, som du vil seie noko om?',
    ],
    'talking-together': ['Kven kan du snakke med om den du har mista?', 'Er det noko som vart usagt mellom dykk?'],
    'rest-and-respite': ['Får du kvile no?', 'Kva gjer deg godt, om det så berre er litt?'],
    'own-health': ['Korleis er det med søvnen, maten og kroppen?', 'Er det noko med di eiga helse som har venta?'],
    feelings: ['Korleis er sorga no?', 'Når på døgnet er det verst?', 'Er det noko som overraskar deg?'],
    'work-money-rights': [
      'Korleis er det å tenkje på jobb no?',
      'Er det rekningar, papir eller rettar du vil ha hjelp med?',
    ],
    'children-and-family': ['Korleis har dei andre i familien det?', 'Kva har barna fått vite, og kven ser dei?'],
    'meaning-and-farewell': ['Kva held du fast i no?', 'Korleis vil du minnast den du har mista?'],
  },
  somethingElse: ['Kva er viktigast for deg i dette?', 'Kva har du prøvd?', 'Kva ville hjelpe?'],
  prompts: {
    'children-under-18': [
      'Er det barn eller unge som er råka, også barnebarn, sysken eller nære vener?',
      'Kva veit dei, og kven svarar når dei spør?',
      'Har nokon på skulen eller i barnehagen fått vite det?',
    ],
    interpreter: ['Kva språk vil du helst snakke om dette på?', 'Vil du ha tolk neste gong òg?'],
    'emergency-arrangement': [
      'Kva er avtalt om det blir akutt heime?',
      'Veit du kva du skal seie når du ringjer, og kvar papira ligg?',
    ],
    'what-carer-knows': ['Kva har du fått høyre, og av kven?', 'Er det noko du helst ikkje vil vite no?'],
    'leans-on-carer': ['Kven andre reknar med deg til dagleg?', 'Kven ser til dei når du er her?'],
  },
};
