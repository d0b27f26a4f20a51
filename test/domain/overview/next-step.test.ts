import { closeCase, reopenCase } from '../../../src/domain/case/case-phase.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
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
  closePlan,
  draftPlan,
  markNotAvailable,
  recordApplication,
  setReview,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import { currentPlan } from '../../../src/domain/plan/current-plan.js';
import { nextStep } from '../../../src/domain/overview/next-step.js';
import type { CaseRecords } from '../../../src/domain/overview/arranged.js';
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

  it('says what is late before a new form or an open talk, and that there is more', () => {
    const plans = [agreed('2026-11-10')];
    const new_ = valueOf(submitAssessment({ ...draft, id: 'new' }, on('2026-11-20')));
    expect(step({ assessments: [new_], plans })).toEqual({
      stage: 'form-in',
      step: 'follow-plan',
      date: '2026-11-10',
      overdue: true,
      more: 1,
    });
    expect(step({ conversations: [open], plans })).toMatchObject({ stage: 'talk-open', step: 'follow-plan', more: 1 });
    // Two things on one day are two things.
    const [action] = agreed('2026-11-10').actions;
    const twice = plans.map((plan) => ({ ...plan, actions: [...plan.actions, { ...action!, id: 'other' }] }));
    expect(step({ plans: twice })).toMatchObject({ step: 'follow-plan', more: 1 });
  });

  it('lets no talk that is only open settle what was arranged before', () => {
    const before = { ...talk, nextContact: '2026-11-15', lookAgainAt: '2026-11-18' };
    const again = { ...open, id: 'again', heldAt: '2026-11-21T10:00:00+01:00' };
    expect(step({ conversations: [before, again] })).toMatchObject({
      step: 'make-contact',
      date: '2026-11-15',
      overdue: true,
      more: 2,
    });
    const closed = valueOf(closeConversation(again, 'Marte', on('2026-11-21')));
    expect(step({ conversations: [before, closed] }).step).toBe('make-plan');
  });

  it('a form that waits is late after as many days as the unit lets it wait', () => {
    const sent = valueOf(submitAssessment({ ...draft, id: 'new' }, on('2026-11-18')));
    const records = { supportCase, assessments: [sent], conversations: [], plans: [] };
    const unit = { bereavementTalkFrom: 28, bereavementTalkUntil: 42, formWaits: 3 };
    expect(nextStep(records, '2026-11-21', unit).overdue).toBe(false);
    expect(nextStep(records, '2026-11-22', unit)).toMatchObject({ overdue: true, since: '2026-11-18' });
    expect(nextStep(records, '2026-11-25').overdue).toBe(false);
    expect(nextStep(records, '2026-11-26').overdue).toBe(true);
  });

  it('warns of the end of a time to appeal, and afterwards, until somebody says whether it was', () => {
    const applied = (more: object): FollowUpPlan =>
      valueOf(
        recordApplication(
          agreed(),
          agreed().actions[0]?.id ?? '',
          { decision: 'refused', appealBy: '2026-12-01', ...more },
          { by: 'Marte' },
          on('2026-11-06'),
        ),
      );
    const plan = applied({});
    const on_ = (day: string, one = plan): unknown => {
      const { step, date, overdue } = nextStep(
        { supportCase, assessments: [], conversations: [], plans: [{ ...one, review: { reasons: [] } }] },
        day,
      );
      return [step, date, overdue];
    };
    expect(on_('2026-11-16')).toEqual(['follow-plan', undefined, false]);
    expect(on_('2026-11-17')).toEqual(['appeal', '2026-12-01', false]);
    expect(on_('2026-12-02')).toEqual(['appeal', '2026-12-01', true]);
    expect(on_('2026-12-02', applied({ appealed: 'no' }))).toEqual(['follow-plan', undefined, false]);
  });

  it('leaves a carer in peace who said no, and asks again on the day that was chosen, after what is due', () => {
    const contact = { ...talk, nextContact: '2026-11-15' };
    const no = (more: object): ReturnType<typeof openSupportCase> =>
      valueOf(
        recordTalkOffer(supportCase, { about: 'talk', state: 'declined', by: 'staff', ...more }, on('2026-11-12')),
      );
    expect(step({ supportCase: no({}), conversations: [contact] })).toMatchObject({
      step: 'respect-declined',
      overdue: false,
    });
    const later = no({ askAgainOn: '2026-11-20' });
    expect(step({ supportCase: later, conversations: [contact], plans: [agreed('2026-12-24')] })).toEqual({
      stage: 'plan-agreed',
      step: 'ask-again',
      date: '2026-11-20',
      overdue: false,
    });
    expect(step({ supportCase: later, plans: [agreed('2026-11-21')] })).toMatchObject({
      step: 'follow-plan',
      overdue: true,
      more: 1,
    });
  });

  it('says that a carer who has a plan wants a talk', () => {
    const yes = valueOf(
      recordTalkOffer(supportCase, { about: 'talk', state: 'accepted', by: 'carer' }, on('2026-11-20')),
    );
    expect(step({ supportCase: yes, conversations: [talk], plans: [agreed('2026-12-24')] })).toMatchObject({
      stage: 'talk-due',
      step: 'hold-talk',
    });
  });

  it('asks for no plan after a talk whose topics ended in it, nor where a plan has come and gone', () => {
    const topic = (
      outcome: 'given-in-talk' | 'not-now' | 'no-need' | 'action',
    ): ClosedConversation['topics'][number] => ({
      id: outcome,
      questionId: 'feelings',
      need: '',
      sharing: 'care-team',
      outcome,
    });
    const given = { ...talk, topics: [topic('given-in-talk'), topic('not-now'), topic('no-need')] };
    expect(step({ conversations: [given] })).toEqual({ stage: 'talk-held', step: 'none', overdue: false });
    expect(step({ conversations: [{ ...given, nextContact: '2026-12-01' }] }).step).toBe('make-contact');
    const todo = { ...talk, topics: [...given.topics, topic('action')] };
    expect(step({ conversations: [todo] }).step).toBe('make-plan');
    expect(step({ conversations: [todo], plans: [valueOf(closePlan(agreed(), on('2026-11-20')))] }).step).toBe('none');
  });

  it('sees a form that came to a closed case, until the case is opened again', () => {
    const closed = valueOf(closeCase(supportCase, { reason: 'ended', recordedBy: 'Marte' }, on('2026-11-01')));
    expect(step({ supportCase: closed, assessments: [form] })).toEqual({
      stage: 'form-in',
      step: 'look-at-form',
      overdue: true,
      since: '2026-11-02',
    });
    const opened = valueOf(reopenCase(closed, on('2026-11-22')));
    expect(step({ supportCase: opened, assessments: [form] })).toMatchObject({ stage: 'form-in', step: 'hold-talk' });
  });

  it('sees a form that a bereaved carer sends, also one that says no', () => {
    const bereaved = bereavedCase(supportCase, on('2026-11-01'));
    expect(step({ supportCase: bereaved, assessments: [form] })).toMatchObject({
      stage: 'bereaved-talk-due',
      step: 'hold-talk',
    });
    const no = { ...form, noNeedsNow: true };
    expect(step({ supportCase: bereaved, assessments: [no] })).toMatchObject({
      stage: 'bereaved',
      step: 'choose-when-to-ask',
    });
  });

  it('works from the newest plan that is not closed', () => {
    const newer = { ...plan(), id: 'newer', draftedAt: '2026-11-20T10:00:00+01:00' };
    expect(currentPlan([newer, plan()])?.id).toBe('newer');
    expect(currentPlan([])).toBeUndefined();
  });
});
