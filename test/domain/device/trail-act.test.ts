import { describe, expect, it } from 'vitest';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { needsAssessmentKind } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { submitAssessment, withdrawAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { openSupportCase, recordRead, supportCaseKind } from '../../../src/domain/case/support-case.js';
import {
  closeConversation,
  conversationRecordKind,
  openConversation,
  reopenConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import { actOf } from '../../../src/domain/device/trail-act.js';
import { bereaved as bereavedCase, contextAt, valueOf } from '../example.js';

const context = contextAt();

describe('a step of the trail', () => {
  const draft = startAssessment({ caseId: 'a', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
  const supportCase = openSupportCase({ carer: { name: 'Kari' } }, context);

  it('says what was done, by what became of the record', () => {
    const sent = valueOf(submitAssessment(draft, context));
    expect(actOf(needsAssessmentKind, undefined, draft)).toBe('begun');
    expect(actOf(needsAssessmentKind, draft, draft)).toBe('changed');
    expect(actOf(needsAssessmentKind, draft, sent)).toBe('sent');
    expect(actOf(needsAssessmentKind, undefined, sent)).toBe('sent');
    expect(actOf(needsAssessmentKind, sent, valueOf(withdrawAssessment(sent, false, context)))).toBe('withdrawn');
    const talk = openConversation(
      { caseId: 'a', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      context,
    );
    const closed = valueOf(closeConversation(talk, 'Marte', context));
    expect(actOf(conversationRecordKind, talk, closed)).toBe('closed');
    expect(actOf(conversationRecordKind, closed, valueOf(reopenConversation(closed, 'Marte', context)))).toBe(
      'reopened',
    );
    expect(actOf(supportCaseKind, supportCase, bereavedCase(supportCase, context))).toBe('phase-changed');
    expect(actOf(supportCaseKind, supportCase, recordRead(supportCase, 'form', 'Marte', context))).toBe('read');
  });
});
