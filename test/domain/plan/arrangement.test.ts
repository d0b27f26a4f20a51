import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordDeath } from '../../../src/domain/case/case-phase.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import { readRecord } from '../../../src/domain/kernel/record-kind.js';
import { mergePlans } from '../../../src/domain/merge/merge-plans.js';
import { ARRANGEMENT_PARTS, joinArrangements } from '../../../src/domain/plan/arrangement.js';
import { takeOverPlan } from '../../../src/domain/plan/competing-plans.js';
import {
  addAction,
  agreedVersions,
  agreePlan,
  closePlan,
  draftPlan,
  followUpPlanKind,
  planAfter,
  setArrangement,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import { agreedPart, comparePlans } from '../../../src/domain/plan/plan-version.js';
import { author, contextOn, service } from '../any-case.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const said = { howOften: 'Hver torsdag', whoCalls: 'Marte ringer', ifCarerCannot: 'Anne kommer.' };
function agreed(): FollowUpPlan {
  const action = { need: '', kind: 'training', what: 'Vise pumpen', owner: service } as const;
  const plan = valueOf(addAction(draftPlan('case', context), action, author, context));
  return valueOf(
    agreePlan(valueOf(setArrangement(plan, said, context)), { by: ['Kari'], carerHasCopy: true }, context),
  );
}

describe('what is arranged besides actions', () => {
  it('is kept without the space around it, and read back as it was', () => {
    const plan = valueOf(setArrangement(draftPlan('case', context), { ...said, howOften: '  Hver torsdag ' }, context));
    expect(plan.arrangement).toEqual({ ...said, setAt: context.now });
    expect(valueOf(readRecord(followUpPlanKind, JSON.parse(JSON.stringify(plan))))).toEqual(plan);
  });

  it('is agreed: a change of it is a change of the plan, and what was agreed is kept', () => {
    const changed = valueOf(setArrangement(agreed(), { ...said, whoCalls: '' }, context));
    expect(changed.status).toBe('draft');
    const last = agreedVersions(changed).at(-1);
    expect(last?.arrangement).toMatchObject(said);
    expect(last && comparePlans(last, agreedPart(changed))).toEqual([
      { is: 'arranged', part: 'whoCalls', before: 'Marte ringer', now: undefined },
    ]);
  });

  it('said once more in the same words changes nothing', () => {
    const plan = agreed();
    expect(valueOf(setArrangement(plan, said, contextOn(3)))).toBe(plan);
  });

  it('goes when nothing is left of it, and what was agreed is kept', () => {
    const gone = valueOf(setArrangement(agreed(), { howOften: ' ' }, context));
    expect(gone).not.toHaveProperty('arrangement');
    expect(agreedVersions(gone).at(-1)?.arrangement).toMatchObject(said);
  });

  it('is not written in a plan that has ended', () => {
    expect(reasonOf(setArrangement(valueOf(closePlan(agreed(), context)), said, context))).toBe('plan-closed');
  });

  it('from before a death is nobody’s afterwards; from after it, it stands', () => {
    const supportCase = valueOf(
      recordDeath(
        openSupportCase({ id: 'case', carer: {} }, context),
        { on: '2026-11-23', recordedBy: 'M' },
        contextAt('2026-11-24T09:00:00+01:00'),
      ),
    );
    expect(planAfter(agreed(), supportCase)).not.toHaveProperty('arrangement');
    const since = valueOf(setArrangement(agreed(), { howOften: 'Når du vil' }, contextAt('2026-11-25T09:00:00+01:00')));
    expect(planAfter(since, supportCase).arrangement?.howOften).toBe('Når du vil');
  });

  it('of two plans that become one: no text of either is lost, in whatever they say', () => {
    const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
    const any = fc.record({ howOften: text, whoCalls: text, ifCarerCannot: text });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const mine = valueOf(setArrangement(agreed(), one, context));
        const theirs = valueOf(setArrangement(draftPlan('case', context), other, context));
        const [plan, closed] = valueOf(takeOverPlan(mine, theirs, context));
        for (const part of ARRANGEMENT_PARTS)
          for (const written of [one[part], other[part]])
            if (written !== undefined) expect(plan.arrangement?.[part]?.split(' / ')).toContain(written);
        expect(closed).not.toHaveProperty('arrangement');
      }),
    );
    expect(joinArrangements(undefined, undefined)).toBeUndefined();
  });

  it('changed by two at once: each keeps their part, and an agreement that did not have it does not stand', () => {
    const base = agreed();
    const mine = valueOf(setArrangement(base, { ...said, howOften: 'Hver dag' }, contextOn(3)));
    const theirs = valueOf(setArrangement(base, { ...said, whoCalls: 'Odd ringer' }, contextOn(4)));
    expect(valueOf(mergePlans(base, mine, theirs)).arrangement).toMatchObject({
      howOften: 'Hver dag',
      whoCalls: 'Odd ringer',
    });
    const again = valueOf(agreePlan(mine, { by: ['Kari'], carerHasCopy: true }, contextOn(5)));
    const merged = valueOf(mergePlans(base, again, theirs));
    expect(merged.status).toBe('draft');
    expect(agreedVersions(merged).at(-1)?.arrangement?.whoCalls).toBe('Marte ringer');
  });
});
