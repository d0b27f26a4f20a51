import * as z from 'zod/mini';
import { FreeText, ShortText } from '../kernel/schema-fields.js';

export const ConversationKind = z.enum([
  'start',
  'follow-up',
  'review',
  'advance-care-planning',
  'discharge-or-move',
  'joint-meeting',
  'bereavement',
]);
export type ConversationKind = z.infer<typeof ConversationKind>;

/** What staff are reminded to ask. An id is a code; the words are in `i18n`. */
export const PromptId = z.enum([
  // answered once for the case since, and readable in earlier talks: see `childrenKnown`
  'children-under-18',
  // in every talk
  'interpreter',
  'emergency-arrangement',
  'what-carer-knows',
  'leans-on-carer',
  'told-by-us',
  // what the two can expect of each other
  'own-part',
  'whom-to-call',
  'whom-to-call-at-night',
  'what-to-do-if',
  'rhythm-of-contact',
  'cannot-offer',
  // by kind of talk
  'hopes-for-us',
  'since-last-time',
  'anything-new',
  'matters-to-patient',
  'hopes-and-worries',
  'where-to-be',
  'how-much-to-know',
  'ready-to-move',
  'equipment-and-medicines',
  'who-takes-over',
  'first-night',
  'what-each-wants',
  'where-views-differ',
  'how-it-was',
  'days-now',
  'who-is-there',
]);
export type PromptId = z.infer<typeof PromptId>;

/** The carer's own part, as they want it from now on. */
export const OwnPart = z.enum(['more', 'as-now', 'less']);
export type OwnPart = z.infer<typeof OwnPart>;

/** What came of a prompt. "Not today" is an answer, and a prompt without an answer is no omission. */
export const Prompt = z.object({
  answer: z.enum(['talked-about', 'no', 'not-today']),
  note: z.optional(FreeText),
  /** For `own-part` alone. */
  ownPart: z.optional(OwnPart),
});
export type Prompt = z.infer<typeof Prompt>;
export type PromptAnswer = Prompt['answer'];

/** A talk with an interpreter. A child never interprets, so there is no way to write that one did. */
export const Interpreter = z.object({ language: ShortText, professional: z.boolean() });
export type Interpreter = z.infer<typeof Interpreter>;

/** The prompts of a talk in the groups in which they are asked, each in its order. */
export interface PromptGroups {
  /** What this kind of talk is about. */
  readonly ofKind: readonly PromptId[];
  /** What carer and service can expect of each other. */
  readonly expectations: readonly PromptId[];
  /** What is asked in every talk. */
  readonly standing: readonly PromptId[];
  /** What staff told the carer; beside what the carer tells. */
  readonly told: readonly PromptId[];
}

const OF_KIND: Readonly<Record<ConversationKind, readonly PromptId[]>> = {
  start: ['hopes-for-us'],
  'follow-up': ['since-last-time'],
  review: ['since-last-time', 'anything-new'],
  'advance-care-planning': ['matters-to-patient', 'hopes-and-worries', 'where-to-be', 'how-much-to-know'],
  'discharge-or-move': ['ready-to-move', 'equipment-and-medicines', 'who-takes-over', 'first-night'],
  'joint-meeting': ['what-each-wants', 'where-views-differ'],
  bereavement: ['how-it-was', 'days-now', 'who-is-there'],
};

/**
 * What to ask in a talk of this kind. After a death nobody is asked about the illness, an emergency or more care, also
 * where the talk had begun as another.
 */
export function promptsFor(kind: ConversationKind, isBereaved = false): PromptGroups {
  if (kind === 'bereavement' || isBereaved) {
    return {
      ofKind: OF_KIND.bereavement,
      expectations: ['whom-to-call', 'rhythm-of-contact', 'cannot-offer'],
      standing: ['interpreter', 'leans-on-carer'],
      told: [],
    };
  }
  return {
    ofKind: OF_KIND[kind],
    expectations: [
      'own-part',
      'what-to-do-if',
      'whom-to-call',
      'whom-to-call-at-night',
      'rhythm-of-contact',
      'cannot-offer',
    ],
    standing: ['interpreter', 'emergency-arrangement', 'what-carer-knows', 'leans-on-carer'],
    told: ['told-by-us'],
  };
}

/** The prompts that can be answered with a plain no. */
export const CAN_BE_NO: ReadonlySet<PromptId> = new Set(['children-under-18', 'interpreter', 'leans-on-carer']);
