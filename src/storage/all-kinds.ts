import { conversationRecordKind } from '../domain/conversation-record.js';
import { followUpPlanKind } from '../domain/follow-up-plan.js';
import { needsAssessmentKind } from '../domain/needs-assessment.js';
import type { RecordKind, StoredRecord } from '../domain/record-version.js';
import { supportCaseKind } from '../domain/support-case.js';
import { trailKind } from '../domain/trail.js';
import { unfinishedFormsKind } from '../domain/unfinished-forms.js';
import { lastVisitKind } from '../domain/last-visit.js';

/** What belongs to cases, and travels with them: the case first, what refers to it after. */
export const CASE_KINDS: readonly RecordKind<StoredRecord>[] = [
  supportCaseKind,
  needsAssessmentKind,
  conversationRecordKind,
  followUpPlanKind,
  unfinishedFormsKind,
  trailKind,
];

/** All that is sealed. */
export const SEALED_KINDS: readonly RecordKind<StoredRecord>[] = [...CASE_KINDS, lastVisitKind];
