import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followUpPlanKind, draftPlan, type FollowUpPlan } from '../../src/domain/plan/follow-up-plan.js';
import { isChange, trailEntry, trailKind, type TrailEntry } from '../../src/domain/device/audit-trail.js';
import { ReadingLog } from '../../src/session/reading-log.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import { contextAt, valueOf } from '../domain/example.js';

const context = { ...contextAt(), newId: () => crypto.randomUUID() };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T09:30:00+01:00') });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody at a desk: their log, what their host hears, and the plan in their store. */
async function desk(code = 'marte', store = new MemoryRecordStore()) {
  const heard: string[] = [];
  const by = { party: 'staff', code } as const;
  const log = new ReadingLog({ records: { store }, by, news: { read: (kind, { id }) => heard.push(`${kind} ${id}`) } });
  const list = await store.list(followUpPlanKind);
  const there = list.ok ? list.value.records[0] : undefined;
  const plan = there ?? valueOf<FollowUpPlan>(await store.save(followUpPlanKind, draftPlan('case', context)));
  const trail = async (): Promise<readonly TrailEntry[]> => valueOf(await store.list(trailKind)).records;
  return { store, heard, log, plan, by, trail };
}

describe('the log of what staff have opened', () => {
  it('names a record once for each person and day, also after a reload', async () => {
    const { log, plan, heard, trail, store } = await desk();
    await Promise.all([log.note(followUpPlanKind, plan), log.note(followUpPlanKind, plan)]);
    expect(heard).toEqual([`follow-up-plan ${plan.id}`]);
    const anew = await desk('marte', store);
    await anew.log.note(followUpPlanKind, plan);
    expect(anew.heard).toEqual([]);
    const [step, ...others] = await trail();
    expect(others).toEqual([]);
    expect(step).toMatchObject({ act: 'read', kind: 'follow-up-plan', recordId: plan.id, caseId: 'case' });
    expect(step?.recordRevision).toBeUndefined();
    expect(step?.at).toMatch(/^2026-11-22T\d\d:30:00\.000[+-]\d\d:\d\d$/);
    vi.setSystemTime(Date.parse('2026-11-23T09:30:00+01:00'));
    await log.note(followUpPlanKind, plan);
    expect(await trail()).toHaveLength(2);
  });

  it('names each person', async () => {
    const { log, plan, store, trail } = await desk();
    await log.note(followUpPlanKind, plan);
    await (await desk('ine', store)).log.note(followUpPlanKind, plan);
    expect((await trail()).map(({ by }) => by.code).sort()).toEqual(['ine', 'marte']);
  });

  it('says nothing of what somebody has written in that day: that tells it already', async () => {
    const { log, plan, store, by, trail, heard } = await desk();
    const now = { ...context, now: '2026-11-22T08:00:00+01:00' };
    await store.save(trailKind, trailEntry({ kind: followUpPlanKind, record: plan, act: 'changed', by }, now));
    await log.note(followUpPlanKind, plan);
    expect(heard).toEqual([]);
    expect(await trail()).toHaveLength(1);
  });

  it('waits for what is not saved yet', async () => {
    const { log, plan, trail } = await desk();
    await log.note(followUpPlanKind, { ...plan, revision: 0 });
    expect(await trail()).toEqual([]);
  });

  it('is no change of the record: a file of it is taken in as before', async () => {
    const { log, plan, trail } = await desk();
    await log.note(followUpPlanKind, plan);
    expect((await trail()).filter(isChange)).toEqual([]);
  });
});
