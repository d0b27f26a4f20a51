import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bereavedSince,
  closeCase,
  correctDeath,
  isSinceDeath,
  markSamePatient,
  recordDeath,
  reopenCase,
  sharesPatient,
  takeBackDeath,
} from '../../../src/domain/case/case-phase.js';
import { openSupportCase, SupportCase } from '../../../src/domain/case/support-case.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import { nextStep } from '../../../src/domain/overview/next-step.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  forgetDeath,
  planAfter,
  setReview,
  settleAfterDeath,
  unsettledAtDeath,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { addTelling } from '../../../src/domain/case/telling.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const on = (day: string, time = '10:00:00'): ReturnType<typeof contextAt> => contextAt(`${day}T${time}+01:00`);
const opened = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, on('2026-10-01'));
const died = valueOf(recordDeath(opened, { on: '2026-11-14', recordedBy: 'Marte' }, on('2026-11-16')));

const author = { by: 'Marte' };
const owner = { party: 'service', name: 'Hjemmetjenesten' } as const;
const planned = (day: string): FollowUpPlan =>
  valueOf(
    agreePlan(
      valueOf(
        addAction(
          draftPlan('case', on(day)),
          { need: '', what: 'Avlastning', kind: 'respite', owner, due: '2026-11-20' },
          author,
          on(day),
        ),
      ),
      { by: ['Kari'], carerHasCopy: true },
      on(day),
    ),
  );

describe('a death', () => {
  it('has a day of its own, from which the weeks count, however late it is recorded', () => {
    expect(bereavedSince(died)).toBe('2026-11-14');
    expect(died).toMatchObject({ phase: 'bereaved', phaseSince: '2026-11-16T10:00:00+01:00' });
    expect(nextStep({ supportCase: died, assessments: [], conversations: [], plans: [] }, '2026-11-20')).toMatchObject({
      step: 'offer-bereavement-talk',
      date: '2026-12-12',
    });
    expect(bereavedSince(valueOf(correctDeath(died, '2026-11-13', on('2026-11-16'))))).toBe('2026-11-13');
    expect(reasonOf(correctDeath(died, '2026-11-17', on('2026-11-16')))).toBe('day-to-come');
    expect(reasonOf(recordDeath(opened, { on: '2026-11-20', recordedBy: 'Marte' }, on('2026-11-16')))).toBe(
      'day-to-come',
    );
    expect(reasonOf(recordDeath(opened, { on: '31.12', recordedBy: 'Marte' }, on('2026-11-16')))).toBe('not-a-date');
  });

  it('follows what the unit has decided about days', () => {
    const records = { supportCase: died, assessments: [], conversations: [], plans: [] };
    const soon = { bereavementTalkFrom: 14, bereavementTalkUntil: 21, formWaits: 3 };
    expect(nextStep(records, '2026-11-20', soon)).toMatchObject({ date: '2026-11-28' });
    expect(nextStep(records, '2026-11-30', soon)).toMatchObject({ stage: 'bereaved-talk-due', date: '2026-12-05' });
  });

  it('ends what was for the patient, but for what staff keep', () => {
    const plan = valueOf(setReview(planned('2026-11-01'), '2026-11-22', on('2026-11-01')));
    expect(planAfter(plan, died)).toMatchObject({ actions: [], review: { reasons: [] } });
    expect(planAfter(plan, died).review.date).toBeUndefined();
    const [action] = unsettledAtDeath(plan, died);
    expect(action?.what).toBe('Avlastning');
    const kept = valueOf(settleAfterDeath(plan, action?.id ?? '', 'kept', author, on('2026-11-17')));
    expect(planAfter(kept, died).actions).toHaveLength(1);
    const ended = valueOf(settleAfterDeath(plan, action?.id ?? '', 'ended', author, on('2026-11-17')));
    expect(unsettledAtDeath(ended, died)).toEqual([]);
    // Before the death was noticed nothing of it counts as ended.
    expect(forgetDeath(ended).actions.map(({ afterDeath: choice }) => choice)).toEqual([undefined]);
    const since = valueOf(setReview(plan, '2026-12-20', on('2026-11-18')));
    expect(planAfter(since, died).review.date).toBe('2026-12-20');
  });

  it('tells what was before it on its own day from what came after it was recorded', () => {
    const today = valueOf(recordDeath(opened, { on: '2026-11-16', recordedBy: 'Marte' }, on('2026-11-16')));
    expect(isSinceDeath(today, '2026-11-16T08:00:00+01:00')).toBe(false);
    expect(isSinceDeath(today, '2026-11-16T15:00:00+01:00')).toBe(true);
    expect(isSinceDeath(died, '2026-11-15T08:00:00+01:00')).toBe(true);
    expect(isSinceDeath(opened, '2026-11-15T08:00:00+01:00')).toBe(false);
  });

  it('ends what was told and not read: nobody is pressed by it any more, and it is still there to be read', () => {
    const told = valueOf(addTelling(opened, { text: 'Hun faller om natten.', by: 'carer' }, on('2026-11-10')));
    const records = { assessments: [], conversations: [], plans: [] };
    expect(nextStep({ ...records, supportCase: told }, '2026-11-16')).toMatchObject({
      step: 'read-telling',
      overdue: true,
    });
    const after = valueOf(recordDeath(told, { on: '2026-11-14', recordedBy: 'Marte' }, on('2026-11-16')));
    expect(nextStep({ ...records, supportCase: after }, '2026-11-16')).toMatchObject({ overdue: false });
    expect(after.tellings).toEqual(told.tellings);
  });

  it('that was a mistake is taken back: everything is as before, and the mistake stays readable', () => {
    const back = valueOf(takeBackDeath(died, 'Jonas', on('2026-11-17')));
    const { mistakenDeaths, ...rest } = back;
    expect(rest).toEqual({ ...opened, changes: [] });
    expect(mistakenDeaths).toMatchObject([{ on: '2026-11-14', recordedBy: 'Marte', takenBackBy: 'Jonas' }]);
    expect(reasonOf(takeBackDeath(back, 'Jonas', on('2026-11-17')))).toBe('no-death');
  });

  it('in any history, taken back, leaves the next step as if it had never been recorded', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        day,
        day,
        fc.boolean(),
        fc.option(fc.constantFrom('kept', 'ended'), { nil: undefined }),
        (first, second, hasPlan, choice) => {
          const [earlier = '', later = ''] = [first, second].sort();
          const plans = hasPlan ? [planned('2026-11-01')] : [];
          const recorded = valueOf(recordDeath(opened, { on: earlier, recordedBy: 'Marte' }, on(later, '23:00:00')));
          const settled = plans.map((plan) => {
            const [action] = unsettledAtDeath(plan, recorded);
            return action && choice ? valueOf(settleAfterDeath(plan, action.id, choice, author, on(later))) : plan;
          });
          const back = valueOf(takeBackDeath(recorded, 'Jonas', on('2026-12-01')));
          const records = { assessments: [], conversations: [] };
          expect(nextStep({ ...records, supportCase: back, plans: settled.map(forgetDeath) }, '2026-12-02')).toEqual(
            nextStep({ ...records, supportCase: opened, plans }, '2026-12-02'),
          );
          expect(SupportCase.safeParse(back).success).toBe(true);
        },
      ),
    );
  });
});

describe('closing a case', () => {
  it('has a reason, and opens again as what it was', () => {
    const closed = valueOf(closeCase(died, { reason: 'moved', recordedBy: 'Marte' }, on('2026-11-20')));
    expect(closed.closing).toMatchObject({ reason: 'moved', recordedBy: 'Marte' });
    expect(reasonOf(closeCase(closed, { reason: 'ended', recordedBy: 'Marte' }, on('2026-11-20')))).toBe('case-closed');
    expect(valueOf(reopenCase(closed, on('2026-11-21')))).toEqual(died);
    expect(reasonOf(reopenCase(died, on('2026-11-21')))).toBe('not-closed');
    expect(reasonOf(takeBackDeath(closed, 'Marte', on('2026-11-21')))).toBe('case-closed');
  });

  it('opens a case again that was closed before reasons were kept', () => {
    const old = { ...opened, phase: 'closed' as const };
    expect(valueOf(reopenCase(old, on('2026-11-21'))).phase).toBe('active');
  });
});

describe('several carers of one patient', () => {
  const other = openSupportCase({ id: 'other', carer: { name: 'Per' } }, on('2026-10-01'));

  it('are found by the host’s reference, or by staff’s word', () => {
    const withReference = { ...opened, patient: { hostReference: 'patient-7' } };
    expect(sharesPatient(withReference, { ...other, patient: { hostReference: 'patient-7' } })).toBe(true);
    expect(sharesPatient(withReference, { ...other, patient: { hostReference: 'patient-8' } })).toBe(false);
    expect(sharesPatient(opened, other)).toBe(false);
    const [one, two] = markSamePatient(withReference, other, on('2026-10-02'));
    expect(sharesPatient(one, two)).toBe(true);
    expect(sharesPatient(one, one)).toBe(false);
    const third = openSupportCase({ id: 'third', carer: {} }, on('2026-10-01'));
    const [, joined] = markSamePatient(two, third, on('2026-10-03'));
    expect(joined.patient?.sharedMarks).toHaveLength(1);
  });

  it('each keep their own no', () => {
    const said = { about: 'bereavement-talk', state: 'declined', by: 'carer' } as const;
    const declined = valueOf(recordTalkOffer(died, said, on('2026-11-20')));
    const sibling = valueOf(recordDeath(other, { on: '2026-11-14', recordedBy: 'Marte' }, on('2026-11-16')));
    expect(
      nextStep({ supportCase: declined, assessments: [], conversations: [], plans: [] }, '2027-03-01'),
    ).toMatchObject({
      step: 'respect-declined',
      overdue: false,
    });
    expect(
      nextStep({ supportCase: sibling, assessments: [], conversations: [], plans: [] }, '2027-03-01').overdue,
    ).toBe(true);
  });
});
