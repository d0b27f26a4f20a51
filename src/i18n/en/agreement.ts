import type { AgreementMessages } from '../messages.js';

/** The moment of agreement, the same words in the talk and in the plan. */
export const agreement: AgreementMessages = {
  label: 'Who can read',
  needsAgreement: 'Needs a yes to this sentence',
  agreedAt: (date) => `Yes ${date}`,
  askHeading: 'Ask before it goes in the record',
  askWords:
    '“May I write this sentence in the record of the person who is ill? That person can then read it, and so can others who have, or are later given, access to the record.”',
  saidYes: 'The answer was yes',
  saidNo: 'The answer was no',
  nothingToAsk: 'Write the sentence first, so that there is something to say yes to.',
  previewHeading: 'This the patient can read',
  previewEmpty: 'Nothing. Everything stays in the carer’s own file.',
  previewRest: 'Everything else stays in the carer’s own file.',
  extract: 'Send to the patient’s record',
  extracted: (date) => `Sent to the record ${date}`,
  extractNotTaken: 'The record did not take it. Nothing was sent.',
  extractFrom: {
    talk: (date) => `From a conversation with the carer, ${date}:`,
    plan: (date) => `From the carer’s follow-up plan, ${date}:`,
  },
  extractAgreed: (dates) => `The carer has agreed that this stands in the record (${dates}).`,
  journalDate: (day, month, year) => `${day}/${month}/${year}`,
};

/** The same, once the person whose record it is has died. */
export const agreementBereaved: AgreementMessages = {
  ...agreement,
  journalName: 'Record of the person who died',
  askWords:
    '“May I write this sentence in the record of the person you have lost? Others who are given access to the record can then read it.”',
  previewHeading: 'This can be read by whoever is given access to the record',
  extract: 'Send to the record',
};
