import type { AgreementMessages } from './messages.js';

/** The messages for asking the carer's agreement to a journal line; the same in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Who can read',
  needsAgreement: 'Needs a yes to this sentence',
  agreedAt: (date) => `Yes ${date}`,
  askHeading: 'Ask before it goes in the record',
  askWords:
    '“May I write this sentence in the record of the person who is ill? They will be able to read it, and so will others who are allowed to see the record, now or later. It is quite all right to say no.”',
  howItReads: 'This is how it will read:',
  changedSinceAsked: 'The sentence has changed since you asked. Ask again.',
  saidYes: 'The answer was yes',
  saidNo: 'The answer was no',
  nothingToAsk: 'Write the sentence first, so that there is something to say yes to.',
  previewHeading: 'What the patient can read',
  previewEmpty: 'Nothing. Everything is kept out of the record.',
  previewRest: 'Everything else is kept out of the record.',
  previewGrounds: { agreed: 'The carer has said yes', documented: 'Must be in the record' },
  notSent: 'Not sent yet',
  wordsChanged:
    'The words have changed since the carer said yes. The sentence is not in the record until you have asked again.',
  inJournalHeading: 'This sentence is in the record',
  inJournalText:
    'These are the words the carer has said yes to. If you change them, the sentence is taken out of the record, and the new words need a new yes.',
  inJournalAsk: 'The sentence is in the record. Choose whether to leave it as it was, or to change it.',
  inJournalAnswers: { keep: 'Leave it as it was', change: 'Change the sentence' },
  extract: 'Send to the patient’s record',
  extracted: (date) => `Sent to the record ${date}`,
  extractNotTaken: 'The record did not accept it. Nothing was sent.',
  extractFrom: {
    talk: (date) => `From a conversation with a carer, ${date}. The carer’s needs:`,
    plan: (date) => `From a carer’s follow-up plan, ${date}. Actions:`,
    'draft-plan': (date) => `From a draft follow-up plan for a carer, ${date}. Actions:`,
    case: (date) => `Information from a carer, ${date}:`,
  },
  extractAgreed: (dates) => `The carer has agreed to this being written in the record (${dates}).`,
  extractDocumented: {
    'must-be-documented': (toldBy, date) =>
      `Told by a carer. This has to be documented; ${toldBy} told the carer so on ${date}.`,
    'children-next-of-kin': (toldBy, date) =>
      `Children as next of kin. This has to be documented; ${toldBy} told the carer so on ${date}.`,
  },
  journalDate: (day, month, year) => `${day}/${month}/${year}`,
};

/** The same, once the person whose record it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Record of the person who died',
  askWords:
    '“May I write this sentence in the record of the person you have lost? Others who are allowed to see the record will be able to read it. It is quite all right to say no.”',
  previewHeading: 'What can be read in the record',
  extract: 'Send to the record',
};
