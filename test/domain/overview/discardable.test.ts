import { describe, expect, it } from 'vitest';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { closeCase } from '../../../src/domain/case/case-phase.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { addTelling } from '../../../src/domain/case/telling.js';
import { closeConversation, openConversation } from '../../../src/domain/conversation/conversation-record.js';
import { isDiscardable } from '../../../src/domain/overview/discardable.js';
import type { CaseRecords } from '../../../src/domain/overview/arranged.js';
import { addAction, agreePlan, draftPlan } from '../../../src/domain/plan/follow-up-plan.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt('2026-11-20T10:00:00+01:00');
const supportCase = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const empty: CaseRecords = { supportCase, assessments: [], conversations: [], plans: [] };
const talk = openConversation(
  { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
  context,
);
const owner = { party: 'service', name: 'Hjemmetjenesten' } as const;
const plan = valueOf(
  addAction(draftPlan('case', context), { need: '', what: 'Nattevakt', kind: 'respite', owner }, { by: '' }, context),
);

describe('a case that was opened by mistake', () => {
  it('may be erased while there is nothing in it that anybody counts on', () => {
    expect(isDiscardable(empty)).toBe(true);
    expect(isDiscardable({ ...empty, conversations: [talk], plans: [plan] })).toBe(true);
  });

  it.each<[string, Partial<CaseRecords>]>([
    [
      'a form that the carer has begun, which nobody else sees',
      {
        assessments: [
          startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context),
        ],
      },
    ],
    [
      'something that the carer told',
      { supportCase: valueOf(addTelling(supportCase, { text: 'Han spiser lite', by: 'carer' }, context)) },
    ],
    ['a talk that has ended', { conversations: [valueOf(closeConversation(talk, 'Marte', context))] }],
    ['an agreed plan', { plans: [valueOf(agreePlan(plan, { by: ['Kari'], carerHasCopy: true }, context))] }],
    ['something that was handed to the host', { plans: [{ ...plan, sentExtract: { at: context.now, lines: [] } }] }],
    [
      'a reason why it was closed',
      { supportCase: valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: '' }, context)) },
    ],
  ])('stays where there is %s', (_what, more) => {
    expect(isDiscardable({ ...empty, ...more })).toBe(false);
  });
});
