import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addAction,
  agreedVersions,
  agreePlan,
  draftPlan,
  followUpPlanKind,
  type FollowUpPlan,
} from '../../src/domain/plan/follow-up-plan.js';
import { commitRecord, commitRecords } from '../../src/session/commit-records.js';
import { mergeAnyRecord } from '../../src/session/merge-any-record.lazy.js';
import { RecordSession, type RecordsFailure } from '../../src/session/record-session.js';
import { decide } from '../../src/session/resolve-conflict.js';
import type { RecordStore } from '../../src/storage/record-store.js';
import { contextAt, valueOf } from '../domain/example.js';
import { SlowStore, type Later } from './slow-store.js';

const context = contextAt();
const action = (what: string): Parameters<typeof addAction>[1] => ({
  need: '',
  what,
  kind: 'information',
  owner: { party: 'service', name: 'Hjemmetjenesten' },
});
const withAction = (plan: FollowUpPlan, what: string): FollowUpPlan =>
  valueOf(addAction(plan, action(what), { by: 'Marte' }, context));
const agreed = (plan: FollowUpPlan): FollowUpPlan =>
  valueOf(agreePlan(plan, { by: ['Kari'], carerHasCopy: true }, context));
const actionsOf = ({ actions }: FollowUpPlan): string[] => actions.map(({ what }) => what);

interface Tab {
  readonly session: RecordSession;
  readonly failures: RecordsFailure[];
}

function open(store: RecordStore, caseId = 'case'): Tab {
  const failures: RecordsFailure[] = [];
  const session = new RecordSession({
    kinds: [followUpPlanKind],
    onChanged: () => undefined,
    onFailed: (failure) => failures.push(failure),
    loadMerge: async () => mergeAnyRecord,
  });
  session.connect();
  void session.open(store, caseId);
  return { session, failures };
}

/** Answers that arrive when `release` says so, the oldest first. */
function byHand(): { later: Later; release: (what?: string) => Promise<void>; waiting: () => string[] } {
  const queue: { what: string; go: () => void }[] = [];
  return {
    later: async (answer, what) => {
      await new Promise<void>((go) => queue.push({ what, go }));
      return answer;
    },
    release: async (what) => {
      const at = what === undefined ? 0 : queue.findIndex((one) => one.what === what);
      queue.splice(at, 1)[0]?.go();
      await settled();
    },
    waiting: () => queue.map(({ what }) => what),
  };
}

/** Whatever follows without an answer from the store has followed. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function releaseAll(hand: ReturnType<typeof byHand>): Promise<void> {
  await settled();
  while (hand.waiting().length > 0) await hand.release();
}

async function onDisk({ disk }: SlowStore): Promise<FollowUpPlan> {
  const list = await disk.list(followUpPlanKind, 'case');
  const [plan] = list.ok ? list.value.records : [];
  if (!plan) throw new Error('there is no plan');
  return plan;
}

const reported = vi.fn();
beforeEach(() => {
  vi.stubGlobal('reportError', reported);
});
afterEach(() => {
  vi.unstubAllGlobals();
  reported.mockReset();
});

describe('a step and what is edited while it is on its way', () => {
  it('keeps an agreement that was acknowledged, and the edit that was made meanwhile', async () => {
    const hand = byHand();
    const store = new SlowStore(hand.later);
    const plan = withAction(draftPlan('case', context), 'ring fastlegen');
    await store.disk.save(followUpPlanKind, plan);
    const { session } = open(store.tab());
    await releaseAll(hand);
    const shown = session.all(followUpPlanKind)[0] as FollowUpPlan;
    const committing = commitRecord(session, followUpPlanKind, agreed(shown));
    await settled();
    session.put(followUpPlanKind, withAction(shown, 'avlastning'));
    // One writer at a time: the edit is not on its way beside the agreement.
    expect(hand.waiting()).toEqual(['commit']);
    await releaseAll(hand);
    const committed = await committing;
    expect(committed?.status).toBe('agreed');
    await releaseAll(hand);
    const stored = await onDisk(store);
    expect(agreedVersions(stored).map(({ agreedAt }) => agreedAt)).toContain(
      committed?.status === 'agreed' ? committed.agreedAt : '',
    );
    // What was added after the agreement was not agreed to.
    expect(stored.status).toBe('draft');
    expect(actionsOf(stored)).toEqual(['ring fastlegen', 'avlastning']);
    expect(session.failure).toBeUndefined();
    expect(session.hasUnsaved).toBe(false);
  });

  it('is not taken where the record was changed while the edits before it were being saved', async () => {
    const hand = byHand();
    const store = new SlowStore(hand.later);
    await store.disk.save(followUpPlanKind, withAction(draftPlan('case', context), 'ring fastlegen'));
    const { session } = open(store.tab());
    await releaseAll(hand);
    const shown = session.all(followUpPlanKind)[0] as FollowUpPlan;
    session.put(followUpPlanKind, withAction(shown, 'a'));
    const committing = commitRecord(
      session,
      followUpPlanKind,
      agreed(session.all(followUpPlanKind)[0] as FollowUpPlan),
    );
    session.put(followUpPlanKind, withAction(session.all(followUpPlanKind)[0] as FollowUpPlan, 'b'));
    await releaseAll(hand);
    expect(await committing).toBeUndefined();
    expect(actionsOf(await onDisk(store))).toEqual(['ring fastlegen', 'a', 'b']);
  });

  it('says that it could not be saved, shows what was there, and can be tried again', async () => {
    const hand = byHand();
    const store = new SlowStore(hand.later);
    await store.disk.save(followUpPlanKind, withAction(draftPlan('case', context), 'ring fastlegen'));
    const { session, failures } = open(store.tab());
    await releaseAll(hand);
    store.isFull = true;
    const shown = session.all(followUpPlanKind)[0] as FollowUpPlan;
    const refusedStep = commitRecord(session, followUpPlanKind, agreed(shown));
    await releaseAll(hand);
    expect(await refusedStep).toBeUndefined();
    expect(session.failure?.reason).toBe('quota-exceeded');
    expect(failures.map(({ reason }) => reason)).toEqual(['quota-exceeded']);
    expect(session.all(followUpPlanKind)[0]?.status).toBe('draft');
    store.isFull = false;
    const again = commitRecord(session, followUpPlanKind, agreed(shown));
    await releaseAll(hand);
    expect((await again)?.status).toBe('agreed');
    expect(session.failure).toBeUndefined();
  });

  it('saves several records in one transaction, or none', async () => {
    const hand = byHand();
    const store = new SlowStore(hand.later);
    const plans = [withAction(draftPlan('case', context), 'a'), withAction(draftPlan('case', context), 'b')];
    for (const plan of plans) await store.disk.save(followUpPlanKind, plan);
    const { session } = open(store.tab());
    await releaseAll(hand);
    const shown = session.all(followUpPlanKind);
    const steps = shown.map((plan) => ({ kind: followUpPlanKind, record: agreed(plan) }));
    // Somebody else saves one of them meanwhile.
    const committing = commitRecords(session, steps);
    await settled();
    const other = await store.disk.read(followUpPlanKind, plans[1]?.id ?? '');
    if (other.ok) await store.disk.save(followUpPlanKind, withAction(other.value, 'c'));
    await releaseAll(hand);
    expect(await committing).toBeUndefined();
    const list = await store.disk.list(followUpPlanKind, 'case');
    expect(list.ok && list.value.records.map(({ status }) => status)).toEqual(['draft', 'draft']);
    await releaseAll(hand);
    expect(session.all(followUpPlanKind).flatMap(actionsOf).sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('a store that breaks its promise', () => {
  it('throws when it is watched, as one does that a framework has wrapped: said, and reported', async () => {
    const broken = new Proxy(new SlowStore((answer) => answer).tab(), {
      get: () => () => {
        throw new TypeError('Cannot read private member from an object whose class did not declare it');
      },
    });
    const { session, failures } = open(broken);
    await vi.waitFor(() => {
      expect(session.phase).toBe('ready');
    });
    expect(session.failure?.reason).toBe('unavailable');
    expect(failures.map(({ reason }) => reason)).toEqual(['unavailable']);
    expect(reported).toHaveBeenCalled();
  });

  it('cannot be had: what is written stays on the page, and is said not to be kept', async () => {
    const { session } = open(Promise.reject(new Error('no store')) as never);
    await vi.waitFor(() => {
      expect(session.failure?.reason).toBe('unavailable');
    });
    const plan = withAction(draftPlan('case', context), 'a');
    session.put(followUpPlanKind, plan);
    await vi.waitFor(() => {
      expect(session.hasUnsaved).toBe(true);
    });
    expect(session.all(followUpPlanKind).flatMap(actionsOf)).toEqual(['a']);
  });

  it('is awaited whatever class its promise is of', async () => {
    const store = new SlowStore((answer) => answer).tab();
    // As zone.js and others do it: a thenable that is no instance of the page's Promise.
    const thenable = { then: (resolve: (store: RecordStore) => void) => resolve(store) } as Promise<RecordStore>;
    const { session } = open(thenable as never);
    await vi.waitFor(() => {
      expect(session.phase).toBe('ready');
    });
    expect(session.failure).toBeUndefined();
  });
});

interface Happening {
  readonly does: 'edit' | 'agree' | 'full' | 'room' | 'retry' | 'mine' | 'theirs';
  readonly tab: 0 | 1;
  /** How many answers arrive after it. */
  readonly answers: number;
}

describe('two tabs, any order of edits, saves, agreements, refusals and answers', () => {
  it('loses nothing that was acknowledged, answers with what lies on the disk, and is never silently stuck', async () => {
    const happening = fc.record<Happening>({
      does: fc.constantFrom<Happening['does'][]>(
        'edit',
        'edit',
        'edit',
        'agree',
        'agree',
        'full',
        'room',
        'retry',
        'mine',
        'theirs',
      ),
      tab: fc.constantFrom<Happening['tab'][]>(0, 1),
      answers: fc.nat({ max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(happening, { maxLength: 12 }), async (scheduler, happenings) => {
        let isOver = false;
        const store = new SlowStore((answer, what) => (isOver ? answer : scheduler.schedule(answer, what)));
        await store.disk.save(followUpPlanKind, withAction(draftPlan('case', context), 'first'));
        const tabs = [open(store.tab()), open(store.tab())] as const;
        await scheduler.waitAll();
        const edits: string[] = [];
        const agreements: FollowUpPlan[] = [];
        let hasLetGo = false;
        for (const [number, { does, tab, answers }] of happenings.entries()) {
          const { session } = tabs[tab];
          const [shown] = session.all(followUpPlanKind);
          if (does === 'full') store.isFull = true;
          else if (does === 'room') store.isFull = false;
          else if (does === 'retry') void session.retry();
          else if (does === 'mine') decide(session, { type: 'kept-mine' });
          else if (does === 'theirs') {
            hasLetGo ||= session.failure?.reason === 'conflict';
            decide(session, { type: 'took-remote' });
          } else if (!shown) continue;
          else if (does === 'edit') {
            const what = `edit ${String(number)}`;
            edits.push(what);
            session.put(followUpPlanKind, withAction(shown, what));
          } else if (shown.status === 'draft') {
            void commitRecord(session, followUpPlanKind, agreed(shown)).then((committed) => {
              if (committed) agreements.push(committed);
            });
          }
          await settled();
          // Some answers arrive, others do not yet.
          for (let left = answers; left > 0 && scheduler.count() > 0; left -= 1) await scheduler.waitOne();
        }
        do {
          await scheduler.waitAll();
          await settled();
        } while (scheduler.count() > 0);
        store.isFull = false;
        isOver = true;
        for (const { session } of tabs) await session.retry();
        await scheduler.waitAll();
        const stored = await onDisk(store);
        const versions = agreedVersions(stored).map(({ agreedAt }) => agreedAt);
        for (const one of agreements) if (one.status === 'agreed') expect(versions).toContain(one.agreedAt);
        for (const { session } of tabs) {
          // No state is silent: what is not saved is said.
          if (session.hasUnsaved) expect(session.failure).toBeDefined();
        }
        const shownSomewhere = new Set(
          [stored, ...tabs.flatMap(({ session }) => session.all(followUpPlanKind))].flatMap(actionsOf),
        );
        if (!hasLetGo) for (const what of edits) expect(shownSomewhere).toContain(what);
      }),
      { numRuns: 500 },
    );
  });
});
