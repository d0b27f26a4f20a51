import type { BoardWorkMessages } from './messages.js';

export const boardWork: BoardWorkMessages = {
  work: {
    heading: 'Det vi skal gjere',
    unit: 'Teamet',
    find: 'Finn namn, tiltak eller skjemakode',
    groups: { late: 'Over fristen', today: 'I dag', week: 'Resten av veka', later: 'Seinare', 'no-day': 'Utan dag' },
    steps: {
      'answer-correction': 'Svar på det den pårørande har retta i samtalen',
      'settle-task': 'Finn ut kven som tek seg av dette',
    },
    about: (step, what) => `${step}: ${what}`,
    cameToday: 'kom i dag',
    nobodys: 'Ingen har ansvar enno',
    setUnderWay: 'I gang',
    setDone: 'Gjort',
    isUnderWay: 'i gang',
    isDone: 'gjort no',
    undo: 'Angre',
    said: {
      underWay: (what) => `I gang: ${what}. Du kan angre i rada.`,
      done: (what) => `Gjort: ${what}. Du kan angre i rada.`,
      undone: (what) => `Angra: ${what}.`,
    },
    changed: 'Nokon andre har endra dette tiltaket. Ingenting er skrive over. Lista viser det som gjeld no.',
    empty: {
      mine: 'Ingenting ventar på deg.',
      unit: 'Ingenting ventar på teamet.',
      all: 'Ingenting ventar.',
    },
    emptyHint: 'Tiltak kjem hit når ein plan er avtalt, og når noko i ei sak ventar på svar.',
    showAll: 'Vis alle',
    noMatch: 'Ingenting passar til det du søkjer etter.',
  },
};
