import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  actionFromTopic,
  addAction,
  addSafetyNetStep,
  agreePlan,
  askForReview,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  FollowUpPlan,
  redactNeeds,
  holdsNeeds,
  markNotAvailable,
  planForCarer,
  recordReview,
  removeAction,
  removeSafetyNetStep,
  setActionStatus,
  setReview,
  shareAction,
  usualReviewDay,
} from '../../../src/domain/plan/follow-up-plan.js';
import {
  dayToLookAgain,
  groupActions,
  Helped,
  isLateForCarer,
  isToDo,
  namedOwner,
  PlanAction,
} from '../../../src/domain/plan/plan-action.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const author = { by: 'Marte Lunde' };
const service = { party: 'service', name: 'Hjemmetjenesten' } as const;
const action = { need: 'Søvn', what: 'Nattevakt', kind: 'respite', owner: service } as const;
const both = { by: ['Kari', 'Marte Lunde'], carerHasCopy: true };
const planned: FollowUpPlan = valueOf(addAction(draftPlan('case', context), action, author, context));
const agreed: FollowUpPlan = valueOf(agreePlan(planned, both, context));
const idOf = (plan: FollowUpPlan): string => plan.actions[0]?.id ?? '';

describe('an action', () => {
  it('is planned, or given already where it was given in the talk', () => {
    expect(planned.actions[0]?.status).toBe('planned');
    const given = valueOf(addAction(planned, { ...action, kind: 'given-in-talk' }, author, context));
    expect(given.actions[1]?.status).toBe('given');
    expect(reasonOf(addAction(planned, { ...action, what: ' ' }, author, context))).toBe('needs-what');
  });

  it('is late to the carer where its day is past and somebody else was to do it', () => {
    const [today, due] = ['2026-12-02', '2026-12-01'];
    const carer = { party: 'carer', name: 'Kari', chosenByCarer: true } as const;
    const late = (plan: FollowUpPlan): boolean => plan.actions.some((one) => isLateForCarer(one, today));
    const by = (change: Parameters<typeof changeAction>[2]): FollowUpPlan =>
      valueOf(changeAction(planned, idOf(planned), change, author, context));
    expect(late(by({ due }))).toBe(true);
    expect(late(by({ due, owner: undefined }))).toBe(true);
    expect(late(by({ due: today }))).toBe(false);
    expect(late(planned)).toBe(false);
    expect(late(by({ due, owner: carer }))).toBe(false);
    expect(late(valueOf(setActionStatus(by({ due }), idOf(planned), 'under-way', author, context)))).toBe(true);
    expect(late(valueOf(setActionStatus(by({ due }), idOf(planned), 'done', author, context)))).toBe(false);
  });

  it('ends with whether it helped', () => {
    for (const helped of Helped.options) {
      const done = valueOf(completeAction(agreed, idOf(agreed), helped, author, context)).actions[0];
      expect(done).toMatchObject({ status: 'done', helped });
    }
  });

  it('that does not exist has a reason, an alternative and a day to look again', () => {
    const why = { reason: 'Ingen ledige', alternative: 'Dagsenter', lookAgainAt: '2027-01-10' };
    const gone = valueOf(markNotAvailable(agreed, idOf(agreed), why, author, context));
    expect(gone.actions[0]).toMatchObject({ status: 'not-available', notAvailable: why });
    expect(reasonOf(markNotAvailable(agreed, idOf(agreed), { reason: '' }, author, context))).toBe('needs-reason');
    expect(reasonOf(markNotAvailable(agreed, idOf(agreed), { reason: 'x' }, author, context))).toBe('needs-way-on');
    expect(reasonOf(completeAction(gone, idOf(gone), 'yes', author, context))).toBe('not-available');
    const again = valueOf(setActionStatus(gone, idOf(gone), 'planned', author, context)).actions[0];
    expect(again).not.toHaveProperty('notAvailable');
  });

  it('keeps who changed what', () => {
    const plan = valueOf(setActionStatus(agreed, idOf(agreed), 'under-way', author, context));
    expect(plan.actions[0]?.history.map(({ what, by }) => [what, by])).toEqual([
      ['added', 'Marte Lunde'],
      ['under-way', 'Marte Lunde'],
    ]);
  });

  it('that is unknown is refused', () => {
    for (const outcome of [
      changeAction(planned, 'x', {}, author, context),
      setActionStatus(planned, 'x', 'done', author, context),
      completeAction(planned, 'x', 'yes', author, context),
      markNotAvailable(planned, 'x', { reason: 'x', alternative: 'y' }, author, context),
      shareAction(planned, 'x', 'care-team', author, context),
      removeAction(planned, 'x'),
    ]) {
      expect(reasonOf(outcome)).toBe('no-such-action');
    }
  });
});

describe('an action from a topic', () => {
  const topic = {
    id: 'topic',
    questionId: 'feelings',
    need: 'Noen å snakke med',
    carerWords: 'Hemmelig',
    sharing: 'care-team',
  } as const;

  it('carries the need, and never the carer’s own words', () => {
    const made = actionFromTopic(action, 'talk', topic);
    expect(made).toMatchObject({
      need: 'Noen å snakke med',
      questionId: 'feelings',
      source: { conversationId: 'talk', topicId: 'topic' },
    });
    expect(JSON.stringify(made)).not.toContain('Hemmelig');
  });

  it('carries no need that the carer keeps to themselves', () => {
    expect(actionFromTopic(action, 'talk', { ...topic, sharing: 'carer-only' }).need).toBe('');
  });

  it('is kept without its need, where nothing of the talk is to be written', () => {
    const secret = { ...action, need: 'Hemmelig', source: { conversationId: 'talk', topicId: 't' } };
    const plan = valueOf(addAction(planned, secret, author, context));
    const without = redactNeeds(plan, 'talk');
    expect(JSON.stringify(without)).not.toContain('Hemmelig');
    expect(without.actions).toHaveLength(2);
    expect(without.actions[0]).toEqual(plan.actions[0]);
    expect(holdsNeeds(plan, 'talk')).toBe(true);
    expect(holdsNeeds(without, 'talk')).toBe(false);
    // Of one topic that the carer keeps: the action still knows where it came from.
    expect(holdsNeeds(plan, 'talk', 'other')).toBe(false);
    const kept = redactNeeds(plan, 'talk', 't');
    expect(kept.actions[1]).toMatchObject({ need: '', source: { topicId: 't' } });
    expect(redactNeeds(kept, 'talk', 't')).toEqual(kept);
  });
});

describe('days that are suggested', () => {
  it('are thirty days for what does not exist, and two weeks for the next review', () => {
    expect(dayToLookAgain('2026-12-15')).toBe('2027-01-14');
    expect(usualReviewDay('2026-12-20')).toBe('2027-01-03');
  });
});

describe('who owns an action', () => {
  it('is the carer only where they chose it', () => {
    expect(reasonOf(namedOwner('carer', 'Kari', false))).toBe('needs-chosen');
    expect(valueOf(namedOwner('carer', 'Kari', true))).toEqual({ party: 'carer', name: 'Kari', chosenByCarer: true });
    expect(valueOf(namedOwner('service', ' ', false))).toBeUndefined();
    const silent = { ...planned.actions[0], owner: { party: 'carer', name: 'Kari' } };
    expect(PlanAction.safeParse(silent).success).toBe(false);
  });

  it('has a role where what was written is how somebody is shown whose role is known', () => {
    const marte = { name: 'Marte Lunde', role: 'sykepleier' };
    const named = (written: string): unknown => valueOf(namedOwner('service', written, false, [marte]));
    expect(named(' Marte Lunde, sykepleier ')).toEqual({ party: 'service', ...marte });
    for (const name of ['Marte Lunde', 'Marte Lunde, lege', 'marte lunde, sykepleier'])
      expect(named(name)).toEqual({ party: 'service', name });
    expect(valueOf(namedOwner('carer', 'Kari, datter', true, [{ name: 'Kari', role: 'datter' }]))).toEqual({
      party: 'carer',
      name: 'Kari',
      role: 'datter',
      chosenByCarer: true,
    });
  });

  it('stands as a group with name and role, however it was typed', () => {
    const marte = { party: 'service', name: 'Marte', role: 'natt' } as const;
    const owners = [
      service,
      marte,
      { party: 'service', name: 'marte, natt' },
      undefined,
      { ...marte, role: 'dag' },
    ] as const;
    const actions = owners.flatMap((owner, index) => {
      const [one] = planned.actions;
      return one ? [{ ...one, id: String(index), owner }] : [];
    });
    expect(groupActions(actions, 'owner').map((group) => [group.name, group.actions.length])).toEqual([
      [undefined, 1],
      ['Hjemmetjenesten', 1],
      ['Marte, natt', 2],
      ['Marte, dag', 1],
    ]);
  });

  it('has to be named before the plan can be agreed', () => {
    const plan = valueOf(addAction(planned, { need: '', what: 'Noe', kind: 'information' }, author, context));
    expect(reasonOf(agreePlan(plan, both, context))).toBe('needs-owner');
    const owned = valueOf(changeAction(plan, plan.actions[1]?.id ?? '', { owner: service }, author, context));
    expect(agreePlan(owned, both, context).ok).toBe(true);
  });
});

describe('agreeing', () => {
  it('takes somebody who agrees, something to agree on, and happens once', () => {
    expect(valueOf(agreePlan(planned, both, context))).toMatchObject({ status: 'agreed', agreedAt: context.now });
    expect(reasonOf(agreePlan(draftPlan('case', context), both, context))).toBe('empty-plan');
    expect(reasonOf(agreePlan(planned, { by: [' '], carerHasCopy: false }, context))).toBe('needs-who-agreed');
    expect(reasonOf(agreePlan(agreed, both, context))).toBe('already-agreed');
  });

  it('is undone by changing what was agreed, and not by following it', () => {
    expect(valueOf(changeAction(agreed, idOf(agreed), { what: 'Annet' }, author, context)).status).toBe('draft');
    expect(valueOf(addAction(agreed, action, author, context)).status).toBe('draft');
    expect(valueOf(setActionStatus(agreed, idOf(agreed), 'under-way', author, context)).status).toBe('agreed');
    expect(valueOf(setReview(agreed, '2026-12-06', context)).status).toBe('agreed');
  });
});

describe('reviewing', () => {
  it('is asked for once per reason, held, and sets the next day', () => {
    const asked = valueOf(askForReview(valueOf(askForReview(agreed, 'worsening', context)), 'worsening', context));
    expect(asked.review.reasons).toEqual(['worsening']);
    const held = valueOf(recordReview(asked, '2026-12-20', author, context));
    expect(held.review).toEqual({ reasons: [], date: '2026-12-20', setAt: context.now });
    expect(held.reviews).toEqual([{ heldAt: context.now, by: 'Marte Lunde', reasons: ['worsening'] }]);
    expect(reasonOf(recordReview(planned, undefined, author, context))).toBe('not-agreed-yet');
  });
});

describe('a safety net', () => {
  it('has a situation and a step', () => {
    const plan = valueOf(addSafetyNetStep(planned, { situation: 'Smerter', step: 'Ring 116 117' }, context));
    expect(plan.safetyNet).toHaveLength(1);
    expect(valueOf(removeSafetyNetStep(plan, plan.safetyNet[0]?.id ?? '')).safetyNet).toEqual([]);
    expect(reasonOf(addSafetyNetStep(plan, { situation: '', step: 'x' }, context))).toBe('needs-what');
    expect(reasonOf(removeSafetyNetStep(plan, 'x'))).toBe('no-such-step');
  });
});

describe('a closed plan', () => {
  it('changes no more', () => {
    const closed = valueOf(closePlan(agreed, context));
    for (const outcome of [
      addAction(closed, action, author, context),
      changeAction(closed, idOf(closed), {}, author, context),
      setActionStatus(closed, idOf(closed), 'done', author, context),
      agreePlan(closed, both, context),
      setReview(closed, undefined, context),
      askForReview(closed, 'date', context),
      recordReview(closed, undefined, author, context),
      closePlan(closed, context),
    ]) {
      expect(reasonOf(outcome)).toBe('plan-closed');
    }
  });
});

describe('in any sequence of steps', () => {
  type Step = (plan: FollowUpPlan) => { ok: boolean; value?: FollowUpPlan };
  const pick = fc.nat({ max: 5 });
  const at = (plan: FollowUpPlan, index: number): string => plan.actions[index % (plan.actions.length || 1)]?.id ?? '';
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.boolean().map(
      (owned): Step =>
        (plan) =>
          addAction(
            plan,
            { need: 'x', what: 'y', kind: 'training', ...(owned && { owner: service }) },
            author,
            context,
          ),
    ),
    pick.map(
      (index): Step =>
        (plan) =>
          changeAction(plan, at(plan, index), { owner: undefined }, author, context),
    ),
    fc.tuple(pick, fc.constantFrom('planned' as const, 'under-way' as const, 'done' as const, 'declined' as const)).map(
      ([index, status]): Step =>
        (plan) =>
          setActionStatus(plan, at(plan, index), status, author, context),
    ),
    fc.tuple(pick, fc.constantFrom(...Helped.options)).map(
      ([index, helped]): Step =>
        (plan) =>
          completeAction(plan, at(plan, index), helped, author, context),
    ),
    pick.map(
      (index): Step =>
        (plan) =>
          markNotAvailable(plan, at(plan, index), { reason: 'x', alternative: 'y' }, author, context),
    ),
    pick.map(
      (index): Step =>
        (plan) =>
          removeAction(plan, at(plan, index)),
    ),
    fc.constant<Step>((plan) => agreePlan(plan, both, context)),
  );

  it('an agreed plan stays a plan that its own schema reads, and was agreed by somebody', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const plan = steps.reduce<FollowUpPlan>(
          (current, take) => take(current).value ?? current,
          draftPlan('case', context),
        );
        expect(FollowUpPlan.parse(plan)).toEqual(plan);
        expect(planForCarer(plan)).toEqual(plan);
        if (plan.status === 'agreed') expect(plan.agreedBy.length).toBeGreaterThan(0);
        for (const one of plan.actions) expect(one.status === 'not-available').toBe('notAvailable' in one);
      }),
    );
  });

  it('at the moment of agreement nothing that is to be done is without an owner', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const plan = steps.reduce<FollowUpPlan>(
          (current, take) => take(current).value ?? current,
          draftPlan('case', context),
        );
        const now = agreePlan(plan, both, context);
        if (now.ok) expect(now.value.actions.filter(isToDo).every(({ owner }) => owner !== undefined)).toBe(true);
      }),
    );
  });
});
