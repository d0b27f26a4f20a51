import { readFileSync } from 'node:fs';
import type { NeedsAssessment } from '../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../src/domain/assessment/needs-assessment.schema.js';
import { supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import { conversationRecordKind, type ConversationRecord } from '../../src/domain/conversation/conversation-record.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../src/domain/kernel/record-kind.js';
import {
  addAction,
  addSafetyNetStep,
  agreePlan,
  draftPlan,
  setArrangement,
  setReview,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { contextAt, valueOf } from '../domain/example.js';

function fixture<Rec extends StoredRecord>(kind: RecordKind<Rec>, name: string): Rec {
  const raw: unknown = JSON.parse(readFileSync(`test/fixtures/records/${name}.json`, 'utf8'));
  return valueOf(readRecord(kind, raw));
}
export const form: NeedsAssessment = fixture(needsAssessmentKind, 'needs-assessment.v1');
export const talk: ConversationRecord = fixture(conversationRecordKind, 'conversation-record.v1');
export const supportCase: SupportCase = fixture(supportCaseKind, 'support-case.v1');

export const by = { by: 'Marte Lunde' };
export const context = contextAt();
const night = {
  need: 'Søvn',
  kind: 'respite',
  what: 'Våken nattevakt',
  owner: { party: 'service', name: 'Hjemmetjenesten' },
  due: '2026-12-01',
  wanted: { extent: 'to netter i uken' },
} as const;

/** A plan with all that a sheet has room for. */
export function examplePlan(): FollowUpPlan {
  let plan: FollowUpPlan = draftPlan('case-example', context);
  plan = valueOf(addAction(plan, night, by, context));
  const shopping = { party: 'carer', name: 'Kari', chosenByCarer: true } as const;
  plan = valueOf(addAction(plan, { need: '', kind: 'practical-help', what: 'Handle', owner: shopping }, by, context));
  plan = valueOf(addSafetyNetStep(plan, { situation: 'Smerter om natten', step: 'Ring 116 117.' }, context));
  plan = valueOf(setReview(plan, '2026-12-06', context));
  const arranged = { howOften: 'Hver torsdag', whoCalls: 'Marte ringer', ifCarerCannot: 'Anne kommer.' };
  return valueOf(setArrangement(plan, arranged, context));
}
export const agreed = valueOf(agreePlan(examplePlan(), { by: ['Kari', 'Marte'], carerHasCopy: true }, context));
