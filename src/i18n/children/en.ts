import type { ChildrenMessages } from './messages.js';

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

export const children: ChildrenMessages = {
  who: 'First name or initial',
  whoHint: 'No last name, please.',
  bornIn: 'Year of birth',
  bornText: (year) => `born ${year}`,
  knows: 'What does the child know?',
  knowsText: (text) => `Knows: ${text}`,
  school: 'Nursery, school or school nurse',
  schoolMay: 'May you talk with them?',
  informedBy: 'Who tells the child about what is happening?',
  informedByMay: 'May you talk with the one who tells?',
  informedByText: (who) => `Who tells the child what is happening: ${who}`,
  consents: { given: 'Yes', refused: 'No', 'not-asked': 'Not asked' },
  contactText: {
    given: (who) => `${who}: you may talk`,
    refused: (who) => `${who}: you may not talk`,
    'not-asked': (who) => `${who}: not asked whether you may talk`,
  },
  contactToCarer: {
    given: (who) => `${who}. You have said that we may talk with them.`,
    refused: (who) => `${who}. You have said that we should not talk with them.`,
    'not-asked': (who) => `${who}.`,
  },
  tasks: 'What does the child help with?',
  tasksText: (text) => `Helps with: ${text}`,
  followedUpBy: 'Who follows up?',
  followUpDue: 'By',
  followUpText: (who, date) => (date ? `${who} follows up by ${date}` : `${who} follows up`),
  nobodyFollowsUp: 'Nobody follows up yet',
  add: 'Add the child',
  addAnother: 'Add another child',
  remove: (who) => `Remove: ${who}`,
  interpretedHeading: 'Did a child have to interpret in an emergency?',
  interpretedHint:
    'Children should not interpret. If it happened anyway, because life or health was at stake, write it here. Then the child can be followed up.',
  interpretedWho: 'Which child?',
  interpretedOther: 'A child who is not listed here',
  interpretedOtherName: 'The child’s first name or initial',
  interpretedDay: 'On which day?',
  recordInterpreted: 'Write it down',
  interpretedText: (date) => `Had to interpret in an emergency on ${date}`,
  takeBackInterpreted: (who) => `Remove that ${who} had to interpret`,
  lineHeading: 'The sentence in the patient’s record',
  lineToCarer: (text) => `This is to be in the record of the person who is ill: “${text}”`,
  lineGround:
    'Where children are next of kin, the patient’s record has to say so. The law asks for it, so you need no permission. But tell the carer first.',
  lineLabel: 'The sentence about the children',
  lineSuggestion: (count) => {
    if (count === 0) return 'Children under 18 are next of kin.';
    return count === 1
      ? 'One child under 18 is next of kin.'
      : `${NUMBERS[count] ?? String(count)} children under 18 are next of kin.`;
  },
  useSuggestion: 'Use the suggestion',
  lineHint: 'Write no more than the record needs. Names, and how the children are, do not belong here.',
  tellHeading: 'Say it before it is written in the record',
  tellWords:
    '“Where children are next of kin, we have to write so in the record of the person who is ill. We write this one sentence only, no names and nothing of what you have told about the children. The person who is ill can read it, and so can others who may see the record.”',
  toldBy: 'Who told the carer?',
  isTold: 'It was said',
  toldText: (name, date) => `${name} told the carer on ${date}. The sentence may be in the record.`,
  toldAnew: 'The sentence was changed after the carer was told of it. Say it again.',
  keepOut: 'Keep the sentence out of the record',
  bereaved: {
    lineToCarer: (text) => `This is to be in the record of the person who died: “${text}”`,
    lineHeading: 'The sentence in the record',
    lineGround:
      'Where children are bereaved, the record of the person who died has to say so. The law asks for it, so you need no permission. But tell the carer first.',
    tellWords:
      '“Where children are bereaved, we have to write so in the record of the person you have lost. We write this one sentence only, no names and nothing of what you have told about the children. Others who may see the record can read it.”',
  },
};
