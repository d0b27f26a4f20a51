import type { ToldMessages } from './messages.js';

export const told: ToldMessages = {
  tellingsHeading: 'What the carer tells us about the person who is ill',
  tellingsHint: 'What the carer sees, knows and worries about. Their own needs belong with the themes.',
  tellingsUnwritten:
    'What you write here belongs to the case and is kept, even when nothing from the talk is written down. Say so before you write.',
  openTellings: (count) =>
    count === 1
      ? 'Something the carer has told us has not been followed up.'
      : `${String(count)} things the carer has told us have not been followed up.`,
  noTellings: 'Nothing has been told yet.',
  addTelling: 'Write down what the carer tells you',
  tellingText: 'What was told, as close to the carer’s own words as you can',
  saveTelling: 'Receive it',
  tellingWrittenBy: (name, when) => (name ? `${name} wrote it down, ${when}` : `Written down ${when}`),
  tellingWaits: 'Not received yet',
  tellingReceived: (name, date) => (name ? `Received by ${name}, ${date}` : `Received ${date}`),
  followUpHeading: 'Who follows it up, and when?',
  followUpWho: 'Who follows it up',
  followUpBy: 'By',
  saveFollowUp: 'Save',
  followedUp: (who) => `${who} follows it up.`,
  followedUpBy: (who, date) => `${who} follows it up by ${date}.`,
  followUpLate: (who, date) => `${who} was to follow it up by ${date}.`,
  nobodyFollowsUp: 'Nobody follows it up yet.',
  cameOfItHeading: 'What came of it?',
  cameOfItHint: 'The carer reads this. Write only what may be told.',
  saveCameOfIt: 'Let them know',
  correctCameOfIt: 'Correct what is written',
  cameOfItBy: (name, date) => (name ? `${name}, ${date}` : date),
  settledTellings: (count) => `Told and answered (${String(count)})`,
  inJournalHeading: 'Should it be in the record?',
  journalSentence: 'The sentence for the record',
  journalSentenceHint: 'Only about the person who is ill, and no more than is needed.',
  askCarer: 'Ask the carer',
  mustDocument: 'It must be documented',
  mustDocumentHint: 'Ask first. If it has to be there whatever the answer, the carer should know before you write.',
  documentHeading: 'Tell the carer before it is written in the record',
  documentWords:
    '“I have to write this in the record, because it may matter for the treatment. The person who is ill can read it there, and may understand that it comes from you. I write no more than is needed.”',
  toldBy: 'Who told the carer?',
  toldOn: 'When?',
  confirmTold: 'The carer has been told',
  documented: (name, date) => `Must be in the record. ${name} told the carer on ${date}.`,
  documentAgain: 'Tell them again',
  changedSinceTold:
    'The sentence has changed since the carer was told. The new one is not sent to the record until you have told them again.',
  keepOut: 'Keep it out of the record',
  removeTelling: 'Remove',
  removeTellingAsk:
    'Do you want to remove what you wrote down? It is then gone for everyone. If it was sent to the record, the record system is told to remove it.',
  removeTellingYes: 'Yes, remove it',
  weToldHeading: 'What we tell the carer',
  nothingTold: 'Nothing is written about it yet.',
  toldInTalk: (date) => `In the talk on ${date}:`,
  bereaved: {
    tellingsHint: 'Told while the person who was ill was alive.',
    nobodyFollowsUp: 'Not followed up.',
    tellingsHeading: 'What the carer has told us',
    journalSentenceHint: 'No more than is needed.',
    documentWords:
      '“I have to write this in the record. Others who may see it can read it, and may understand that it comes from you. I write no more than is needed.”',
    weToldHeading: 'What we told the carer',
  },
};
