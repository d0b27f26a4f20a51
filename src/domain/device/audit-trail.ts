import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { Code, Id, Revision } from '../kernel/schema-fields.js';
import type { FollowUpPlan } from '../plan/follow-up-plan.js';
import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import type { RecordKind, StoredRecord } from '../kernel/record-kind.js';
import type { SupportCase } from '../case/support-case.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** What can be done to a record or a case, as codes. */
export const TrailAct = z.enum([
  'begun',
  'changed',
  'sent',
  'withdrawn',
  'closed',
  'agreed',
  'read',
  'consent-recorded',
  'phase-changed',
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
  kind: Code,
  recordId: Id,
  /** The revision that the act led to; none where the record is gone. */
  recordRevision: z.optional(Revision),
});
export type TrailEntry = z.infer<typeof TrailEntry>;

/** The trail lies beside the records, as records that are written once. */
export const trailKind: RecordKind<TrailEntry> = {
  name: 'trail-entry',
  version: 1,
  schema: TrailEntry,
  migrations: [],
  caseIdOf: ({ caseId }) => caseId,
  isFinal: () => true,
  appendOnly: true,
};

/** What the step from `before` to `after` was. A record that is not known from before was begun. */
export function actOf(
  kind: { readonly name: string },
  before: StoredRecord | undefined,
  after: StoredRecord,
): TrailAct {
  switch (kind.name) {
    case 'needs-assessment':
      return formAct(before as NeedsAssessment | undefined, after as NeedsAssessment);
    case 'conversation-record':
      return statusAct(before as ConversationRecord | undefined, after as ConversationRecord, ['closed']);
    case 'follow-up-plan':
      return statusAct(before as FollowUpPlan | undefined, after as FollowUpPlan, ['agreed', 'closed']);
    case 'support-case':
      return caseAct(before as SupportCase | undefined, after as SupportCase);
    default:
      return before ? 'changed' : 'begun';
  }
}

function formAct(before: NeedsAssessment | undefined, after: NeedsAssessment): TrailAct {
  if (before?.status === after.status) return 'changed';
  if (after.status === 'submitted') return 'sent';
  return after.status === 'withdrawn' ? 'withdrawn' : 'begun';
}

function statusAct(
  before: { readonly status: string } | undefined,
  after: { readonly status: string },
  told: readonly TrailAct[],
): TrailAct {
  const reached = told.find((status) => status === after.status);
  if (reached !== undefined && before?.status !== reached) return reached;
  return before ? 'changed' : 'begun';
}

function caseAct(before: SupportCase | undefined, after: SupportCase): TrailAct {
  if (!before) return 'begun';
  if (before.phase !== after.phase) return 'phase-changed';
  if (JSON.stringify(before.consents) !== JSON.stringify(after.consents)) return 'consent-recorded';
  return before.readReceipts.length === after.readReceipts.length ? 'changed' : 'read';
}

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
