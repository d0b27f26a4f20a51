import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.js';
import { Revision } from '../kernel/schema-fields.js';

/** Everything that is kept, as one file that a person can read and a store can take in again. */
export const Archive = z.object({
  format: z.literal('carer-needs-archive'),
  version: z.number(),
  exportedAt: DateTime,
  /** What this file is, in words, for whoever opens it. */
  about: z.optional(z.string()),
  /** Of records that were not saved yet when the file was made: what they were written on from. */
  grownFrom: z.optional(z.record(z.string(), z.object({ revision: Revision, digest: z.string() }))),
  /** By kind. What could not be read is there as it lay, for a version that can. */
  records: z.record(z.string(), z.array(z.unknown())),
});

export type Archive = z.infer<typeof Archive>;

export const ARCHIVE_VERSION = 1;
