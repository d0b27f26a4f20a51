import { conversationRecordKind } from '../domain/conversation/conversation-record.js';
import { followUpPlanKind } from '../domain/plan/follow-up-plan.js';
import { needsAssessmentKind } from '../domain/assessment/needs-assessment.schema.js';
import type { RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import { supportCaseKind } from '../domain/case/support-case.js';
import { trailKind } from '../domain/device/audit-trail.js';
import { unfinishedFormsKind } from '../domain/case/form-drafts.js';
import { lastVisitKind } from '../domain/device/last-visit.js';

/** The kinds that belong to cases and are exported with them: the case first, what refers to it after. */
export const CASE_KINDS: readonly RecordKind<StoredRecord>[] = [
  supportCaseKind,
  needsAssessmentKind,
  conversationRecordKind,
  followUpPlanKind,
  unfinishedFormsKind,
  trailKind,
];

/** The kinds that a sealed store encrypts. */
export const SEALED_KINDS: readonly RecordKind<StoredRecord>[] = [...CASE_KINDS, lastVisitKind];
