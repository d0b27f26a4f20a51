import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  addAction,
  addSafetyNetStep,
  agreedVersions,
  agreePlan,
  changeAction,
  closePlan,
  completeAction,
  draftPlan,
  FollowUpPlan,
  planForCareTeam,
  setActionStatus,
} from '../../../src/domain/plan/follow-up-plan.js';
import { undoChange } from '../../../src/domain/merge/revert-change.js';
import { mergePlans } from '../../../src/domain/merge/merge-plans.js';
import { agreedPart, comparePlans } from '../../../src/domain/plan/plan-version.js';
import { author, contextOn, history, plansOf, planStep, service, word } from '../any-case.js';
import { reasonOf, valueOf } from '../example.js';

describe('the versions of a plan, in any history', () => {
  it('are each as they were agreed, for ever, and the last is what is agreed now', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let known: unknown[] = [];
        for (const plan of plansOf(steps)) {
          const versions = agreedVersions(plan);
          // Who may read a line is the carer's to change, also of what was agreed long ago.
          const words = versions.map((version) => ({
            ...version,
            actions: version.actions.map(({ sharing: _sharing, ...rest }) => rest),
          }));
          expect(words.slice(0, known.length)).toEqual(known);
          known = words;
          if (plan.status !== 'agreed') continue;
          const last = versions.at(-1);
          expect(last?.agreedAt).toBe(plan.agreedAt);
          // Following a plan leaves what was agreed as it is.
          expect(last && comparePlans(last, agreedPart(plan))).toEqual([]);
        }
      }),
    );
  });

  it('differ from each other by exactly what has to be changed to get from one to the other', () => {
    fc.assert(
      fc.property(history, fc.nat(), fc.nat(), (steps, one, other) => {
        const plans = plansOf(steps);
        const [before, after] = [one, other].map((index) => agreedPart(plans[index % plans.length]!));
        if (!before || !after) return;
        const differences = comparePlans(before, after);
        const has = (is: string): number => differences.filter((one) => one.is === is).length;
        expect(before.actions.length + has('added') - has('removed')).toBe(after.actions.length);
        expect(before.safetyNet.length + has('step-added') - has('step-removed')).toBe(after.safetyNet.length);
        const back = comparePlans(after, before);
        expect(back).toHaveLength(differences.length);
        expect(comparePlans(after, after)).toEqual([]);
      }),
    );
  });

  it('can be read again, show the team nothing that the carer keeps, and survive being merged with themselves', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const plan = plansOf(steps).at(-1)!;
        expect(FollowUpPlan.parse(plan)).toEqual(plan);
        const kept = plan.actions.filter(({ sharing }) => sharing === 'carer-only').map(({ id }) => id);
        const shown = JSON.stringify(planForCareTeam(plan));
        for (const id of kept) expect(shown).not.toContain(`"${id}"`);
        expect(mergePlans(plan, plan, plan)).toEqual({ ok: true, value: plan });
      }),
    );
  });
});

describe('undoing a change', () => {
  it('brings back what stood before, agreement and order and all', () => {
    fc.assert(
      fc.property(history, planStep, (steps, last) => {
        const before = plansOf(steps).at(-1)!;
        const changed = last(before, contextOn(60));
        if (!changed.ok || !changed.value) return;
        const undone = undoChange(changed.value, before, changed.value);
        expect(undone).toEqual({ ok: true, value: before });
      }),
    );
  });

  it('takes back nothing that somebody else has written in its place since', () => {
    const one = valueOf(
      addAction(
        draftPlan('case', contextOn(0)),
        { need: '', what: 'x', kind: 'training', owner: service },
        author,
        contextOn(0),
      ),
    );
    const before = valueOf(agreePlan(one, { by: ['Kari'], carerHasCopy: true }, contextOn(1)));
    const id = before.actions[0]?.id ?? '';
    const started = valueOf(setActionStatus(before, id, 'under-way', author, contextOn(2)));
    const ended = valueOf(completeAction(started, id, 'yes', author, contextOn(3)));
    expect(valueOf(undoChange(ended, before, started)).actions[0]).toMatchObject({ status: 'done', helped: 'yes' });
    // Agreed anew in other words, and then the change of before is taken back: nobody has agreed to that.
    const changed = valueOf(changeAction(before, id, { what: 'y' }, author, contextOn(2)));
    const anew = valueOf(agreePlan(changed, { by: ['Kari'], carerHasCopy: true }, contextOn(3)));
    const undone = valueOf(undoChange(anew, before, changed));
    expect([undone.status, agreedVersions(undone).length]).toEqual(['draft', 2]);
    const closed = valueOf(closePlan(started, contextOn(3)));
    expect(reasonOf(undoChange(closed, before, started))).toBe('plan-closed');
  });

  it('of another tab that is a step behind revokes no new agreement', () => {
    const two = ['x', 'y'].reduce<FollowUpPlan>(
      (plan, what) =>
        valueOf(addAction(plan, { need: '', what, kind: 'training', owner: service }, author, contextOn(0))),
      draftPlan('case', contextOn(0)),
    );
    const base = valueOf(agreePlan(two, { by: ['Kari'], carerHasCopy: true }, contextOn(1)));
    const [first = '', second = ''] = base.actions.map(({ id }) => id);
    const changed = valueOf(changeAction(base, first, { what: 'z' }, author, contextOn(2)));
    const anew = valueOf(agreePlan(changed, { by: ['Kari'], carerHasCopy: true }, contextOn(3)));
    const started = valueOf(setActionStatus(base, second, 'under-way', author, contextOn(2)));
    for (const merged of [mergePlans(base, started, anew), mergePlans(base, anew, started)]) {
      expect(valueOf(merged)).toMatchObject({ status: 'agreed', agreedAt: anew.agreedAt });
    }
  });

  it('leaves alone what was done since', () => {
    fc.assert(
      fc.property(history, planStep, word, (steps, last, situation) => {
        const before = plansOf(steps).at(-1)!;
        const changed = last(before, contextOn(60));
        if (!changed.ok || !changed.value) return;
        const since = addSafetyNetStep(changed.value, { situation, step: 'since' }, contextOn(61));
        if (!since.ok) return;
        const undone = undoChange(since.value, before, changed.value);
        expect(undone.ok && undone.value.safetyNet.some(({ step }) => step === 'since')).toBe(true);
        if (undone.ok) expect(FollowUpPlan.safeParse(undone.value).success).toBe(true);
      }),
    );
  });
});
