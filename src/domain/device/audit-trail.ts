import * as z from 'zod/mini';
import { dayOf } from '../kernel/calendar.js';
import { DateTime } from '../kernel/calendar.schema.js';
import { Code, Id, list, Revision } from '../kernel/schema-fields.js';
import type { RecordKind, StoredRecord } from '../kernel/record-kind.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** What can be done to a record or a case, as codes; `TrailLegend` of `carer-needs` has them in words. */
export const TrailAct = z.enum([
  'begun',
  'changed',
  'sent',
  'withdrawn',
  'discarded',
  'closed',
  'reopened',
  'emptied',
  'agreed',
  'redrafted',
  'reviewed',
  'copy-given',
  'read',
  'corrected',
  'confirmed',
  'given-back',
  'offered',
  'offer-answered',
  'consent-recorded',
  'taken-back',
  'phase-changed',
  'sent-to-journal',
  'withdrawn-from-journal',
  'imported',
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
  /** What else was done in the same save. */
  also: z.optional(list(TrailAct)),
  kind: Code,
  recordId: Id,
  /** The revision that the act led to; none where the record is gone, or was only read. */
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
    readonly also?: readonly TrailAct[];
    readonly by: TrailActor;
  },
  context: TransitionContext,
): TrailEntry {
  const { kind, record, act, also = [], by } = step;
  return {
    id: context.newId(),
    version: 1,
    revision: 0,
    caseId: kind.caseIdOf(record),
    at: context.now,
    by,
    act,
    ...(also.length > 0 && { also: [...also] }),
    kind: kind.name,
    recordId: record.id,
    recordRevision: record.revision + 1,
  };
}

/** An entry for a record that somebody has opened and read, without changing it. */
export function readingEntry(
  step: Omit<Parameters<typeof trailEntry>[0], 'act' | 'also'>,
  context: TransitionContext,
): TrailEntry {
  const { recordRevision: _unchanged, ...entry } = trailEntry({ ...step, act: 'read' }, context);
  return entry;
}

/** Whether a step is of somebody who has had this record before them on this day: reading is told of once a day. */
export function isOfToday(
  { recordId, by, act, at }: TrailEntry,
  { recordId: wanted, by: who, at: now }: TrailEntry,
): boolean {
  return (
    recordId === wanted &&
    by.party === who.party &&
    by.code === who.code &&
    act !== 'imported' &&
    dayOf(at) === dayOf(now)
  );
}

/** Whether a step changed its record: neither a reading, nor an import of what stood elsewhere. */
export function isChange({ act, recordRevision }: TrailEntry): boolean {
  return act !== 'imported' && !(act === 'read' && recordRevision === undefined);
}
