import * as z from 'zod/mini';
import { Code, FreeText, list, ShortText } from '../kernel/schema-fields.js';
import { tellIssue } from '../kernel/schema-issue.js';
import { done, type Outcome } from '../kernel/outcome.js';

/** Before the themes; after them, about how the carer is reached; and last. */
const place = z.enum(['first', 'reach', 'last']);

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
      z.object({ kind: z.literal('text'), place }),
      z.object({ kind: z.literal('choice'), place, choices: list(Code) }),
    ]),
  ),
});
export type QuestionSet = z.infer<typeof QuestionSet>;

export type QuestionId = string;
export type AnswerCode = string;

const Texts = z.record(Code, FreeText);

/** The wording of a question set in one language, keyed by the ids of the set. */
export const QuestionTexts = z.object({
  title: FreeText,
  subtitle: FreeText,
  intro: FreeText,
  'who-sees': FreeText,
  'not-watched': FreeText,
  confidentiality: FreeText,
  groups: Texts,
  answers: Texts,
  questions: z.record(
    Code,
    z.object({
      short: FreeText,
      text: FreeText,
      hint: FreeText,
      /** The question as it is said on the phone; the text, where there is none. */
      spoken: z.optional(FreeText),
    }),
  ),
  aside: z.record(Code, z.object({ text: FreeText, choices: z.optional(Texts) })),
  'comment-label': FreeText,
  priorities: FreeText,
  'no-needs-now': FreeText,
});
export type QuestionTexts = z.infer<typeof QuestionTexts>;

/** A question set with its words, keyed by language (BCP 47): what a host hands to the form. */
export const WordedQuestionSet = z.object({ ...QuestionSet.shape, texts: z.record(z.string(), QuestionTexts) });
export type WordedQuestionSet = z.infer<typeof WordedQuestionSet>;

/**
 * Reads a host's question set. Where it does not fit, `wrong` says all that is to be corrected, each with its place,
 * for whoever wrote it: shape, doubles, unknown groups, and what the texts of a language leave out.
 */
export function readQuestionSet(
  given: unknown,
): Outcome<WordedQuestionSet, 'not-a-question-set'> & { readonly wrong?: readonly string[] } {
  const parsed = WordedQuestionSet.safeParse(given);
  const wrong = parsed.success
    ? misfits(parsed.data)
    : parsed.error.issues.flatMap((issue) => tellIssue(issue, [], 'the set'));
  return parsed.success && wrong.length === 0
    ? done(parsed.data)
    : { ok: false, reason: 'not-a-question-set', wrong: [...new Set(wrong)] };
}

/** Checks across fields: whether ids are used once, and whether everything that is asked has words. */
function misfits({ groups, answers, questions, aside, texts }: WordedQuestionSet): string[] {
  const ids = [...questions.map(({ id }) => id), ...Object.keys(aside)];
  const choicesOf = (id: string): readonly string[] => {
    const question = aside[id];
    return question?.kind === 'choice' ? question.choices : [];
  };
  const languages = Object.entries(texts);
  return [
    ...doubles(ids).map((id) => `the id ${id} is used twice`),
    ...doubles(groups).map((group) => `groups has ${group} twice`),
    ...doubles(answers).map((code) => `answers has ${code} twice`),
    ...questions
      .filter(({ group }) => !groups.includes(group))
      .map(({ id, group }) => `questions: ${id} is in the group ${group}, which groups does not have`),
    ...(questions.length === 0 ? ['questions is empty'] : []),
    ...(answers.length === 0 ? ['answers is empty'] : []),
    ...(languages.length === 0 ? ['texts has no language'] : []),
    ...languages.flatMap(([language, words]) =>
      [
        ...missing('answers', answers, words.answers),
        ...missing(
          'questions',
          questions.map(({ id }) => id),
          words.questions,
        ),
        ...missing('aside', Object.keys(aside), words.aside),
        ...Object.keys(aside).flatMap((id) =>
          missing(`aside.${id}.choices`, choicesOf(id), words.aside[id]?.choices ?? {}),
        ),
      ].map((gap) => `texts.${language}.${gap} is missing`),
    ),
  ];
}

function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function missing(where: string, wanted: readonly string[], words: Readonly<Record<string, unknown>>): string[] {
  return wanted.filter((id) => !(id in words)).map((id) => `${where}.${id}`);
}
