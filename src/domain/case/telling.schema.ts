/** The schemas of what a carer tells about the one who is ill, and of lines on a ground of the law's own. */
import * as z from 'zod/mini';
import { DateTime, PlainDate } from '../kernel/calendar.schema.js';
import { FreeText, Id, ShortText } from '../kernel/schema-fields.js';
import { Sharing } from '../sharing/sharing.schema.js';

/** The carer was told that this very sentence must be documented: by whom, and when. Other words need another telling. */
export const ToldThatDocumented = z.object({ text: FreeText, toldBy: ShortText, toldAt: DateTime });
export type ToldThatDocumented = z.infer<typeof ToldThatDocumented>;

/** What a carer sees, knows and worries about concerning the one who is ill: apart from the carer's own needs. */
export const Telling = z.object({
  id: Id,
  at: DateTime,
  /** The carer wrote it themselves, or staff wrote what the carer told. */
  by: z.enum(['carer', 'staff']),
  recordedBy: z.optional(ShortText),
  /** What was told, in the carer's words. */
  text: FreeText,
  /** The sentence for the patient's journal, where it is another one. */
  journalText: z.optional(FreeText),
  /** For the team, or for the patient's journal. Staff must receive it, so it is never the carer's alone. */
  sharing: Sharing,
  /** The second ground: it must be documented, and the carer was told so. */
  mustBeDocumented: z.optional(ToldThatDocumented),
  receivedBy: z.optional(ShortText),
  receivedAt: z.optional(DateTime),
  followedUpBy: z.optional(ShortText),
  followUpDue: z.optional(PlainDate),
  outcome: z.optional(FreeText),
  outcomeBy: z.optional(ShortText),
  outcomeAt: z.optional(DateTime),
});
export type Telling = z.infer<typeof Telling>;

/** That children are next of kin, as the patient's journal must say: staff's sentence, and that the carer was told. */
export const ChildrenLine = z.object({
  id: Id,
  text: FreeText,
  sharing: Sharing,
  mustBeDocumented: z.optional(ToldThatDocumented),
});
export type ChildrenLine = z.infer<typeof ChildrenLine>;
