import { describe, expect, it } from 'vitest';
import { addAction, draftPlan, setActionStatus } from '../../../src/domain/plan/follow-up-plan.js';
import { sameAction } from '../../../src/domain/plan/same-action.js';
import { contextAt, valueOf } from '../example.js';

const context = contextAt();
const author = { by: 'Marte' };
const night = { need: '', what: 'Nattevakt', kind: 'respite', offerId: 'night' } as const;

describe('an action that is in the plan already', () => {
  const plan = valueOf(addAction(draftPlan('case', context), night, author, context));

  it('is the same service, or the same words', () => {
    expect(sameAction(undefined, night)).toBe(undefined);
    expect(sameAction(plan, { what: 'Vakt om natten', offerId: 'night' })?.what).toBe('Nattevakt');
    expect(sameAction(plan, { what: ' nattevakt ' })?.what).toBe('Nattevakt');
    expect(sameAction(plan, { what: 'Dagsenter', offerId: 'day' })).toBe(undefined);
    expect(sameAction(plan, { what: 'Dagsenter' })).toBe(undefined);
  });

  it('is not one that is done', () => {
    const done = valueOf(setActionStatus(plan, plan.actions[0]?.id ?? '', 'done', author, context));
    expect(sameAction(done, night)).toBe(undefined);
  });
});
