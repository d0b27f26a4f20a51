import type { NeedsAssessment } from './assessment/needs-assessment.js';
import type { UnfinishedForms } from './case/form-drafts.js';
import type { SupportCase } from './case/support-case.js';
import type { ConversationRecord } from './conversation/conversation-record.js';
import type { TrailEntry } from './device/audit-trail.js';
import type { LastVisit } from './device/last-visit.js';
import type { SealedKey } from './device/sealed-format.js';
import type { FollowUpPlan } from './plan/follow-up-plan.js';

/** The type of the records of each kind, by the kind's name: for rules that differ from kind to kind. */
export interface RecordTypes {
  readonly 'support-case': SupportCase;
  readonly 'needs-assessment': NeedsAssessment;
  readonly 'conversation-record': ConversationRecord;
  readonly 'follow-up-plan': FollowUpPlan;
  readonly 'unfinished-forms': UnfinishedForms;
  readonly 'trail-entry': TrailEntry;
  readonly 'sealed-key': SealedKey;
  readonly 'last-visit': LastVisit;
}
