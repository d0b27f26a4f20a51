/** The schema of children under 18 who are touched by the illness. */
import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, ShortText } from '../kernel/schema-fields.js';

/** Somebody outside the family, and whether the carer lets staff talk with them. */
export const ChildContact = z.object({ who: ShortText, consent: z.enum(['given', 'refused', 'not-asked']) });
export type ChildContact = z.infer<typeof ChildContact>;

/** A child under 18: what they know, and who looks after them. */
export const Child = z.object({
  id: Id,
  /** A first name or an initial. */
  who: ShortText,
  bornIn: z.optional(z.number().check(z.refine((year) => Number.isInteger(year) && year >= 1900 && year <= 2200))),
  knows: z.optional(FreeText),
  /** The school, or the health nurse there. */
  school: z.optional(ChildContact),
  /** Who tells the child about the illness. */
  informedBy: z.optional(ChildContact),
  /** What the child does at home because of the illness. */
  tasks: z.optional(FreeText),
  followedUpBy: z.optional(ShortText),
  followUpDue: z.optional(PlainDate),
  /** That the child had to interpret once, in an emergency. It is never planned. */
  interpretedAt: z.optional(DateTime),
});
export type Child = z.infer<typeof Child>;

/** What the carer answered when asked for children under 18; it is asked until it was answered once for the case. */
export const ChildrenAsked = z.object({ answer: z.enum(['yes', 'no']), at: DateTime, recordedBy: ShortText });
export type ChildrenAsked = z.infer<typeof ChildrenAsked>;
