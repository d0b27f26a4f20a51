/** The schema of what a carer says of a talk afterwards. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { FreeText } from '../kernel/schema-fields.js';
import { Seen } from '../sharing/seen.schema.js';

export const Heard = z.enum(['yes', 'partly', 'no']);
export type Heard = z.infer<typeof Heard>;
export const FollowedUp = z.enum(['yes', 'partly', 'no', 'too-early']);
export type FollowedUp = z.infer<typeof FollowedUp>;

/** Whether they were heard, and whether it was followed up: asked once, and read by whom the carer lets. */
export const AfterTalk = z.object({
  at: DateTime,
  heard: z.optional(Heard),
  followedUp: z.optional(FollowedUp),
  words: z.optional(FreeText),
  /** Never for the patient's journal. */
  sharing: z.enum(['carer-only', 'care-team']),
  seen: z.optional(Seen),
});
export type AfterTalk = z.infer<typeof AfterTalk>;
