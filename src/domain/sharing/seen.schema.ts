/** The schema of a receipt to the carer: who of the staff has seen something of theirs, and when. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { ShortText } from '../kernel/schema-fields.js';

export const Seen = z.object({ by: ShortText, at: DateTime });
export type Seen = z.infer<typeof Seen>;
