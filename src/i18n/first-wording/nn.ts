import type { FirstWording } from './messages.js';

/** How our own questions were asked in 1.0.0 and 1.0.1. Never changed: it is what was answered. */
export const firstWording: FirstWording = {
  questions: {
    'illness-and-outlook': {
      text: 'Å forstå sjukdommen og kva som kan kome',
    },
    'symptoms-and-medicines': {
      text: 'Å lindre plager og handtere medisinar',
    },
    'care-and-practical-help': {
      hint: 'Forflytting, mat, hus, transport og utstyr heime.',
    },
    'who-to-contact': {
      short: 'Kven du kan kontakte',
      text: 'Å vite kven du kan ringje, også kveld, natt og helg',
      hint: 'Eitt namn og eitt nummer, og kva du gjer om det hastar.',
    },
    'roles-and-coordination': {
      text: 'Å bli høyrd, og avklare kven som gjer kva',
    },
    'talking-together': {
      text: 'Å snakke om sjukdommen med den du er pårørande til',
      hint: 'Også om det som er vanskeleg å ta opp.',
    },
    'rest-and-respite': {
      text: 'Å få pusterom og avløysing',
    },
    'own-health': {
      text: 'Din eigen kropp, søvn og krefter',
    },
    'children-and-family': {
      hint: 'Barn og unge som er råka, sysken, gamle foreldre, usemje.',
    },
  },
  aside: {
    'own-part': {
      text: 'Kor mykje ønskjer du å gjere framover?',
    },
  },
};
