import * as z from 'zod/mini';
import { PlainDate } from '../kernel/calendar.schema.js';
import { Revision } from '../kernel/schema-fields.js';
import type { RecordKind } from '../kernel/record-kind.js';

/** The day on which expired records were last looked for on this device. */
export const LastVisit = z.object({
  id: z.literal('last-visit'),
  version: z.literal(1),
  revision: Revision,
  day: PlainDate,
  /** The clock may be wrong on this day: nothing is erased on it. */
  isDoubted: z.optional(z.literal(true)),
});
export type LastVisit = z.infer<typeof LastVisit>;

export const lastVisitKind: RecordKind<LastVisit> = {
  name: 'last-visit',
  version: 1,
  schema: LastVisit,
  migrations: [],
  caseIdOf: () => 'last-visit',
  isFinal: () => false,
};
