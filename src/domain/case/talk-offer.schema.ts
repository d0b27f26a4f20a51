/** The schemas of being offered a talk, and of the changes after which a carer is asked anew. */
import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { Id, ShortText } from '../kernel/schema-fields.js';
import { Seen } from '../sharing/seen.schema.js';

export const TALK_OFFER_STATES = ['offered', 'accepted', 'declined', 'later'] as const;

/** What a carer was offered, or answered to it. The history is kept; the latest counts. */
export const TalkOffer = z.object({
  id: Id,
  about: z.enum(['talk', 'bereavement-talk']),
  state: z.enum(TALK_OFFER_STATES),
  at: DateTime,
  /** Whether the carer answered on their own page, or staff recorded it for them. */
  by: z.enum(['staff', 'carer']),
  recordedBy: z.optional(ShortText),
  /** The day on which staff ask again: once, and never late. */
  askAgainOn: z.optional(PlainDate),
  /** Of what the carer answered: which of the staff saw it first. */
  seen: z.optional(Seen),
});
export type TalkOffer = z.infer<typeof TalkOffer>;

/** Something after which every carer is asked anew, also those who said no before. */
export const CaseChange = z.object({
  id: Id,
  kind: z.enum(['discharge-or-move', 'worsening', 'service-refused-or-ended', 'death']),
  at: DateTime,
  recordedBy: ShortText,
});
export type CaseChange = z.infer<typeof CaseChange>;
