import type { NeedsAssessment } from '../assessment/needs-assessment.js';
import type { SupportCase } from '../case/support-case.js';
import type { RecordKindName, StoredRecord } from '../kernel/record-kind.js';
import type { RecordTypes } from '../record-types.js';
import type { TrailAct } from './audit-trail.js';

type ActRule<Rec> = (before: Rec | undefined, after: Rec) => TrailAct;

const RULES: { readonly [Name in RecordKindName]?: ActRule<RecordTypes[Name]> } = {
  'needs-assessment': formAct,
  'conversation-record': (before, after) =>
    before?.status === 'closed' && after.status === 'open' ? 'reopened' : statusAct(before, after, ['closed']),
  'follow-up-plan': (before, after) => statusAct(before, after, ['agreed', 'closed']),
  'support-case': caseAct,
};

/** Which act led from `before` to `after`; a record without a `before` is new. */
export function actOf(
  kind: { readonly name: RecordKindName },
  before: StoredRecord | undefined,
  after: StoredRecord,
): TrailAct {
  // The caller passes records of this kind; that they have its type, the compiler cannot see.
  const rule = RULES[kind.name] as ActRule<StoredRecord> | undefined;
  if (rule) return rule(before, after);
  return before ? 'changed' : 'begun';
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
