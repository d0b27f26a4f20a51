import type { BoardWorkMessages } from './messages.js';

export const boardWork: BoardWorkMessages = {
  work: {
    heading: 'What we have to do',
    unit: 'Team',
    find: 'Find a name, an action or a form code',
    groups: { late: 'Overdue', today: 'Today', week: 'Rest of the week', later: 'Later', 'no-day': 'No date' },
    steps: {
      'answer-correction': 'Answer what the carer has corrected in the conversation',
      'settle-task': 'Find out who takes care of this',
    },
    about: (step, what) => `${step}: ${what}`,
    cameToday: 'came today',
    nobodys: 'Nobody is responsible yet',
    setUnderWay: 'Under way',
    setDone: 'Done',
    isUnderWay: 'under way',
    isDone: 'done just now',
    undo: 'Undo',
    said: {
      underWay: (what) => `Under way: ${what}. You can undo it in the row.`,
      done: (what) => `Done: ${what}. You can undo it in the row.`,
      undone: (what) => `Undone: ${what}.`,
    },
    changed:
      'Someone else has changed this action in the meantime. Nothing was overwritten. The list shows how it is now.',
    empty: {
      mine: 'Nothing is waiting for you.',
      unit: 'Nothing is waiting for the team.',
      all: 'Nothing is waiting.',
    },
    emptyHint: 'Actions appear here once a plan is agreed, and when something in a case waits for an answer.',
    showAll: 'Show all',
    noMatch: 'Nothing matches what you are looking for.',
  },
};
