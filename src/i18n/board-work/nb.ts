import type { BoardWorkMessages } from './messages.js';

export const boardWork: BoardWorkMessages = {
  work: {
    heading: 'Det vi skal gjøre',
    unit: 'Teamet',
    find: 'Finn navn, tiltak eller skjemakode',
    groups: { late: 'Over fristen', today: 'I dag', week: 'Resten av uken', later: 'Senere', 'no-day': 'Uten dag' },
    steps: {
      'answer-correction': 'Svar på det den pårørende har rettet i samtalen',
      'settle-task': 'Finn ut hvem som tar seg av dette',
    },
    about: (step, what) => `${step}: ${what}`,
    cameToday: 'kom i dag',
    nobodys: 'Ingen har ansvar ennå',
    setUnderWay: 'I gang',
    setDone: 'Gjort',
    isUnderWay: 'i gang',
    isDone: 'gjort nå',
    undo: 'Angre',
    said: {
      underWay: (what) => `I gang: ${what}. Du kan angre i raden.`,
      done: (what) => `Gjort: ${what}. Du kan angre i raden.`,
      undone: (what) => `Angret: ${what}.`,
    },
    changed:
      'Noen andre har endret dette tiltaket i mellomtiden. Ingenting er skrevet over. Lista viser det som gjelder nå.',
    empty: {
      mine: 'Ingenting venter på deg.',
      unit: 'Ingenting venter på teamet.',
      all: 'Ingenting venter.',
    },
    emptyHint: 'Tiltak kommer hit når en plan er avtalt, og når noe i en sak venter på svar.',
    showAll: 'Vis alle',
    noMatch: 'Ingenting passer til det du søker etter.',
  },
};
