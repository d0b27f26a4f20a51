import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { Code, Id, Revision } from '../kernel/schema-fields.js';
import type { RecordKind, StoredRecord } from '../kernel/record-kind.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** What can be done to a record or a case, as codes. */
export const TrailAct = z.enum([
  'begun',
  'changed',
  'sent',
  'withdrawn',
  'closed',
  'reopened',
  'agreed',
  'read',
  'consent-recorded',
  'phase-changed',
  'imported',
  'discarded',
  'erased',
  'expired',
]);
export type TrailAct = z.infer<typeof TrailAct>;

/** Who did it: the carer, somebody of the staff under the code that the host knows them by, or the device by itself. */
export const TrailActor = z.object({
  party: z.enum(['carer', 'staff', 'device']),
  code: z.optional(Id),
});
export type TrailActor = z.infer<typeof TrailActor>;

/** One step of the trail: who did what to which record when. Codes and ids only; never a word that a person wrote. */
export const TrailEntry = z.object({
  id: Id,
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  at: DateTime,
  by: TrailActor,
  act: TrailAct,
  kind: Code,
  recordId: Id,
  /** The revision that the act led to; none where the record is gone. */
  recordRevision: z.optional(Revision),
});
export type TrailEntry = z.infer<typeof TrailEntry>;

/** Trail entries are stored like other records, but written once and never changed. */
export const trailKind: RecordKind<TrailEntry> = {
  name: 'trail-entry',
  version: 1,
  schema: TrailEntry,
  migrations: [],
  caseIdOf: ({ caseId }) => caseId,
  isFinal: () => true,
  appendOnly: true,
};

/** An entry for a record that is about to be saved at its next revision. */
export function trailEntry(
  step: {
    readonly kind: Pick<RecordKind<StoredRecord>, 'name' | 'caseIdOf'>;
    readonly record: StoredRecord;
    readonly act: TrailAct;
    readonly by: TrailActor;
  },
  context: TransitionContext,
): TrailEntry {
  const { kind, record, act, by } = step;
  return {
    id: context.newId(),
    version: 1,
    revision: 0,
    caseId: kind.caseIdOf(record),
    at: context.now,
    by,
    act,
    kind: kind.name,
    recordId: record.id,
    recordRevision: record.revision + 1,
  };
}
