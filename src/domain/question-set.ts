import * as z from 'zod/mini';
import { Code, list, ShortText } from './field.js';

/**
 * What a form asks about: ids, order and answer codes, no wording. Answers are words; the schema has no place
 * for a number on an answer.
 */
export const QuestionSet = z.object({
  id: ShortText,
  version: ShortText,
  groups: list(Code),
  answers: list(Code),
  questions: list(z.object({ id: Code, group: Code })),
  aside: z.record(
    Code,
    z.union([
      z.object({ kind: z.literal('text'), place: z.enum(['first', 'last']) }),
      z.object({ kind: z.literal('choice'), place: z.enum(['first', 'last']), choices: list(Code) }),
    ]),
  ),
});
export type QuestionSet = z.infer<typeof QuestionSet>;

export type QuestionId = string;
export type AnswerCode = string;

/** Our own twelve themes: own selection, order and wording, not the CSNAT, not validated, never scored. */
export const carerNeeds12: QuestionSet = {
  id: 'carer-needs-12',
  version: '1.0.0',
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
