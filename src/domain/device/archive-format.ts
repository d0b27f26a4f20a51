import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { Revision } from '../kernel/schema-fields.js';

/** The format of an export file: all records as JSON that a person can read and a store can import again. */
export const Archive = z.object({
  format: z.literal('carer-needs-archive'),
  version: z.number(),
  exportedAt: DateTime,
  /** What this file is, in words, for whoever opens it. */
  about: z.optional(z.string()),
  /** The codes of the trail in words: see `exportRecords`. */
  legend: z.optional(z.record(z.string(), z.unknown())),
  /**
   * For records with unsaved changes when the file was made, by id: the stored version that the changes are based on.
   */
  grownFrom: z.optional(z.record(z.string(), z.object({ revision: Revision, digest: z.string() }))),
  /** The records by kind. Those that could not be read are included as they are stored, for a version that can. */
  records: z.record(z.string(), z.array(z.unknown())),
});

export type Archive = z.infer<typeof Archive>;

export const ARCHIVE_VERSION = 1;
