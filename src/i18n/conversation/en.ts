import type { ConversationMessages } from './messages.js';
import { helpNumbers } from '../help-numbers/en.js';
import { agreement, agreementBereaved } from '../journal-consent/en.js';

export const conversation: ConversationMessages = {
  title: (carer) => `Conversation with ${carer}`,
  aCarer: 'the carer',
  relation: (relation, initials) => [relation, initials && `patient ${initials}`].filter(Boolean).join(' · '),
  kinds: {
    start: 'First conversation',
    'follow-up': 'Follow-up',
    review: 'Review',
    'advance-care-planning': 'Advance care planning',
    'discharge-or-move': 'Discharge or move',
    'joint-meeting': 'Joint meeting',
    bereavement: 'Bereavement conversation',
  },
  modes: { 'in-person': 'In person', phone: 'By phone', video: 'By video' },
  kindLabel: 'Kind of conversation',
  modeLabel: 'How',
  patientPresent: 'The patient takes part',
  timeLabel: 'Time set aside',
  minutes: (minutes) => `${String(minutes)} min`,
  wantsToTalkAbout: (carer) => `What ${carer} would most like to talk about`,
  mattersMost: (carer) => `What matters most to ${carer} right now`,
  prefers: (how) => `Wish for the conversation: ${how.toLowerCase()}`,
  noForm: 'No form has been sent. You can have the conversation all the same.',
  formWithdrawn: 'A form was sent and taken back.',
  noPriorities: 'No themes were picked out. Ask what matters most today.',
  noNeeds: 'Answered that there are no needs right now.',
  otherAnswers: 'Everything shared in the form',
  wroteAt: (carer, date) => `${carer} wrote, ${date}`,
  unclear: 'Unclear mark on the paper. Ask what was meant.',
  filledBy: {
    assisted: 'written down by a member of staff',
    phone: 'written down by phone',
    paper: 'typed in from paper',
  },
  patientConsentHeading: 'What the patient has said',
  patientConsent: {
    given: (scope) =>
      scope
        ? `The patient has said yes to our telling the carer about: ${scope}.`
        : 'The patient has said yes to the carer hearing something from us. What it is about is not written down.',
    partly: (scope) =>
      scope
        ? `The patient has said yes to our telling the carer some things: ${scope}.`
        : 'The patient has said yes to some things, not all.',
    refused: (scope) =>
      scope
        ? `The patient has said no to our telling the carer about: ${scope}.`
        : 'The patient has said no to our telling the carer anything.',
    'not-asked': () => 'The patient has not been asked what we may tell.',
    'lacks-capacity': () => 'The patient cannot consent at present.',
    disputed: () => 'There is disagreement about what the patient has consented to.',
  },
  changeConsent: 'Write down what the patient has said',
  consentDecision: 'The patient’s answer',
  consentDecisions: {
    given: 'Yes',
    partly: 'Yes, to some of it',
    refused: 'No',
    'not-asked': 'Not asked',
    'lacks-capacity': 'Cannot consent at present',
    disputed: 'Disagreement',
  },
  consentScope: 'What it is about',
  saveConsent: 'Save the answer',
  withdrawConsent: 'The patient has withdrawn this',
  alwaysListen: 'You can always listen, take in what the carer tells you, and give general guidance.',
  lastTime: 'What you agreed last time',
  lastTimeEmpty: 'Nothing has been agreed yet.',
  offers: { 'not-offered': 'Not asked', offered: 'Asked', accepted: 'Accepted', declined: 'Declined', later: 'Later' },
  recordOffer: 'Offer of the form',
  uncovered: (themes) => `No offers in the catalogue here for: ${themes}.`,
  offersHere: (count) => (count === 1 ? 'one offer here' : `${String(count)} offers here`),
  start: 'Start the conversation',
  earlier: 'Earlier conversations',
  talkOn: (kind, date) => `${kind}, ${date}`,
  unsentLine: 'a sentence has not been sent to the record',
  backToNow: 'Back',
  topicsHeading: 'What you are talking about',
  noTopics: 'No topics yet. Choose one below, or begin with whatever comes.',
  carerVoice: (carer) => carer,
  staffVoice: 'The team',
  carerWords: 'What is said, in the carer’s own words',
  need: 'The need in one sentence',
  needHint: 'This sentence is the only thing from the topic that can go in the patient’s record, and only after a yes.',
  staffNote: 'The team’s note',
  outcomeLabel: 'What came of it?',
  outcomes: {
    'given-in-talk': 'Help given in the conversation',
    action: 'Action',
    'not-now': 'Not now',
    'no-need': 'No help needed with this',
    'no-service': 'No service exists',
  },
  noOutcome: 'Not settled',
  removeTopic: (topic) => `Remove the topic: ${topic}`,
  topicRemoved: (topic) => `${topic} has been removed.`,
  undo: 'Undo',
  addTheme: 'Take up another theme',
  chooseTheme: 'Choose a theme',
  addOther: 'Something else',
  add: 'Add',
  planThis: 'Put in the plan',
  inPlan: 'In the plan',
  expectationsHeading: 'Who does what',
  expectationsHint: 'Look at the list together. Anything that nobody is taking care of yet belongs here.',
  task: 'Task',
  who: 'Who',
  note: 'Note',
  owners: {
    service: 'The service',
    carer: 'The carer, by their own choice',
    shared: 'Shared',
    'nobody-yet': 'Nobody yet',
  },
  addTask: 'Add the task',
  removeTask: (task) => `Remove: ${task}`,
  frameHeading: 'About the conversation',
  confidentiality: 'Confidentiality and the duty to report have been explained',
  confidentialityAt: (date) => `Explained ${date}`,
  nothingWritten: 'Nothing is to be written down',
  nothingWrittenHint:
    'Only the outline is kept: what kind of conversation it was, when and how you talked, who took part, and the next contact.',
  nothingWrittenOn:
    'Nothing is written down from this conversation. Only the outline is kept: what kind of conversation it was, when and how you talked, who took part, and the next contact.',
  nothingWrittenAsk:
    'If you go on, everything written in this conversation is deleted for good, including the answers under “Always ask” and what the carer answered about the record. Actions in the plan stay, but without the need behind them. Sentences sent to the record are taken back.',
  nothingWrittenYes: 'Delete and write nothing',
  nextContact: 'Next contact',
  close: 'End the conversation',
  closedHeading: 'The conversation has ended',
  closedBy: (name, date) => `${name}, ${date}`,
  newTalk: 'New conversation',
  confirmed: (date) => `Read by the carer ${date}`,
  youConfirmed: (date) => `You have read this, ${date}`,
  notConfirmed: 'Not read by the carer yet',
  corrections: 'Corrections and additions',
  correctionAt: (date) => `Added ${date}`,
  about: (topic) => `About ${topic.toLowerCase()}`,
  helpNumbers,
  carerHeading: 'What we talked about',
  carerIntro:
    'The team wrote this down when you talked. If something is wrong or missing, you can write it below. What is here stays, and what you write is added to it.',
  carerEmpty: 'Nothing has been written down from a conversation yet.',
  teamNoted: 'The team noted',
  addCorrection: 'Would you like to correct or add something?',
  correctionAbout: 'What is it about?',
  correctionWhole: 'The whole conversation',
  correctionText: 'Write in your own words',
  correctionKind: 'What would you like to tell us?',
  correctionKinds: {
    correction: 'Something is wrong or missing',
    'other-view': 'I see it differently',
    'late-note': 'Written as the conversation was ended',
  },
  sendCorrection: 'Add',
  confirm: 'I have read this',
  printCopy: 'Print a copy for me',
  ownerIsYou: 'You, by your own choice',
  yourTask: (date) => `You have chosen to take this on, from ${date}. You can hand it back whenever you like.`,
  giveBackOwn: 'I would like to hand this back',
  givenBackOwn: (date) =>
    `You handed this back on ${date}. The team can see it when they are at work, and will work out with you who takes over. If it is urgent, please call.`,
  phaseHeading: 'When someone dies',
  phaseBereaved:
    'The person who was ill has died. Reminders have stopped, and you can offer a bereavement conversation four to six weeks after the death.',
  setBereaved: 'Record that the patient has died',
  setBereavedAsk: 'The plan stops, and you can offer a bereavement conversation four to six weeks after the death.',
  setBereavedYes: 'Record the death',
  agreement,
  bereaved: {
    relation: (relation, initials) =>
      [relation, initials && `after the death of ${initials}`].filter(Boolean).join(' · '),
    patientConsentHeading: 'What the person who died had said',
    patientConsent: {
      given: (scope) =>
        scope
          ? `Had said yes to our telling the carer about: ${scope}.`
          : 'Had said yes to our telling the carer something. What it was about is not written down.',
      partly: (scope) =>
        scope
          ? `Had said yes to our telling the carer some things: ${scope}.`
          : 'Had said yes to some things, not all.',
      refused: (scope) =>
        scope
          ? `Had said no to our telling the carer about: ${scope}.`
          : 'Had said no to our telling the carer anything.',
      'not-asked': () => 'The person who died was not asked what we might tell.',
      'lacks-capacity': () => 'Could not consent at the time.',
      disputed: () => 'There was disagreement about what the person who died had consented to.',
    },
    needHint:
      'This sentence is the only thing from the topic that can go in the record of the person who died, and only after a yes.',
    yourTask: (date) => `You took this on from ${date}.`,
    givenBackOwn: (date) => `You handed this back on ${date}.`,
    agreement: agreementBereaved,
  },
  refusals: {
    'not-added-yet':
      'Something has been written that is not added yet. Add it first. If you press once more, it is left out.',
    'not-a-date': 'Write the date with day, month and year.',
    'needs-agreement':
      'A sentence is marked for the record without a yes. Ask first, or press once more to end. Without a yes it is not sent.',
    'changed-meanwhile':
      'Somebody else wrote in the conversation at the same time. Look at what has been added, and end it once more.',
    'no-child-interprets':
      'A child must never interpret. They would hear more than any child should carry, and you would not hear it all. Book an interpreter, or take this another day.',
    'already-closed': 'The conversation has ended and cannot be changed. A correction can be added.',
    'nothing-is-written': 'Nothing is written down from this conversation.',
    'already-a-topic': 'You have that theme up already.',
    'needs-name': 'Write what it is about.',
    'no-such-topic': 'The topic has been taken away meanwhile.',
    'no-such-expectation': 'The task has been taken away meanwhile.',
    'nothing-to-agree-to': 'Write the sentence first, so that there is something to say yes to.',
    'nothing-said': 'Write something first.',
    'needs-what': 'Write what is to happen.',
    'needs-chosen': 'The carer can only be responsible by their own choice.',
    'plan-closed': 'The plan has ended. Make a new plan first.',
    'case-closed': 'The case is closed.',
    'already-in-phase': 'That is recorded already.',
    'bereaved-stays-bereaved': 'The death is recorded. If that is a mistake, close the case and open a new one.',
    'still-open': 'The conversation has not ended yet.',
    'already-confirmed': 'You have said that you have read this.',
    'no-such-consent': 'The answer was changed meanwhile. Have another look.',
    'already-withdrawn': 'It has been withdrawn already.',
  },
};
