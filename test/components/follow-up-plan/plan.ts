import type { CarerFollowUpPlan } from '../../../components/follow-up-plan/follow-up-plan.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { addDays } from '../../../src/domain/kernel/calendar.js';
import { openSupportCase } from '../../../src/domain/case/support-case.js';
import {
  addAction,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  type FollowUpPlan,
} from '../../../src/domain/plan/follow-up-plan.js';
import type { RecordStore } from '../../../src/storage/record-store.js';
import { context, find, kept, mount, press, type, valueOf } from '../page.js';

export const author = { by: 'Marte Lunde' };
export const kari = openSupportCase({ id: 'case', carer: { name: 'Kari' } }, context);

/** A plan of the case, with an action for each of these. */
export function planWith(...whats: string[]): FollowUpPlan {
  return whats.reduce<FollowUpPlan>(
    (plan, what) =>
      valueOf(
        addAction(
          plan,
          {
            need: 'Søvn',
            what,
            kind: 'respite',
            owner: { party: 'service', name: 'Hjemmetjenesten' },
            due: addDays(today(), -3),
          },
          author,
          context,
        ),
      ),
    draftPlan('case', context),
  );
}

export const agreed = (plan: FollowUpPlan): FollowUpPlan =>
  valueOf(agreePlan(plan, { by: ['Kari', 'Marte Lunde'], carerHasCopy: true }, context));

export const open = (
  store: RecordStore,
  more: Partial<CarerFollowUpPlan> & { lang?: string } = {},
): Promise<CarerFollowUpPlan> =>
  mount('carer-follow-up-plan', { caseId: 'case', store, staff: { name: 'Marte Lunde' }, ...more });

/** The plan of the case, as it lies in the store. */
export const stored = async (store: RecordStore): Promise<FollowUpPlan | undefined> =>
  (await kept(store, followUpPlanKind))[0];

/** Writes an action into the form for it, and adds it. */
export async function fillAction(element: CarerFollowUpPlan, what: string, owner: string): Promise<void> {
  const details = find<HTMLDetailsElement>(element, 'details.add');
  details.open = true;
  await type(element, find<HTMLTextAreaElement>(element, '.add textarea[name="what"]'), what);
  await type(element, find<HTMLInputElement>(element, '.add input[name="owner"]'), owner);
  await press(element, find(element, '[part="add-action"]'));
}
