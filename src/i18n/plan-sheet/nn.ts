import type { PlanSheetMessages } from './messages.js';

export const planSheet: PlanSheetMessages = {
  tasksHeading: 'Kven gjer kva',
  taskOwners: {
    service: 'Tenesta',
    carer: 'Du, etter eige val',
    shared: 'Du og tenesta deler på det',
    'nobody-yet': 'Ingen enno',
  },
  signHeading: 'Vi er samde om dette',
  signCarer: 'Pårørande',
  signTeam: 'Teamet',
  signHere: 'Dato og underskrift',
  bereaved: { signCarer: 'Etterlaten' },
};
