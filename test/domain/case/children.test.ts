import { describe, expect, it } from 'vitest';
import { recordDeath } from '../../../src/domain/case/case-phase.js';
import {
  answerChildren,
  childrenKnown,
  keepChild,
  recordInterpreting,
  removeChildOfCase,
  restoreChildOfCase,
} from '../../../src/domain/case/children.js';
import { openSupportCase, SupportCase } from '../../../src/domain/case/support-case.js';
import {
  answerPrompt,
  openConversation,
  setNothingWritten,
  type ConversationRecord,
} from '../../../src/domain/conversation/conversation-record.js';
import { answerAside } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { caseRow } from '../../../src/domain/overview/case-row.js';
import { displayRow } from '../../../src/domain/overview/display-row.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);
const talk = openConversation(
  { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
  context,
);
const earlier: ConversationRecord = {
  ...valueOf(answerPrompt(talk, 'children-under-18', { answer: 'talked-about' })),
  children: [{ id: 'ida', who: 'Ida', knows: 'litt' }],
};
const draft = startAssessment({ caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, context);
const form = valueOf(submitAssessment(valueOf(answerAside(draft, carerNeeds12, 'children-under-18', 'yes')), context));

describe('children under 18', () => {
  it('are asked about until it was answered once for the case', () => {
    expect(childrenKnown(opened, [], undefined).state).toBe('unanswered');
    expect(childrenKnown(opened, [talk], undefined).state).toBe('unanswered');
    expect(childrenKnown(opened, [], form)).toMatchObject({ state: 'form-says-yes', lacksFollowUp: true });
    expect(childrenKnown(answerChildren(opened, 'no', 'Marte', context), [], undefined).state).toBe('no');
    expect(childrenKnown(answerChildren(opened, undefined, 'Marte', context), [], undefined).state).toBe('unanswered');
    const no = valueOf(answerPrompt(talk, 'children-under-18', { answer: 'no' }));
    expect(childrenKnown(opened, [no], undefined).state).toBe('no');
  });

  it('of an earlier talk are known, are changed on the case, and do not come back once removed', () => {
    const [ida] = childrenKnown(opened, [earlier], undefined).children;
    expect(ida).toMatchObject({ who: 'Ida', knows: 'litt' });
    const kept = valueOf(keepChild(opened, { ...ida!, bornIn: 2014, followedUpBy: 'Helsesykepleier' }));
    expect(childrenKnown(kept, [earlier], undefined)).toMatchObject({
      children: [{ who: 'Ida', bornIn: 2014 }],
      lacksFollowUp: false,
    });
    expect(childrenKnown(removeChildOfCase(kept, ida!.id), [earlier], undefined).children).toEqual([]);
    expect(childrenKnown(opened, [valueOf(setNothingWritten(earlier, true, context))], undefined).children).toEqual([]);
    expect(reasonOf(keepChild(opened, { ...ida!, who: ' ' }))).toBe('needs-name');
    expect(reasonOf(keepChild(opened, { ...ida!, followUpDue: 'snart' }))).toBe('not-a-date');
  });

  it('come back where removing one was a mistake, also one of an earlier talk', () => {
    const removed = removeChildOfCase(opened, 'ida');
    expect(childrenKnown(restoreChildOfCase(removed, opened, 'ida'), [earlier], undefined).children).toHaveLength(1);
    const kept = valueOf(keepChild(opened, { id: 'per', who: 'Per' }));
    const without = removeChildOfCase(kept, 'per');
    const since = valueOf(keepChild(without, { id: 'anna', who: 'Anna' }));
    expect(restoreChildOfCase(since, kept, 'per').children?.map(({ who }) => who)).toEqual(['Per', 'Anna']);
    expect(restoreChildOfCase(kept, kept, 'per').children).toEqual(kept.children);
  });

  it('who had to interpret in an emergency are recorded as such, on a day that has been', () => {
    const per = { id: 'per', who: 'Per' };
    const at = (day: string | undefined): unknown =>
      valueOf(recordInterpreting(opened, per, day, context)).children?.[0]?.interpretedAt;
    expect(at('2026-11-22')).toBe(context.now);
    expect(at('2026-11-02')).toBe('2026-11-02T12:00:00+01:00');
    expect(SupportCase.safeParse(valueOf(recordInterpreting(opened, per, '2026-11-02', context))).success).toBe(true);
    expect(at(undefined)).toBe(undefined);
    expect(reasonOf(recordInterpreting(opened, per, '2026-11-23', context))).toBe('day-to-come');
    expect(reasonOf(recordInterpreting(opened, per, 'i går', context))).toBe('not-a-date');
  });

  it('stay after a death, and are a neutral mark on the worklist that no wall shows', () => {
    const died = valueOf(recordDeath(opened, { on: '2026-11-20', recordedBy: 'Marte' }, context));
    expect(childrenKnown(died, [earlier], undefined).children).toHaveLength(1);
    const { row } = caseRow({ supportCase: died, assessments: [], conversations: [earlier], plans: [] }, '2026-11-22');
    expect(row.lacksChildFollowUp).toBe(true);
    expect(Object.keys(displayRow(row))).toEqual(['name', 'stage', 'step', 'owner']);
    const due = valueOf(keepChild(opened, { id: 'x', who: 'Ida', followedUpBy: 'Marte', followUpDue: '2026-11-01' }));
    const late = caseRow({ supportCase: due, assessments: [], conversations: [], plans: [] }, '2026-11-22').row;
    expect(late).toMatchObject({ step: 'follow-up-child', overdue: true });
    expect(displayRow(late).step).toBe('follow-plan');
  });
});
