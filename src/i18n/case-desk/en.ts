import { spanOfDays } from '../span-of-days.js';
import type { CaseDeskMessages } from './messages.js';

const counting = {
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  days: (number: string, count: number) => `${number} ${count === 1 ? 'day' : 'days'}`,
  weeks: (number: string, count: number) => `${number} ${count === 1 ? 'week' : 'weeks'}`,
  between: (from: string, until: string) => `${from} to ${until}`,
  within: (until: string) => `within ${until}`,
};

export const caseDesk: CaseDeskMessages = {
  cardHeading: 'About the carer',
  cardLabels: {
    name: 'The carer’s name',
    relationCode: 'Who the carer is to the patient',
    relation: 'In their own words',
    phone: 'The carer’s phone',
    preferredContact: 'Best reached',
    interpreter: 'Language an interpreter is needed for',
    hearingAndSight: 'Hearing and sight',
    nearestCarer: 'Has the patient chosen them as closest relative?',
    coordination: 'Coordinator, or the service that keeps the overview',
    hostReference: 'The patient’s code in the record system',
  },
  cardEmpty: 'Nothing is written on the card yet.',
  changeCard: 'Change the card',
  saveCard: 'Save the card',
  cardSaved: 'The card is changed.',
  relationNone: 'Not chosen',
  relationHint: 'Daughter, son-in-law, former husband …',
  referenceHint: 'Cases with the same code are about the same patient.',
  nearest: { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' },
  nearestText: {
    yes: 'The patient’s choice: closest relative',
    no: 'The patient has not chosen them as closest relative',
  },
  needsInterpreter: (language) => `Needs an interpreter: ${language}`,
  correctedByCarer: (date) => `Corrected by the carer, ${date}`,
  formSays: 'The carer wrote this in the form, and it is not on the card:',
  takeOver: 'Add to the card',
  tookOver: (what) => `${what} has been added from the form.`,
  undoCase: 'Undo',
  afterDeathCount: (from, until) => `${spanOfDays(from, until, counting)} after the death`,
  bereaved: {
    cardLabels: {
      name: 'The bereaved carer’s name',
      relationCode: 'Who they were to the person who has died',
      relation: 'In their own words',
      phone: 'The bereaved carer’s phone',
      preferredContact: 'Best reached',
      interpreter: 'Language an interpreter is needed for',
      hearingAndSight: 'Hearing and sight',
      nearestCarer: 'Were they chosen as closest relative?',
      coordination: 'Coordinator, or the service that keeps the overview',
      hostReference: 'Code in the record system of the person who has died',
    },
    cardHeading: 'About the bereaved carer',
    nearestText: { yes: 'Was chosen as closest relative', no: 'Was not chosen as closest relative' },
    correctedByCarer: (date) => `Corrected by the bereaved carer, ${date}`,
    formSays: 'The bereaved carer wrote this in the form, and it is not on the card:',
    referenceHint: 'Cases with the same code are about the same person.',
  },
};
