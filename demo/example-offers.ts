import type { ServiceOffer } from 'carer-needs/domain';

/** A small invented catalogue of one invented municipality. */
export const exampleOffers: readonly ServiceOffer[] = [
  {
    id: 'night-watch',
    name: 'Nattevakt hjemme',
    what: 'En fagperson våker hjemme om natten, inntil to netter i uken.',
    themes: ['rest-and-respite', 'own-health'],
    access: 'needs-decision',
    contact: 'Tildelingskontoret, 400 00 010',
    validAsOf: '2026-10-01',
  },
  {
    id: 'carers-evening',
    name: 'Pårørendekveld på Solbakken',
    what: 'Mat og prat med andre i samme situasjon, første torsdag i måneden.',
    themes: ['feelings', 'rest-and-respite', 'meaning-and-farewell'],
    access: 'low-threshold',
    contact: 'Frivilligsentralen, 400 00 011',
    validAsOf: '2026-09-15',
  },
  {
    id: 'childrens-contact',
    name: 'Barneansvarlig ved avdelingen',
    what: 'Samtale om hva barna trenger å vite, og hvem som følger dem opp.',
    themes: ['children-and-family'],
    access: 'low-threshold',
    contact: 'Avdelingen, 400 00 012',
    validAsOf: '2026-11-01',
  },
  {
    id: 'social-worker',
    name: 'Sosionom',
    what: 'Hjelp med fri fra jobb, stønader og søknader.',
    themes: ['work-money-rights'],
    access: 'low-threshold',
    contact: 'Palliativt team, 400 00 013',
    validAsOf: '2026-11-01',
  },
];
