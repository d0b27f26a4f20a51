/** What the work list writes: that an action is under way or done, and that it is not after all. */
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import { trailEntry, trailKind, type TrailActor } from '../../src/domain/device/audit-trail.js';
import { done, refused, type Outcome } from '../../src/domain/kernel/outcome.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import { undoChange } from '../../src/domain/merge/revert-change.js';
import type { WorkItem } from '../../src/domain/overview/work-item.js';
import { followUpPlanKind, setActionStatus, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { browserContext } from '../../src/browser/clock-and-ids.js';
import type { RecordStore } from '../../src/storage/record-store.js';

/** Who acts: by name in the plan, by code in the trail. */
export interface Actor {
  readonly name: string;
  readonly trail: TrailActor;
}

/** The plan right before and right after a step. */
export interface Moved {
  readonly before: FollowUpPlan;
  readonly after: FollowUpPlan;
}

/** An action of a plan, as a row showed it. */
export type ShownAction = NonNullable<WorkItem['action']>;

/** `changed`: the action is not as the row showed it any more, and nothing was written. */
type ActFailure = FailureReason | 'changed';

/** How often a plan is read and saved again after a conflict, as when somebody types in it at the same time. */
const TRIES = 5;

/** Sets an action under way or done, as long as it stands as the row showed it; what else was changed in the plan stays. */
export function moveAction(
  store: RecordStore,
  { planId, id, status }: ShownAction,
  to: 'under-way' | 'done',
  by: Actor,
): Promise<Outcome<Moved, ActFailure>> {
  return change(store, planId, by, (now) => {
    const action = now.actions.find((one) => one.id === id);
    if (action?.status !== status || !isForCareTeam(action)) return undefined;
    return setActionStatus(now, id, to, { by: by.name }, browserContext());
  });
}

/** Undoes the step, as long as nobody has gone on from it. */
export function moveBack(
  store: RecordStore,
  { id }: ShownAction,
  { before, after }: Moved,
  by: Actor,
): Promise<Outcome<Moved, ActFailure>> {
  const statusIn = (plan: FollowUpPlan): string | undefined => plan.actions.find((one) => one.id === id)?.status;
  return change(store, after.id, by, (now) =>
    statusIn(now) === statusIn(after) ? undoChange(now, before, after) : undefined,
  );
}

async function change(
  store: RecordStore,
  planId: string,
  { trail }: Actor,
  how: (now: FollowUpPlan) => Outcome<FollowUpPlan, string> | undefined,
): Promise<Outcome<Moved, ActFailure>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await store.read(followUpPlanKind, planId);
    if (!read.ok) return read.reason === 'not-found' ? refused('changed') : read;
    const changed = how(read.value);
    if (!changed?.ok) return refused('changed');
    const record = { ...changed.value, revision: read.value.revision };
    const step = trailEntry({ kind: followUpPlanKind, record, act: 'changed', by: trail }, browserContext());
    const saved = await store.save(followUpPlanKind, record, { kind: trailKind, record: step });
    if (saved.ok) return done({ before: read.value, after: saved.value });
    if (saved.reason === 'not-found') return refused('changed');
    if (saved.reason !== 'conflict') return refused(saved.reason);
  }
  return refused('changed');
}
