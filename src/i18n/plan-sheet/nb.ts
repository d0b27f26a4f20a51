import type { PlanSheetMessages } from './messages.js';

export const planSheet: PlanSheetMessages = {
  tasksHeading: 'Hvem gjør hva',
  taskOwners: {
    service: 'Tjenesten',
    carer: 'Du, etter eget valg',
    shared: 'Du og tjenesten deler på det',
    'nobody-yet': 'Ingen ennå',
  },
  signHeading: 'Vi er enige om dette',
  signCarer: 'Pårørende',
  signTeam: 'Teamet',
  signHere: 'Dato og underskrift',
  bereaved: { signCarer: 'Etterlatt' },
};
