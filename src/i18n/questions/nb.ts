import type { QuestionTexts } from '../../domain/assessment/question-set.js';
import { questionStart } from '../question-intro/nb.js';

/** The wording of our own twelve themes, and of the question before them. */
export const questions: QuestionTexts = {
  ...questionStart,
  groups: {
    'for-caring': 'For å kunne være der for den som er syk',
    'for-yourself': 'For deg selv',
  },
  answers: {
    managing: 'Det går greit',
    welcome: 'Noe støtte hadde vært godt',
    needed: 'Jeg trenger støtte til dette',
    'hard-now': 'Dette er vanskelig nå',
    'rather-talk': 'Vil heller snakke om det',
    'not-relevant': 'Ikke aktuelt for meg',
  },
  questions: {
    'illness-and-outlook': {
      short: 'Sykdommen og veien videre',
      text: 'Sykdommen, og det dere kan vente dere framover',
      hint: 'Hva som skjer nå, hva dere kan vente dere, og hva dere kan gjøre.',
    },
    'symptoms-and-medicines': {
      short: 'Plager og medisiner',
      text: 'Plager, lindring og medisiner',
      hint: 'Smerter, tung pust, kvalme, uro – og hva du gjør når noe endrer seg.',
    },
    'care-and-practical-help': {
      short: 'Stell og praktisk hjelp',
      text: 'Stell, praktiske oppgaver og hjelpemidler',
      hint: 'Hjelp til å komme seg opp og rundt, mat, husarbeid, kjøring og utstyr hjemme.',
    },
    'who-to-contact': {
      short: 'Hvem du kan ringe',
      text: 'Hvem du kan ringe, dag og natt',
      hint: 'Ett navn og ett nummer, og hva du gjør hvis det haster.',
    },
    'roles-and-coordination': {
      short: 'Hvem gjør hva',
      text: 'Å bli hørt og å vite hvem som gjør hva',
      hint: 'Hva tjenestene tar seg av, hva du vil og kan gjøre, og hvem som holder oversikten.',
    },
    'talking-together': {
      short: 'Å snakke sammen',
      text: 'Å snakke sammen om det som skjer',
      hint: 'Du og den som er syk. Også om det som er vanskelig å ta opp.',
    },
    'rest-and-respite': {
      short: 'Pusterom',
      text: 'Pusterom og avlastning',
      hint: 'Hvile, netter uten ansvar, venner og det du liker å gjøre.',
    },
    'own-health': {
      short: 'Egen helse',
      text: 'Kroppen, søvnen og kreftene dine',
      hint: 'Egne plager, legetimer du har utsatt, tretthet som ikke går over.',
    },
    feelings: {
      short: 'Det du bærer på',
      text: 'Tanker og følelser du går og bærer på',
      hint: 'Sorg, redsel, sinne, skyld, ensomhet. Alt er lov.',
    },
    'work-money-rights': {
      short: 'Jobb, penger og rettigheter',
      text: 'Jobb, økonomi og rettigheter',
      hint: 'Fri fra jobb, sykmelding, stønader, søknader og juridiske spørsmål.',
    },
    'children-and-family': {
      short: 'Barna og familien',
      text: 'Barna og resten av familien',
      hint: 'Barn og unge, søsken, gamle foreldre, og når dere er uenige.',
    },
    'meaning-and-farewell': {
      short: 'Mening og farvel',
      text: 'Tro, livssyn, det som gir mening, og det å ta farvel',
      hint: 'Samtale med noen du velger, ritualer, tiden etterpå.',
    },
  },
  aside: {
    'what-matters': {
      text: 'Hva er viktigst for deg akkurat nå?',
    },
  },
  'comment-label': 'Vil du si mer om dette?',
  priorities: 'Hva vil du helst snakke om? Velg inntil tre, i den rekkefølgen du vil.',
};
