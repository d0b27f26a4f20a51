import { describe, expect, it } from 'vitest';
import {
  addAction,
  agreePlan,
  closePlan,
  completeAction,
  draftPlan,
  FollowUpPlan,
  markNotAvailable,
  setActionStatus,
} from '../../../src/domain/plan/follow-up-plan.js';
import { mergePlans } from '../../../src/domain/merge/merge-plans.js';
import { contextAt, reasonOf, valueOf } from '../example.js';

const context = contextAt();
const author = { by: 'Marte' };

describe('two who work on one plan', () => {
  const draft = valueOf(
    addAction(
      draftPlan('case', context),
      { need: 'Søvn', what: 'Nattevakt', kind: 'respite', owner: { party: 'service', name: 'Natt' } },
      author,
      context,
    ),
  );
  const id = draft.actions[0]?.id ?? '';
  const agreed = valueOf(agreePlan(draft, { by: ['Kari'], carerHasCopy: false }, context));

  it('agree to nothing that was added meanwhile', () => {
    const longer = valueOf(addAction(draft, { need: '', what: 'Mer', kind: 'listening' }, author, context));
    const merged = valueOf(mergePlans(draft, longer, agreed));
    expect(merged.status).toBe('draft');
    expect(merged).not.toHaveProperty('agreedAt');
    expect(merged.actions).toHaveLength(2);
  });

  it('leave an agreement standing while an agreed action goes its way', () => {
    const done = valueOf(completeAction(agreed, id, 'yes', author, context));
    const shared = valueOf(setActionStatus(agreed, id, 'under-way', author, context));
    const merged = valueOf(mergePlans(agreed, done, shared));
    expect(merged.status).toBe('agreed');
    expect(merged.actions[0]?.history).toHaveLength(3);
    expect(FollowUpPlan.safeParse(merged).success).toBe(true);
  });

  it('make no plan that cannot be read, whoever said what about an action', () => {
    const none = valueOf(
      markNotAvailable(agreed, id, { reason: 'Ingen ledig', alternative: 'Dagsenter' }, author, context),
    );
    const done = valueOf(completeAction(agreed, id, 'yes', author, context));
    for (const merged of [mergePlans(agreed, none, done), mergePlans(agreed, done, none)]) {
      expect(FollowUpPlan.safeParse(valueOf(merged)).success).toBe(true);
    }
    const closed = valueOf(closePlan(agreed, context));
    expect(reasonOf(mergePlans(agreed, done, closed))).toBe('plan-closed');
  });
});
