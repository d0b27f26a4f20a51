import { describe, expect, it } from 'vitest';
import { answerQuestion, commentOn, shareAnswer } from '../../../src/domain/assessment/answer-assessment.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment, type SubmittedAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { NeedsAssessment } from '../../../src/domain/assessment/needs-assessment.schema.js';
import { assessmentsForCareTeam, submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { closeConversation, openConversation } from '../../../src/domain/conversation/conversation-record.js';
import { closeCase } from '../../../src/domain/case/case-phase.js';
import { formsToJoin, joinForms } from '../../../src/domain/case/join-form.js';
import { openSupportCase, SupportCase } from '../../../src/domain/case/support-case.js';
import { caseRow, rowOfUnknownCase } from '../../../src/domain/overview/case-row.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const on = (day: string): ReturnType<typeof contextAt> => {
  const context = contextAt(`${day}T10:00:00+01:00`);
  return { ...context, newId: () => `${day}/${context.newId()}` };
};
const kari = openSupportCase({ id: 'kari', carer: { name: 'Kari' } }, on('2026-10-01'));

function sentOn(day: string, after?: string): SubmittedAssessment {
  const draft = startAssessment(
    { caseId: 'unknown', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self', after },
    on(day),
  );
  const answered = valueOf(answerQuestion(draft, carerNeeds12, 'feelings', 'rather-talk'));
  const private_ = valueOf(commentOn(answered, carerNeeds12, 'work-money-rights', 'Bare mitt'));
  return valueOf(
    submitAssessment(valueOf(shareAnswer(private_, carerNeeds12, 'work-money-rights', 'carer-only')), on(day)),
  );
}
const first = sentOn('2026-11-02');
const second = sentOn('2026-11-05', first.id);
const unknown = { caseId: 'unknown', supportCase: undefined, assessments: [first, second] };

describe('joining a form to a case that exists', () => {
  const { copies, closed } = valueOf(joinForms(unknown, kari, 'Marte', on('2026-11-20')));

  it('copies what the team may read, under new ids, in its order', () => {
    for (const copy of copies) expect(NeedsAssessment.parse(copy)).toEqual(copy);
    expect(copies.map(({ caseId, joinedFrom, revision }) => [caseId, joinedFrom?.assessmentId, revision])).toEqual([
      ['kari', first.id, 0],
      ['kari', second.id, 0],
    ]);
    expect(copies[1]?.after).toBe(copies[0]?.id);
    expect(copies.map(({ submittedAt }) => submittedAt)).toEqual([first.submittedAt, second.submittedAt]);
    expect(JSON.stringify(copies)).not.toContain('Bare mitt');
    expect(assessmentsForCareTeam(copies)[0]?.answers['feelings']).toMatchObject({ answer: 'rather-talk' });
  });

  it('closes the unknown case, which says where its forms are, and lets none of them be taken back', () => {
    expect(SupportCase.parse(closed)).toEqual(closed);
    expect(closed).toMatchObject({ id: 'unknown', phase: 'closed', closing: { reason: 'joined', joinedTo: 'kari' } });
    expect(closed.readReceipts.map(({ assessmentId }) => assessmentId)).toEqual([first.id, second.id]);
  });

  it('is seen on the board where it was joined, also after a talk that was held before', () => {
    const open = openConversation(
      { caseId: 'kari', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
      on('2026-11-10'),
    );
    const talk = valueOf(closeConversation(open, 'Marte', on('2026-11-10')));
    const row = (assessments: readonly SubmittedAssessment[]): string =>
      caseRow({ supportCase: kari, assessments, conversations: [talk], plans: [] }, '2026-11-20').row.step;
    expect(row(copies)).toBe('hold-talk');
    expect(row([first])).toBe('make-plan');
    const left = caseRow(
      { supportCase: closed, assessments: unknown.assessments, conversations: [], plans: [] },
      '2026-11-20',
    ).row;
    expect([left.stage, left.step]).toEqual(['closed', 'none']);
  });

  it('is asked for again where another form comes under the same id, and joins only that one', () => {
    const third = sentOn('2026-11-25', second.id);
    const assessments = [...unknown.assessments, third];
    const { row } = caseRow({ supportCase: closed, assessments, conversations: [], plans: [] }, '2026-11-25');
    expect(row).toMatchObject({ stage: 'unknown-case', step: 'name-case', formCode: expect.any(String) as string });
    expect(formsToJoin({ supportCase: closed, assessments })).toHaveLength(1);
    const again = valueOf(
      joinForms({ caseId: 'unknown', supportCase: closed, assessments }, kari, 'Marte', on('2026-11-26')),
    );
    expect(again.copies.map(({ joinedFrom }) => joinedFrom?.assessmentId)).toEqual([third.id]);
    expect(again.closed.readReceipts).toHaveLength(3);
  });

  it('is refused where the form would not be seen', () => {
    const ended = valueOf(closeCase(kari, { reason: 'ended', recordedBy: 'Marte' }, on('2026-11-01')));
    const refused = (to: SupportCase, from = unknown): string =>
      reasonOf(joinForms(from, to, 'Marte', on('2026-11-20')));
    expect(refused(ended)).toBe('case-closed');
    expect(refused({ ...kari, id: 'unknown' })).toBe('same-case');
    expect(refused(kari, { ...unknown, assessments: [] })).toBe('nothing-to-join');
    const opened = openSupportCase({ id: 'unknown', carer: {} }, on('2026-11-06'));
    expect(refused(kari, { ...unknown, supportCase: opened as never })).toBe('case-opened');
  });
});

describe('a form for an unknown case on the board', () => {
  it('is named, with its code and since when it waits, and is late after the days of the unit', () => {
    const row = (day: string, formWaits = 7): unknown =>
      rowOfUnknownCase('unknown', [first], day, { bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits });
    expect(row('2026-11-02')).toMatchObject({
      row: { stage: 'unknown-case', step: 'name-case', since: '2026-11-02', overdue: false },
      until: '2026-11-10',
    });
    expect(row('2026-11-10')).toMatchObject({ row: { overdue: true }, until: undefined });
    expect(row('2026-11-05', 2)).toMatchObject({ row: { overdue: true } });
    expect(rowOfUnknownCase('unknown', [], '2026-11-05')).toBeUndefined();
  });
});
