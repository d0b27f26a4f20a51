import type { PlanSheetMessages } from './messages.js';

export const planSheet: PlanSheetMessages = {
  tasksHeading: 'Who does what',
  taskOwners: {
    service: 'The service',
    carer: 'You, by your own choice',
    shared: 'You and the service share it',
    'nobody-yet': 'Nobody yet',
  },
  signHeading: 'We agree on this',
  signCarer: 'Carer',
  signTeam: 'The team',
  signHere: 'Date and signature',
  bereaved: { signCarer: 'Bereaved carer' },
};
