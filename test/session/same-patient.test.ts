import { describe, expect, it } from 'vitest';
import { recordDeath, takeBackDeath } from '../../src/domain/case/case-phase.js';
import { openSupportCase, supportCaseKind, type SupportCase } from '../../src/domain/case/support-case.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import {
  addAction,
  draftPlan,
  followUpPlanKind,
  forgetDeath,
  settleAfterDeath,
} from '../../src/domain/plan/follow-up-plan.js';
import { casesOfPatient, joinPatients, recordInEach } from '../../src/session/same-patient.js';
import { MemoryRecordStore } from '../../src/storage/memory-record-store.js';
import type { RecordWrite, SaveAllOutcome } from '../../src/storage/record-store.js';
import { contextAt, valueOf } from '../domain/example.js';

const context = contextAt('2026-11-20T10:00:00+01:00');
const today = { today: '2026-11-20' };

/** Somebody else saves the case right before the first saves of this store. */
class BusyStore extends MemoryRecordStore {
  busyFor = 0;

  override async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    const [first] = writes;
    if (this.busyFor > 0 && first) {
      this.busyFor -= 1;
      const now = valueOf(await this.read(supportCaseKind, first.record.id));
      const busy: SupportCase = { ...now, nickname: `n${String(this.busyFor)}` };
      await super.saveAll([{ kind: supportCaseKind, record: busy }]);
    }
    return super.saveAll(writes);
  }
}

async function stored(store: MemoryRecordStore, id: string, hostReference?: string): Promise<SupportCase> {
  const patient = hostReference === undefined ? {} : { patient: { hostReference } };
  return valueOf(
    (await store.save(supportCaseKind, openSupportCase({ id, carer: { name: id }, ...patient }, context))) as Outcome<
      SupportCase,
      string
    >,
  );
}

const caseOf = async (store: MemoryRecordStore, id: string): Promise<SupportCase> =>
  valueOf(await store.read(supportCaseKind, id));
const died = (now: SupportCase): Outcome<SupportCase, string> =>
  recordDeath(now, { on: '2026-11-18', recordedBy: 'Marte' }, context);

describe('the carers of one patient', () => {
  it('are found by the host’s reference, by staff’s word, and by way of a third', async () => {
    const store = new MemoryRecordStore();
    const kari = await stored(store, 'kari', 'patient-7');
    await stored(store, 'per', 'patient-7');
    await stored(store, 'lise');
    await stored(store, 'ola', 'patient-8');
    expect(valueOf(await casesOfPatient(store, kari, today)).map(({ id }) => id)).toEqual(['per']);
    expect(await joinPatients(store, 'per', 'lise', context)).toBe(true);
    const ids = valueOf(await casesOfPatient(store, kari, today)).map(({ id }) => id);
    expect(ids.sort()).toEqual(['lise', 'per']);
    const fromLise = valueOf(await casesOfPatient(store, await caseOf(store, 'lise'), today)).map(({ id }) => id);
    expect(fromLise.sort()).toEqual(['kari', 'per']);
    expect(valueOf(await casesOfPatient(store, await caseOf(store, 'ola'), today))).toEqual([]);
  });

  it('are joined both or not at all', async () => {
    const store = new BusyStore();
    await stored(store, 'kari');
    await stored(store, 'per');
    store.busyFor = 1;
    expect(await joinPatients(store, 'kari', 'per', context)).toBe(true);
    expect((await caseOf(store, 'kari')).patient).toEqual((await caseOf(store, 'per')).patient);
    expect(await joinPatients(store, 'kari', 'nobody', context)).toBe(false);
    expect((await caseOf(store, 'kari')).patient?.sharedMarks).toHaveLength(1);
  });
});

describe('what is about the patient', () => {
  it('is recorded in each case, also while somebody writes in it, and each keeps its own lines', async () => {
    const store = new BusyStore();
    await stored(store, 'kari');
    await stored(store, 'per');
    store.busyFor = 2;
    expect(await recordInEach(store, ['kari', 'per'], { change: died })).toEqual([]);
    expect(await caseOf(store, 'kari')).toMatchObject({
      phase: 'bereaved',
      nickname: 'n0',
      death: { on: '2026-11-18' },
    });
    expect(await caseOf(store, 'per')).toMatchObject({ phase: 'bereaved', carer: { name: 'per' } });
  });

  it('tells where it could not be recorded', async () => {
    const store = new BusyStore();
    await stored(store, 'kari');
    await stored(store, 'per');
    valueOf(
      (await store.save(supportCaseKind, valueOf(died(await caseOf(store, 'kari'))))) as Outcome<unknown, string>,
    );
    expect(await recordInEach(store, ['kari', 'per', 'gone'], { change: died })).toEqual(['kari', 'gone']);
    await stored(store, 'lise');
    store.busyFor = 99;
    expect(await recordInEach(store, ['lise'], { change: died })).toEqual(['lise']);
  });

  it('writes a step of the trail with it, once it is saved', async () => {
    const store = new MemoryRecordStore();
    await stored(store, 'per');
    const written: string[] = [];
    await recordInEach(
      store,
      ['per'],
      { change: died },
      {
        step: (kind, before, record) => {
          written.push(`${kind.name} ${String(before?.revision)} ${(record as SupportCase).phase}`);
          return undefined;
        },
        begin: () => undefined,
        written: () => undefined,
      },
    );
    expect(written).toEqual(['support-case 1 bereaved']);
  });

  it('that was a mistake is taken back with what was chosen in the plans', async () => {
    const store = new MemoryRecordStore();
    const per = await stored(store, 'per');
    let plan = valueOf(
      addAction(draftPlan('per', context), { need: '', what: 'Avlastning', kind: 'respite' }, { by: '' }, context),
    );
    plan = valueOf(settleAfterDeath(plan, plan.actions[0]?.id ?? '', 'ended', { by: '' }, context));
    await store.save(followUpPlanKind, plan);
    await store.save(supportCaseKind, valueOf(died(per)));
    const change = (now: SupportCase): Outcome<SupportCase, string> => takeBackDeath(now, 'Jonas', context);
    expect(await recordInEach(store, ['per'], { change, plan: forgetDeath })).toEqual([]);
    expect((await caseOf(store, 'per')).phase).toBe('active');
    const [now] = valueOf(await store.list(followUpPlanKind, 'per')).records;
    expect(now?.actions[0]?.afterDeath).toBeUndefined();
  });
});
