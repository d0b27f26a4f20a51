import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  openSupportCase,
  recordOffer,
  setContactPerson,
  type SupportCase,
} from '../../../src/domain/case/support-case.js';
import { closeCase } from '../../../src/domain/case/case-phase.js';
import { keepChild } from '../../../src/domain/case/children.js';
import { recordTalkOffer } from '../../../src/domain/case/talk-offer.js';
import { addTelling, followUpTelling, receiveTelling } from '../../../src/domain/case/telling.js';
import {
  addExpectation,
  closeConversation,
  correctConversation,
  openConversation,
  type ConversationRecord,
} from '../../../src/domain/conversation/conversation-record.js';
import { carerNeeds12 } from '../../../src/domain/assessment/carer-needs-12.js';
import { startAssessment } from '../../../src/domain/assessment/needs-assessment.js';
import { submitAssessment } from '../../../src/domain/assessment/submit-assessment.js';
import type { CaseRecords } from '../../../src/domain/overview/arranged.js';
import { caseRow } from '../../../src/domain/overview/case-row.js';
import { CaseWork, caseWork, workOfUnknownCase, workOrder } from '../../../src/domain/overview/work-item.js';
import {
  addAction,
  agreePlan,
  askForReview,
  draftPlan,
  shareAction,
  type FollowUpPlan,
  type NewAction,
} from '../../../src/domain/plan/follow-up-plan.js';
import { caseRecords, today, unitDays } from '../any-case.js';
import { bereaved, contextAt, valueOf } from '../example.js';

const on = contextAt('2026-11-22T09:30:00+01:00');
const author = { by: 'Marte Lunde' };
const odd: SupportCase = valueOf(
  setContactPerson(
    openSupportCase({ id: 'odd', carer: { name: 'Odd Brekke' } }, on),
    { name: 'Marte Lunde' },
    undefined,
    'Marte Lunde',
    on,
  ),
);
const recordsOf = (more: Partial<CaseRecords>): CaseRecords => ({
  supportCase: odd,
  assessments: [],
  conversations: [],
  plans: [],
  ...more,
});
const service = { party: 'service', name: 'Hjemmetjenesten' } as const;
const planOf = (...actions: Partial<NewAction>[]): FollowUpPlan => {
  const plan = actions.reduce<FollowUpPlan>(
    (before, action) =>
      valueOf(
        addAction(before, { need: 'n', what: 'x', kind: 'practical-help', owner: service, ...action }, author, on),
      ),
    draftPlan('odd', on),
  );
  return valueOf(agreePlan(plan, { by: ['Odd'], carerHasCopy: true }, on));
};
const talkOf = (change: (talk: ConversationRecord) => ConversationRecord = (talk) => talk): ConversationRecord =>
  valueOf(
    closeConversation(
      change(
        openConversation({ caseId: 'odd', kind: 'start', mode: 'phone', patientPresent: false, participants: [] }, on),
      ),
      'Marte Lunde',
      on,
    ),
  );
const lines = (records: Partial<CaseRecords>, day = '2026-11-24'): unknown[] =>
  caseWork(recordsOf(records), day).items.map(({ step, what, date, owner }) =>
    [step, what, date, owner?.name].filter((said) => said !== undefined),
  );

describe('what is to be done in a case', () => {
  it('is what was agreed and is still to do, the earliest first, with who does it', () => {
    const plan = planOf(
      { what: 'Ring NAV' },
      { what: 'Rullator', due: '2026-11-30' },
      {
        what: 'Kort på kjøleskapet',
        due: '2026-11-23',
        owner: { party: 'service', name: 'Marte Lunde', role: 'sykepleier' },
      },
    );
    expect(lines({ plans: [plan] })).toEqual([
      ['follow-plan', 'Kort på kjøleskapet', '2026-11-23', 'Marte Lunde'],
      ['follow-plan', 'Rullator', '2026-11-30', 'Hjemmetjenesten'],
      ['follow-plan', 'Ring NAV', 'Hjemmetjenesten'],
    ]);
  });

  it('is nothing that was not agreed, and nothing of the carer’s own', () => {
    const { status: _status, ...rest } = planOf({ what: 'Rullator', due: '2026-11-23' });
    const neverAgreed = { ...rest, status: 'draft', versions: [] } as unknown as FollowUpPlan;
    const own = planOf({
      what: 'Hente Mia',
      due: '2026-11-23',
      owner: { party: 'carer', name: 'Odd', chosenByCarer: true },
    });
    expect(lines({ plans: [neverAgreed] })).toEqual([]);
    expect(lines({ plans: [own] })).toEqual([]);
  });

  it('is a form that waits, by the day until which the unit lets it wait', () => {
    const draft = startAssessment({ caseId: 'odd', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, on);
    const assessments = [valueOf(submitAssessment(draft, on))];
    expect(lines({ assessments })).toEqual([['hold-talk', '2026-11-29']]);
    expect(workOfUnknownCase('new', assessments, '2026-11-24')?.items).toEqual([
      { id: 'name-case', step: 'name-case', date: '2026-11-29' },
    ]);
  });

  it('is one thing where a form is talked about in the contact that was arranged', () => {
    const talk = talkOf((one) => ({ ...one, nextContact: '2026-11-25' }));
    const later = contextAt('2026-11-23T09:30:00+01:00');
    const draft = startAssessment({ caseId: 'odd', questionSet: carerNeeds12, locale: 'nb', filledBy: 'self' }, later);
    const assessments = [valueOf(submitAssessment(draft, later))];
    expect(lines({ conversations: [talk] })).toEqual([['make-contact', '2026-11-25']]);
    expect(lines({ conversations: [talk], assessments })).toEqual([['hold-talk', '2026-11-25']]);
  });

  it('is what a talk left open: tasks that nobody has, the day to look at them, a correction that came afterwards', () => {
    const talk = talkOf((one) => {
      const grey = valueOf(addExpectation(one as never, { task: 'Følge til legen', owner: 'nobody-yet' }, on));
      return { ...grey, lookAgainAt: '2026-12-06' };
    });
    const late = contextAt('2026-11-23T18:00:00+01:00');
    const corrected = valueOf(correctConversation(talk, { text: 'Det var ikke slik' }, late));
    expect(lines({ conversations: [corrected] })).toEqual([
      ['answer-correction', '2026-11-23'],
      ['look-at-tasks', '2026-12-06'],
      ['settle-task', 'Følge til legen'],
    ]);
    const next = { ...talkOf(), id: 'next', heldAt: '2026-11-24T08:00:00+01:00' };
    expect(lines({ conversations: [corrected, next] })).toEqual([]);
  });

  it('is what the carer told, until it was answered, and children whom nobody follows up', () => {
    const told = valueOf(addTelling(odd, { text: 'x', by: 'carer' }, on));
    const id = told.tellings?.[0]?.id ?? '';
    expect(lines({ supportCase: told })).toEqual([['read-telling', '2026-11-22']]);
    const heard = valueOf(receiveTelling(told, id, 'Marte', on));
    expect(lines({ supportCase: heard })).toEqual([['follow-up-telling']]);
    const followed = valueOf(followUpTelling(heard, id, 'Jonas Vik', '2026-12-01'));
    expect(lines({ supportCase: followed })).toEqual([['follow-up-telling', '2026-12-01', 'Jonas Vik']]);
    const child = { id: 'mia', who: 'Mia' };
    expect(lines({ supportCase: valueOf(keepChild(odd, child)) })).toEqual([['follow-up-child']]);
    const due = { ...child, followedUpBy: 'Helsesykepleier', followUpDue: '2026-11-27' };
    expect(lines({ supportCase: valueOf(keepChild(odd, due)) })).toEqual([
      ['follow-up-child', '2026-11-27', 'Helsesykepleier'],
    ]);
  });

  it('is a review once, from when somebody asked for it', () => {
    const plan = { ...planOf({}), actions: [], review: { date: '2026-12-06', reasons: [] } } as FollowUpPlan;
    expect(lines({ plans: [plan] })).toEqual([['hold-review', '2026-12-06']]);
    expect(lines({ plans: [valueOf(askForReview(plan, 'carers-wish', on))] })).toEqual([['hold-review', '2026-11-22']]);
  });

  it('is the offer of a bereavement talk after a death, and nothing of what was for the one who was ill', () => {
    const supportCase = bereaved(odd, on);
    const plans = [planOf({ due: '2026-11-23' })];
    const talk = talkOf((one) => valueOf(addExpectation(one as never, { task: 'Tur', owner: 'nobody-yet' }, on)));
    const records = { supportCase, plans, conversations: [{ ...talk, heldAt: '2026-11-20T09:30:00+01:00' }] };
    expect(lines(records)).toEqual([['offer-bereavement-talk', '2026-12-20']]);
    expect(lines(records, '2026-12-21')).toEqual([['offer-bereavement-talk', '2027-01-03']]);
  });

  it('is never a no that is asked about again', () => {
    const declined = valueOf(recordOffer(odd, 'declined', 'Marte', on, '2026-11-23'));
    const later = valueOf(
      recordTalkOffer(odd, { about: 'talk', state: 'later', by: 'staff', askAgainOn: '2026-11-23' }, on),
    );
    for (const supportCase of [declined, later]) expect(lines({ supportCase })).toEqual([]);
  });

  it('says of a long text only the beginning, in whole letters', () => {
    const [item] = caseWork(recordsOf({ plans: [planOf({ what: '👩‍👩‍👧'.repeat(200) })] }), '2026-11-24').items;
    expect(item?.what).toHaveLength(Array.from('👩‍👩‍👧'.repeat(200)).slice(0, 200).join('').length + 1);
  });
});

describe('what is to be done in any case, on any day', () => {
  it('is well formed, each thing once, and in order', () => {
    fc.assert(
      fc.property(caseRecords, today, unitDays, (records, now, unit) => {
        const work = caseWork(records, now, unit);
        expect(CaseWork.safeParse(work).success).toBe(true);
        const orders = work.items.map((item) => workOrder('case', item));
        expect(orders).toEqual([...orders].sort());
        expect(new Set(work.items.map(({ id }) => id)).size).toBe(work.items.length);
      }),
      { numRuns: 400 },
    );
  });

  it('holds no line that the carer keeps, and nothing at all once the case is closed', () => {
    fc.assert(
      fc.property(caseRecords, today, (records, now) => {
        const kept = records.plans.map((plan) => {
          const [first] = plan.actions;
          const named = {
            ...plan,
            actions: plan.actions.map((one) => (one === first ? { ...one, what: 'Holdt' } : one)),
          };
          const shared = shareAction(named, first?.id ?? '', 'carer-only', author, on);
          return shared.ok ? shared.value : { ...named, actions: named.actions.filter(({ what }) => what !== 'Holdt') };
        });
        expect(JSON.stringify(caseWork({ ...records, plans: kept }, now))).not.toContain('Holdt');
        const closed = closeCase(records.supportCase, { reason: 'ended', recordedBy: 'Marte' }, on);
        if (closed.ok) expect(caseWork({ ...records, supportCase: closed.value }, now).items).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has whatever the board calls late', () => {
    fc.assert(
      fc.property(caseRecords, today, unitDays, (records, now, unit) => {
        const { items } = caseWork(records, now, unit);
        const late = items.filter(({ date }) => date !== undefined && date < now);
        const { row: next } = caseRow(records, now, unit);
        if (next.overdue && next.step !== 'look-at-form') expect(late.map(({ step }) => step)).toContain(next.step);
      }),
      { numRuns: 400 },
    );
  });

  it('stays as it is until the day on which the row of the case is made anew', () => {
    fc.assert(
      fc.property(caseRecords, today, today, unitDays, (records, one, other, unit) => {
        const [now, later] = one <= other ? [one, other] : [other, one];
        const { until } = caseRow(records, now, unit);
        if (until === undefined || later < until)
          expect(caseWork(records, later, unit)).toEqual(caseWork(records, now, unit));
      }),
      { numRuns: 600 },
    );
  });
});
