import { closeCase } from '../../../src/domain/case/case-phase.js';
import { describe, expect, it } from 'vitest';
import {
  closeConversation,
  openConversation,
  type ClosedConversation,
} from '../../../src/domain/conversation/conversation-record.js';
import {
  addAction,
  agreePlan,
  askForReview,
  draftPlan,
  markNotAvailable,
  setReview,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { currentPlan, nextStep, type CaseRecords } from '../../../src/domain/overview/next-step.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { openSupportCase, recordOffer } from '../../../src/domain/case/support-case.js';
import { bereaved as bereavedCase, contextAt, valueOf } from '../example.js';

const TODAY = '2026-11-22';
const on = (day: string): ReturnType<typeof contextAt> => contextAt(`${day}T10:00:00+01:00`);
const supportCase = openSupportCase({ id: 'case', carer: {} }, on('2026-10-01'));
const step = (records: Partial<CaseRecords>): ReturnType<typeof nextStep> =>
  nextStep({ supportCase, assessments: [], conversations: [], plans: [], ...records }, TODAY);

const draft = startAssessment(
  { caseId: 'case', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' },
  on('2026-11-01'),
);
const form = valueOf(submitAssessment(draft, on('2026-11-02')));
const open = openConversation(
  { caseId: 'case', kind: 'start', mode: 'phone', patientPresent: false, participants: [] },
  on('2026-11-05'),
);
const talk = valueOf(closeConversation(open, 'Marte', on('2026-11-05')));
const plan = (due?: string): FollowUpPlan =>
  valueOf(
    addAction(
      draftPlan('case', on('2026-11-05')),
      { need: '', what: 'x', kind: 'training', owner: { party: 'service', name: 'x' }, ...(due && { due }) },
      { by: 'Marte' },
      on('2026-11-05'),
    ),
  );
const agreed = (due?: string): FollowUpPlan =>
  valueOf(agreePlan(plan(due), { by: ['Kari'], carerHasCopy: true }, on('2026-11-05')));

describe('where a case is and what is next', () => {
  it('where a wrong clock sent the form from a year to come', () => {
    const of2031 = { ...form, submittedAt: '2031-05-01T10:00:00+02:00' };
    expect(step({ assessments: [of2031] })).toEqual({ stage: 'form-in', step: 'hold-talk', overdue: false });
    const about = { ...talk, assessmentId: of2031.id };
    expect(step({ assessments: [of2031], conversations: [about] }).stage).toBe('plan-due');
    const [former, latest] = [
      { ...about, heldAt: '2031-06-01T10:00:00+02:00', nextContact: '2026-12-24' },
      { ...talk, id: 'later', nextContact: '2026-12-01' },
    ];
    expect(step({ conversations: [former, latest] }).date).toBe('2026-12-01');
  });

  it('before there is a form', () => {
    expect(step({})).toEqual({ stage: 'not-offered', step: 'offer-form', overdue: false, since: '2026-10-01' });
    const after = (state: 'offered' | 'accepted' | 'declined' | 'later'): string =>
      step({ supportCase: valueOf(recordOffer(supportCase, state, 'Marte', on('2026-01-01'))) }).step;
    expect(after('offered')).toBe('await-form');
    expect(after('accepted')).toBe('await-form');
    expect(after('later')).toBe('offer-again-later');
    expect(after('declined')).toBe('respect-declined');
  });

  it('never makes a declined or unfinished form overdue, however long ago', () => {
    const declined = valueOf(recordOffer(supportCase, 'declined', 'Marte', on('2020-01-01')));
    expect(step({ supportCase: declined }).overdue).toBe(false);
    expect(step({ assessments: [draft] })).toEqual(step({}));
  });

  it('from form to talk to plan', () => {
    expect(step({ assessments: [form] }).step).toBe('hold-talk');
    expect(step({ assessments: [form], conversations: [open] }).step).toBe('finish-talk');
    expect(step({ assessments: [form], conversations: [talk] }).step).toBe('make-plan');
    expect(step({ assessments: [form], conversations: [talk], plans: [plan()] }).step).toBe('agree-plan');
    expect(step({ conversations: [talk], plans: [agreed()] })).toEqual({
      stage: 'plan-agreed',
      step: 'follow-plan',
      overdue: false,
    });
  });

  it('a form sent after the last talk asks for another', () => {
    const again = valueOf(submitAssessment({ ...draft, id: 'again' }, on('2026-11-20')));
    expect(step({ assessments: [form, again], conversations: [talk], plans: [agreed()] }).step).toBe('hold-talk');
  });

  it('says which action is due, and when the review is', () => {
    expect(step({ plans: [agreed('2026-11-18')] })).toEqual({
      stage: 'plan-agreed',
      step: 'follow-plan',
      date: '2026-11-18',
      overdue: true,
    });
    expect(step({ plans: [valueOf(setReview(agreed(), '2026-12-06', on('2026-11-05')))] })).toEqual({
      stage: 'plan-agreed',
      step: 'hold-review',
      date: '2026-12-06',
      overdue: false,
    });
    expect(step({ plans: [valueOf(setReview(agreed('2026-12-24'), '2026-12-06', on('2026-11-05')))] }).step).toBe(
      'hold-review',
    );
    expect(step({ plans: [valueOf(setReview(agreed(), TODAY, on('2026-11-05')))] })).toEqual({
      stage: 'review-due',
      step: 'hold-review',
      date: TODAY,
      overdue: false,
    });
    expect(step({ plans: [valueOf(setReview(agreed(), '2026-11-20', on('2026-11-05')))] }).overdue).toBe(true);
    expect(step({ plans: [valueOf(askForReview(agreed(), 'worsening', on('2026-11-20')))] }).stage).toBe('review-due');
  });

  it('says when contact was agreed, and that it is time', () => {
    const promised = (day: string): ClosedConversation => ({ ...talk, nextContact: day });
    expect(step({ conversations: [promised('2026-12-01')] })).toEqual({
      stage: 'talk-held',
      step: 'make-contact',
      date: '2026-12-01',
      overdue: false,
    });
    expect(step({ conversations: [promised('2026-11-20')], plans: [agreed('2026-12-01')] })).toEqual({
      stage: 'talk-due',
      step: 'make-contact',
      date: '2026-11-20',
      overdue: true,
    });
    // The talk that came after it was that contact.
    const later = { ...talk, id: 'later', heldAt: '2026-11-21T10:00:00+01:00' };
    expect(step({ conversations: [promised('2026-11-20'), later], plans: [agreed('2026-12-01')] }).stage).toBe(
      'plan-agreed',
    );
    const again = valueOf(submitAssessment({ ...draft, id: 'again' }, on('2026-11-20')));
    expect(step({ assessments: [again], conversations: [promised('2026-11-21')] })).toMatchObject({
      stage: 'talk-due',
      step: 'hold-talk',
      overdue: true,
    });
  });

  it('asks for no plan after a talk that was the help itself', () => {
    const topic = { id: 't', questionId: 'feelings', need: '', sharing: 'care-team', outcome: 'action' } as const;
    const next = { ...talk, nextContact: '2026-12-01' };
    expect(step({ conversations: [next] }).step).toBe('make-contact');
    expect(step({ conversations: [{ ...next, topics: [topic] }] }).step).toBe('make-plan');
  });

  it('looks again at what did not exist', () => {
    const plan = agreed('2026-11-30');
    const [action] = plan.actions;
    const why = { reason: 'Ingen ledige', lookAgainAt: '2026-11-25' };
    const gone = valueOf(markNotAvailable(plan, action?.id ?? '', why, { by: 'Marte' }, on('2026-11-10')));
    expect(step({ plans: [gone] })).toMatchObject({ step: 'look-again', date: '2026-11-25', overdue: false });
  });

  it('goes on following what was agreed while a change of it waits for a new agreement', () => {
    const changed = valueOf(
      addAction(agreed('2026-11-18'), { need: '', what: 'y', kind: 'training' }, { by: 'Marte' }, on('2026-11-20')),
    );
    expect(step({ plans: [changed] })).toMatchObject({ stage: 'plan-draft', step: 'follow-plan', overdue: true });
  });

  it('after a death stops everything but a talk after four to six weeks', () => {
    const died = (day: string): ReturnType<typeof step> => {
      const bereaved = bereavedCase(supportCase, on(day));
      const at = '2026-09-02T10:00:00+02:00';
      const planned = agreed('2026-01-01');
      const actions = planned.actions.map((action) => ({
        ...action,
        history: [{ at, by: 'Marte', what: 'added' as const }],
      }));
      const plans = [{ ...planned, draftedAt: at, actions }];
      return step({ supportCase: bereaved, assessments: [{ ...form, submittedAt: at }], plans });
    };
    expect(died('2026-11-15')).toEqual({
      stage: 'bereaved',
      step: 'offer-bereavement-talk',
      date: '2026-12-13',
      overdue: false,
    });
    // Once the time has come, the day that counts is the last one of it.
    expect(died('2026-10-20')).toMatchObject({ date: '2026-12-01', overdue: false });
    expect(died('2026-10-01').overdue).toBe(true);
    const bereaved = bereavedCase(supportCase, on('2026-10-01'));
    const held = { ...talk, kind: 'bereavement' as const };
    expect(step({ supportCase: bereaved, conversations: [held] })).toEqual({
      stage: 'bereaved',
      step: 'none',
      overdue: false,
    });
  });

  it('a closed case asks for nothing', () => {
    const closed = valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: 'Marte' }, on('2026-11-01')));
    expect(step({ supportCase: closed }).step).toBe('none');
    // What the carer sends afterwards is seen all the same.
    expect(step({ supportCase: closed, assessments: [form] })).toMatchObject({
      stage: 'form-in',
      step: 'look-at-form',
    });
  });

  it('works from the newest plan that is not closed', () => {
    const newer = { ...plan(), id: 'newer', draftedAt: '2026-11-20T10:00:00+01:00' };
    expect(currentPlan([newer, plan()])?.id).toBe('newer');
    expect(currentPlan([])).toBeUndefined();
  });
});
