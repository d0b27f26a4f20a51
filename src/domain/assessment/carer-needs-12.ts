import type { QuestionSet } from './question-set.js';

/** Our own twelve themes: own selection, order and wording, not the CSNAT, not validated, never scored. */
export const carerNeeds12: QuestionSet = {
  id: 'carer-needs-12',
  // The wording of 1.1.0, with the three questions on how the carer is reached, which 1.0.1 added to 1.0.0.
  version: '1.1.1',
  groups: ['for-caring', 'for-yourself'],
  answers: ['managing', 'welcome', 'needed', 'hard-now', 'rather-talk', 'not-relevant'],
  questions: [
    { id: 'illness-and-outlook', group: 'for-caring' },
    { id: 'symptoms-and-medicines', group: 'for-caring' },
    { id: 'care-and-practical-help', group: 'for-caring' },
    { id: 'who-to-contact', group: 'for-caring' },
    { id: 'roles-and-coordination', group: 'for-caring' },
    { id: 'talking-together', group: 'for-caring' },
    { id: 'rest-and-respite', group: 'for-yourself' },
    { id: 'own-health', group: 'for-yourself' },
    { id: 'feelings', group: 'for-yourself' },
    { id: 'work-money-rights', group: 'for-yourself' },
    { id: 'children-and-family', group: 'for-yourself' },
    { id: 'meaning-and-farewell', group: 'for-yourself' },
  ],
  aside: {
    'what-matters': { kind: 'text', place: 'first' },
    'when-to-ring': { kind: 'text', place: 'reach' },
    interpreter: { kind: 'text', place: 'reach' },
    'hearing-and-sight': { kind: 'text', place: 'reach' },
    'what-works': { kind: 'text', place: 'last' },
    'own-part': { kind: 'choice', place: 'last', choices: ['do-more', 'as-now', 'do-less', 'rather-talk'] },
    'children-under-18': { kind: 'choice', place: 'last', choices: ['yes', 'no', 'rather-talk'] },
    'talk-preference': {
      kind: 'choice',
      place: 'last',
      choices: ['alone', 'with-the-patient', 'by-phone', 'by-video', 'no-talk-now'],
    },
    'anything-else': { kind: 'text', place: 'last' },
  },
};
