import type { FirstWording } from './messages.js';

/** How our own questions were asked in 1.0.0 and 1.0.1. Never changed: it is what was answered. */
export const firstWording: FirstWording = {
  questions: {
    'illness-and-outlook': {
      text: 'Å forstå sykdommen og hva som kan komme',
    },
    'symptoms-and-medicines': {
      text: 'Å lindre plager og håndtere medisiner',
    },
    'care-and-practical-help': {
      hint: 'Forflytning, mat, hus, transport og utstyr hjemme.',
    },
    'who-to-contact': {
      short: 'Hvem du kan kontakte',
      text: 'Å vite hvem du kan ringe, også kveld, natt og helg',
    },
    'roles-and-coordination': {
      text: 'Å bli hørt, og avklare hvem som gjør hva',
    },
    'talking-together': {
      text: 'Å snakke om sykdommen med den du er pårørende til',
      hint: 'Også om det som er vanskelig å ta opp.',
    },
    'rest-and-respite': {
      text: 'Å få pusterom og avløsning',
    },
    'own-health': {
      text: 'Din egen kropp, søvn og krefter',
    },
    'children-and-family': {
      hint: 'Barn og unge som er berørt, søsken, gamle foreldre, uenighet.',
    },
  },
  aside: {
    'own-part': {
      text: 'Hvor mye ønsker du å gjøre framover?',
    },
  },
};
