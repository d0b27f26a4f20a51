/** The schema of what is kept about the carer themselves. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { ShortText } from '../kernel/schema-fields.js';

/** Who the carer is to the one who is ill. Friends and neighbours are carers too. */
export const CarerRelation = z.enum([
  'partner',
  'parent',
  'child',
  'sibling',
  'grandchild',
  'other-family',
  'friend',
  'neighbour',
  'other',
]);
export type CarerRelation = z.infer<typeof CarerRelation>;

export const Carer = z.object({
  name: z.optional(ShortText),
  relationCode: z.optional(CarerRelation),
  /** Who the carer is to the one who is ill, in words; beside the code, or instead of it. */
  relation: z.optional(ShortText),
  phone: z.optional(ShortText),
  /** How and when the carer is best reached, in words: "SMS, etter klokka 17". */
  preferredContact: z.optional(ShortText),
  /** The language that an interpreter is needed for. */
  interpreter: z.optional(ShortText),
  /** What the carer hears or sees badly, and what helps. */
  hearingAndSight: z.optional(ShortText),
  /** When the carer last corrected themselves how they are reached. */
  correctedAt: z.optional(DateTime),
});
export type Carer = z.infer<typeof Carer>;
