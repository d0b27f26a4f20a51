import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import { questionStart } from '../question-intro/nn.js';

/** The wording of our own twelve themes, and of the question before them. */
export const questions: QuestionTexts = {
  ...questionStart,
  groups: {
    'for-caring': 'For å kunne vere der for den som er sjuk',
    'for-yourself': 'For deg sjølv',
  },
  answers: {
    managing: 'Det går greitt',
    welcome: 'Noko støtte hadde vore godt',
    needed: 'Eg treng støtte til dette',
    'hard-now': 'Dette er vanskeleg no',
    'rather-talk': 'Vil heller snakke om det',
    'not-relevant': 'Ikkje aktuelt for meg',
  },
  questions: {
    'illness-and-outlook': {
      short: 'Sjukdommen og vegen vidare',
      text: 'Sjukdommen, og det de kan vente dykk framover',
      hint: 'Kva som skjer no, kva de kan vente dykk, og kva de kan gjere.',
    },
    'symptoms-and-medicines': {
      short: 'Plager og medisinar',
      text: 'Plager, lindring og medisinar',
      hint: 'Smerter, tung pust, kvalme, uro – og kva du gjer når noko endrar seg.',
    },
    'care-and-practical-help': {
      short: 'Stell og praktisk hjelp',
      text: 'Stell, praktiske oppgåver og hjelpemiddel',
      hint: 'Hjelp til å kome seg opp og rundt, mat, husarbeid, køyring og utstyr heime.',
    },
    'who-to-contact': {
      short: 'Kven du kan ringje',
      text: 'Kven du kan ringje, dag og natt',
      hint: 'Eitt namn og eitt nummer, og kva du gjer når det hastar.',
    },
    'roles-and-coordination': {
      short: 'Kven gjer kva',
      text: 'Å bli høyrd og å vite kven som gjer kva',
      hint: 'Kva tenestene tek seg av, kva du vil og kan gjere, og kven som held oversikta.',
    },
    'talking-together': {
      short: 'Å snakke saman',
      text: 'Å snakke saman om det som skjer',
      hint: 'Du og den som er sjuk. Også om det som er vanskeleg å ta opp.',
    },
    'rest-and-respite': {
      short: 'Pusterom',
      text: 'Pusterom og avlasting',
      hint: 'Kvile, netter utan ansvar, vener og det du likar å gjere.',
    },
    'own-health': {
      short: 'Eiga helse',
      text: 'Kroppen, søvnen og kreftene dine',
      hint: 'Eigne plager, legetimar du har utsett, trøyttleik som ikkje går over.',
    },
    feelings: {
      short: 'Det du ber på',
      text: 'Tankar og kjensler du går og ber på',
      hint: 'Sorg, redsle, sinne, skuld, einsemd. Alt er lov.',
    },
    'work-money-rights': {
      short: 'Jobb, pengar og rettar',
      text: 'Jobb, økonomi og rettar',
      hint: 'Fri frå jobb, sjukmelding, stønader, søknader og juridiske spørsmål.',
    },
    'children-and-family': {
      short: 'Barna og familien',
      text: 'Barna og resten av familien',
      hint: 'Barn og unge, sysken, gamle foreldre, og når de er usamde.',
    },
    'meaning-and-farewell': {
      short: 'Meining og farvel',
      text: 'Tru, livssyn, det som gir meining, og det å ta farvel',
      hint: 'Samtale med nokon du vel, ritual, tida etterpå.',
    },
  },
  aside: {
    'what-matters': {
      text: 'Kva er viktigast for deg akkurat no?',
    },
  },
  'comment-label': 'Vil du seie meir om dette?',
  priorities: 'Kva vil du helst snakke om? Vel inntil tre, i den rekkjefølgja du vil.',
};
