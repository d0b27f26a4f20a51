/** The schema of what carer and staff say about a plan while it runs. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { FreeText, Id, ShortText } from '../kernel/schema-fields.js';
import { Seen } from '../sharing/seen.schema.js';
import { ActionOwner, Helped } from './plan-action.js';

/** Whether it came: of a service that comes again and again also that it does not come every time. */
export const Came = z.enum(['yes', 'not-always', 'no']);
export type Came = z.infer<typeof Came>;

const common = {
  id: Id,
  at: DateTime,
  by: z.enum(['carer', 'staff']),
  recordedBy: z.optional(ShortText),
  /** Of what the carer said: which of the staff saw it first. */
  seen: z.optional(Seen),
};

/**
 * One thing that was said about the plan. It changes no status and ends no agreement; several about one action stand
 * beside each other, since a service that runs is judged while it runs.
 */
export const PlanReport = z.union([
  z.object({
    ...common,
    about: z.literal('action'),
    actionId: Id,
    came: z.optional(Came),
    helped: z.optional(Helped),
    words: z.optional(FreeText),
  }),
  /** The carer gave back what they had chosen to do. The owner is kept, so that it can be taken back. */
  z.object({ ...common, about: z.literal('given-back'), actionId: Id, owner: ActionOwner }),
  /** The carer wants to talk before the day that was set. */
  z.object({ ...common, about: z.literal('talk-sooner'), words: z.optional(FreeText) }),
]);
export type PlanReport = z.infer<typeof PlanReport>;
