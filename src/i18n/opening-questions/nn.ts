import type { OpeningQuestions } from './messages.js';

/** What can be asked to open a theme: said by staff to the carer, in any order, or not at all. */
export const openingQuestions: OpeningQuestions = {
  themes: {
    'illness-and-outlook': [
      'Kva veit du om sjukdommen no, og kva lurer du på?',
      'Er det noko du kvir deg for å spørje om?',
      'Korleis vil du helst få vite det når noko endrar seg?',
    ],
    'symptoms-and-medicines': [
      'Kva er verst for deg når den som er sjuk, har plager?',
      'Er det noko med medisinane du er utrygg på?',
      'Kva gjer du når det blir verre, og kva skulle du ønskje at du visste?',
    ],
    'care-and-practical-help': [
      'Korleis ser eit vanleg døgn ut for deg?',
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
      'Kva snakkar de to om, og kva lèt de liggje?',
      'Er det noko du skulle ønskje at de fekk sagt til kvarandre?',
      'Vil du ha nokon med når de snakkar om det?',
    ],
    'rest-and-respite': [
      'Når fekk du slappe av sist?',
      'Kva ville det bety for deg å få ei natt utan ansvar?',
      'Kven kunne vere der, slik at du trygt kan gå ut ei stund?',
    ],
    'own-health': [
      'Korleis søv du, og korleis et du?',
      'Har du utsett noko som gjeld di eiga helse?',
      'Kva gir deg krefter?',
    ],
    feelings: [
      'Kva tenkjer du på når det blir stille?',
      'Har du nokon du kan seie det til?',
      'Er det noko som er vondt å seie høgt?',
    ],
    'work-money-rights': [
      'Viss du er i jobb, korleis får du det til saman med alt det andre?',
      'Er det noko med pengar eller rettar som uroar deg?',
      'Er det noko du treng hjelp til å søkje om?',
    ],
    'children-and-family': [
      'Kven i familien tenkjer du mest på?',
      'Viss det er barn i familien, kva veit dei, og kva spør dei om?',
      'Korleis hjelper de kvarandre?',
    ],
    'meaning-and-farewell': [
      'Kva er viktig for dykk i denne tida?',
      'Er det noko de vil rekkje, eller noko som bør seiast?',
      'Er det nokon de vil ha hos dykk, til dømes ein ven, ein prest eller nokon frå trus- eller livssynssamfunnet dykkar?',
    ],
  },
  bereaved: {
    'illness-and-outlook': [
      'Er det noko ved sjukdommen eller den siste tida du lurer på?',
      'Vil du gå gjennom det saman med ein av oss?',
    ],
    'symptoms-and-medicines': [
      'Er det noko frå den siste tida som stadig kjem tilbake?',
      'Lurer du på noko om lindringa eller medisinane?',
    ],
    'care-and-practical-help': ['Kva er tungt av det praktiske no?', 'Står det att utstyr heime som bør hentast?'],
    'who-to-contact': ['Kven kan du ringje når det er tungt?', 'Veit du kven som kan hjelpe deg med det praktiske?'],
    'roles-and-coordination': [
      'Kven hjelper deg med alt som skal ordnast?',
      'Var det noko i samarbeidet med oss som var vanskeleg, og som du vil snakke om?',
    ],
    'talking-together': [
      'Kven kan du snakke med om den du har mista?',
      'Er det noko du går og tenkjer på frå den siste tida de hadde saman?',
    ],
    'rest-and-respite': ['Får du kvilt no?', 'Er det noko som gjer dagen litt lettare?'],
    'own-health': ['Korleis er det med søvnen, maten og kroppen?', 'Er det noko med di eiga helse som har venta?'],
    feelings: [
      'Korleis kjennest sorga no?',
      'Når på døgnet er det verst?',
      'Er det noko ved sorga som overraskar deg?',
    ],
    'work-money-rights': [
      'Viss du er i jobb, korleis er det å tenkje på jobben no?',
      'Er det rekningar, papir eller rettar du vil ha hjelp med?',
    ],
    'children-and-family': [
      'Korleis har dei andre i familien det?',
      'Viss det er barn i familien, kva har dei fått vite, og kven er der for dei?',
    ],
    'meaning-and-farewell': ['Kva hjelper deg gjennom dagane no?', 'Korleis vil du minnast den du har mista?'],
  },
  somethingElse: ['Kva er viktigast for deg i dette?', 'Er det noko som har hjelpt litt?', 'Kva trur du kunne hjelpe?'],
  prompts: {
    'children-under-18': [
      'Er barn eller unge råka, også barnebarn, sysken eller barn av nære vener?',
      'Kva veit dei, og kven svarer når dei spør?',
      'Har nokon på skulen eller i barnehagen fått vite det?',
    ],
    interpreter: ['Kva språk vil du helst snakke om dette på?', 'Vil du ha tolk neste gong òg?'],
    'emergency-arrangement': [
      'Kva er avtalt viss det blir akutt heime?',
      'Skal vi gå gjennom kva du kan seie når du ringjer, og kvar papira ligg?',
    ],
    'what-carer-knows': ['Kva har du fått vite så langt?', 'Er det noko du helst ikkje vil vite no?'],
    'leans-on-carer': ['Kven andre reknar med deg til dagleg?', 'Kven kan hjelpe dei når du ikkje kan?'],
  },
};
