import type { BoardFormMessages } from './messages.js';

export const boardForm: BoardFormMessages = {
  unknown: {
    question: 'Who is the form from?',
    hint: 'The form has been sent and belongs to no case yet. The code is the one at the foot of the paper.',
    sentCount: (count) => `${String(count)} forms have been sent with this code. This is the latest one.`,
    sent: 'Sent',
    filledBy: 'Filled in',
    filledByWhom: {
      self: 'by the carer',
      assisted: 'together with staff',
      phone: 'by phone',
      paper: 'on paper',
    },
    code: 'Code',
    toName: 'Open a case',
    toJoin: 'Put it in an existing case',
    joinedBefore: (name) => `Forms with this code have been put in the case of ${name} before.`,
    joinAgain: (name) => `Put it in the case of ${name}`,
    name: 'Name of the carer',
    relation: 'Relation, such as daughter or neighbour',
    initials: 'Initials of the patient',
    create: 'Open the case',
    cancel: 'Cancel',
    find: 'Find the case by name or initials',
    foundCount: (count) =>
      count === 0 ? 'No open case matches.' : count === 1 ? '1 case matches.' : `${String(count)} cases match.`,
    patientIs: (initials) => `patient ${initials}`,
    ownerIs: (name) => `responsible ${name}`,
    confirm: (name) => `Does the form belong to the case of ${name}?`,
    theForm: 'The form',
    theCase: 'The case',
    confirmHint: 'The team then reads the form in the case. What is only for the carer stays behind.',
    join: 'Yes, put it in the case',
    back: 'No, choose another',
    named: (name) => `The case of ${name} has been opened.`,
    joined: (name) => `The form is in the case of ${name}.`,
    open: 'Go to the case',
    undo: 'Undo',
    undone: 'The form is back on the board, without a case.',
    refused: {
      taken: 'Someone else has taken care of this form. Look at the board again.',
      closed: 'The case is closed. Open it again, or choose another.',
      used: 'Someone has done something in the case since, so this cannot be undone here.',
    },
  },
  leave: {
    hint: 'For cases where the person leaving is contact person or deputy. Their name stays on the actions in the plans. The plan asks whether it is still right.',
    from: 'Who is leaving?',
    caseCount: (count) =>
      count === 0 ? 'No cases have this name.' : count === 1 ? '1 case' : `${String(count)} cases`,
    to: 'Who takes over?',
    role: 'Role',
    phone: 'Phone',
    hours: 'Phone hours',
    hand: 'Hand over the cases',
    handCount: (count) => (count === 1 ? 'Hand over 1 case' : `Hand over ${String(count)} cases`),
    doneCount: (count, to) =>
      count === 1 ? `1 case has been handed to ${to}.` : `${String(count)} cases have been handed to ${to}.`,
    undo: 'Undo',
    undone: 'The cases have been handed back.',
    failed: (count) =>
      count === 1
        ? '1 case could not be saved. It is as before. Try again.'
        : `${String(count)} cases could not be saved. They are as before. Try again.`,
    same: 'That is the same name. Write who takes over.',
  },
};
