import { done, type Outcome } from '../../src/domain/kernel/outcome.js';
import { handOver, supportCaseKind, type ContactPerson, type SupportCase } from '../../src/domain/case/support-case.js';
import type { UnitDays } from '../../src/domain/overview/unit-days.js';
import { trailEntry, trailKind, type TrailActor } from '../../src/domain/device/audit-trail.js';
import { undoCaseChange } from '../../src/domain/merge/revert-change.js';
import type { RecordStore, StoreFailure } from '../../src/storage/record-store.js';
import { browserContext, today } from '../../src/browser/clock-and-ids.js';

/** The result of handing over: each case before and after, and how many could not be saved. */
export interface HandedOver {
  readonly cases: readonly { readonly before: SupportCase; readonly after: SupportCase }[];
  readonly failed: number;
}

/** Who hands over, for the audit trail, and who hears of each case that was changed. */
export interface HandingOver {
  readonly by: TrailActor;
  readonly changed: (caseId: string) => void;
}

/** More cases than one person has. */
const MOST = 10_000;
/** How often a case is read and saved again after a conflict, as when somebody types in it at the same time. */
const TRIES = 5;

/** Every open case in which somebody is contact person or deputy goes to another. */
export async function handOverAll(
  store: RecordStore,
  from: string,
  to: ContactPerson,
  recordedBy: string,
  unitDays: UnitDays,
  desk: HandingOver,
): Promise<Outcome<HandedOver, StoreFailure>> {
  const ids = await casesOf(store, from, unitDays);
  if (!ids.ok) return ids;
  const cases: HandedOver['cases'][number][] = [];
  let failed = 0;
  for (const caseId of ids.value) {
    const saved = await change(store, desk, caseId, (now) => handOver(now, from, to, recordedBy, browserContext()));
    if (saved) cases.push(saved);
    else failed += 1;
  }
  return done({ cases, failed });
}

/** Undoes a handover, and keeps what was changed in the cases since. Returns how many could not be saved. */
export async function handBack(store: RecordStore, { cases }: HandedOver, desk: HandingOver): Promise<number> {
  let failed = 0;
  for (const { before, after } of cases) {
    const saved = await change(store, desk, after.id, (now) => done(undoCaseChange(now, before, after)));
    if (!saved) failed += 1;
  }
  return failed;
}

async function casesOf(
  store: RecordStore,
  person: string,
  unitDays: UnitDays,
): Promise<Outcome<string[], StoreFailure>> {
  const page = await store.cases({ today: today(), person, unitDays }, { limit: MOST });
  return page.ok ? done(page.value.rows.map(({ caseId }) => caseId)) : page;
}

async function change(
  store: RecordStore,
  { by, changed: tell }: HandingOver,
  caseId: string,
  how: (now: SupportCase) => Outcome<SupportCase, string>,
): Promise<HandedOver['cases'][number] | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await store.read(supportCaseKind, caseId);
    if (!read.ok) return undefined;
    const changed = how(read.value);
    if (!changed.ok) return undefined;
    const record = { ...changed.value, revision: read.value.revision };
    const step = trailEntry({ kind: supportCaseKind, record, act: 'changed', by }, browserContext());
    const saved = await store.save(supportCaseKind, record, { kind: trailKind, record: step });
    if (saved.ok) {
      tell(caseId);
      return { before: read.value, after: saved.value };
    }
    if (saved.reason !== 'conflict') return undefined;
  }
  return undefined;
}
