import { conversationRecordKind, type ConversationRecord } from '../conversation/conversation-record.js';
import { followUpPlanKind, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { mergeAssessments } from './merge-assessments.js';
import { mergeConversations } from './merge-conversations.js';
import { mergePlans } from './merge-plans.js';
import { mergeVersions } from './three-way-merge.js';
import { needsAssessmentKind, type NeedsAssessment } from '../assessment/needs-assessment.js';
import { done, refused, type Outcome } from '../kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../kernel/record-kind.js';
import { unfinishedFormsKind } from '../case/form-drafts.js';
import { supportCaseKind, type SupportCase } from '../case/support-case.js';

/**
 * Brings together two versions of one record that grew from `base`, by the rule of its kind. Refused with a reason
 * where a person has to choose.
 */
export function mergeRecords(
  kind: RecordKind<StoredRecord>,
  base: StoredRecord,
  mine: StoredRecord,
  theirs: StoredRecord,
): Outcome<StoredRecord, string> {
  const merged = mergeByKind(kind, base, mine, theirs);
  // Two texts that are long already may be too long together: then a person has to choose.
  return merged.ok && !kind.schema.safeParse(merged.value).success ? refused('too-long') : merged;
}

function mergeByKind(
  kind: RecordKind<StoredRecord>,
  base: StoredRecord,
  mine: StoredRecord,
  theirs: StoredRecord,
): Outcome<StoredRecord, string> {
  switch (kind.name) {
    case conversationRecordKind.name:
      return done(
        mergeConversations(base as ConversationRecord, mine as ConversationRecord, theirs as ConversationRecord),
      );
    case followUpPlanKind.name:
      return mergePlans(base as FollowUpPlan, mine as FollowUpPlan, theirs as FollowUpPlan);
    case supportCaseKind.name:
      return {
        ok: true,
        value: mergeVersions(base as SupportCase, mine as SupportCase, theirs as SupportCase),
      };
    case needsAssessmentKind.name:
      return mergeAssessments(base as NeedsAssessment, mine as NeedsAssessment, theirs as NeedsAssessment);
    case unfinishedFormsKind.name:
      return done(mergeVersions(base, mine, theirs));
    default:
      return refused('not-merged');
  }
}
