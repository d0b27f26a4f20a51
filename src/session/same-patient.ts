/** The cases of several carers of one patient: finding them, and recording in each what is about the patient. */
import { markSamePatient, namesOfPatient } from '../domain/case/case-phase.js';
import { supportCaseKind, type SupportCase } from '../domain/case/support-case.js';
import { isSame } from '../domain/kernel/deep-equal.js';
import { done, type Outcome } from '../domain/kernel/outcome.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';
import { followUpPlanKind, type FollowUpPlan } from '../domain/plan/follow-up-plan.js';
import type { RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import type { CaseQuery } from '../domain/overview/case-row.js';
import type { RecordStore, RecordWrite, StoreFailure } from '../storage/record-store.js';
import type { AuditTrail } from './record-session.js';

/** More carers than one patient has. */
const MOST = 50;
/** How often a case is read and saved again after a conflict, as when somebody types in it at the same time. */
const TRIES = 5;

/** The other cases about the patient of this one that are not closed, also those joined by way of a third. */
export async function casesOfPatient(
  store: RecordStore,
  supportCase: SupportCase,
  query: Pick<CaseQuery, 'today' | 'unitDays'>,
): Promise<Outcome<readonly SupportCase[], StoreFailure>> {
  const found = new Map<string, SupportCase>();
  const asked = new Set<string>();
  for (let names = namesOfPatient(supportCase); names.length > 0 && found.size < MOST;) {
    const [patient = '', ...rest] = names;
    asked.add(patient);
    const page = await store.cases({ ...query, patient }, { limit: MOST });
    if (!page.ok) return page;
    for (const { caseId } of page.value.rows) {
      if (caseId === supportCase.id || found.has(caseId)) continue;
      const read = await store.read(supportCaseKind, caseId);
      if (!read.ok) continue;
      found.set(caseId, read.value);
      rest.push(...namesOfPatient(read.value));
    }
    names = [...new Set(rest)].filter((name) => !asked.has(name));
  }
  return done([...found.values()]);
}

/** What is about the patient, as it is recorded in the case of one more carer. */
export interface AboutPatient {
  readonly change: (now: SupportCase) => Outcome<SupportCase, string>;
  /** Of a death that is taken back: the plans of the case, as they were before it. */
  readonly plan?: (now: FollowUpPlan) => FollowUpPlan;
}

/** Records the same in each of these cases. Returns the ids of those in which it could not be recorded. */
export async function recordInEach(
  store: RecordStore,
  caseIds: readonly string[],
  about: AboutPatient,
  trail?: AuditTrail,
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const caseId of caseIds) {
    const isRecorded = await changedCases(store, [caseId], ([now]) => now && about.change(now), about.plan, trail);
    if (!isRecorded) failed.push(caseId);
  }
  return failed;
}

/** Marks two cases as about one patient, in one transaction. False where it could not be saved. */
export async function joinPatients(
  store: RecordStore,
  one: string,
  other: string,
  context: TransitionContext,
  trail?: AuditTrail,
): Promise<boolean> {
  const both = ([mine, theirs]: readonly SupportCase[]): Outcome<readonly SupportCase[], never> | undefined =>
    mine && theirs && done(markSamePatient(mine, theirs, context));
  return changedCases(store, [one, other], both, undefined, trail);
}

/** Reads cases, changes them, and saves all of it or nothing; anew where somebody has saved in between. */
async function changedCases(
  store: RecordStore,
  caseIds: readonly string[],
  how: (now: readonly SupportCase[]) => Outcome<SupportCase | readonly SupportCase[], string> | undefined,
  plan: AboutPatient['plan'],
  trail: AuditTrail | undefined,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const read = await Promise.all(caseIds.map((caseId) => store.read(supportCaseKind, caseId)));
    const now = read.flatMap((one) => (one.ok ? [one.value] : []));
    const changed = now.length === caseIds.length ? how(now) : undefined;
    if (!changed?.ok) return false;
    const cases = [changed.value].flat() as readonly SupportCase[];
    const writes = cases.map((after, at) => write(supportCaseKind, now[at], after, trail));
    for (const caseId of plan ? caseIds : []) {
      const plans = await store.list(followUpPlanKind, caseId);
      if (!plans.ok) return false;
      for (const before of plans.value.records) {
        const after = plan?.(before) ?? before;
        if (!isSame(after, before)) writes.push(write(followUpPlanKind, before, after, trail));
      }
    }
    const saved = await store.saveAll(writes);
    if (saved.ok) {
      for (const { companion } of writes) if (companion) trail?.written(companion);
      return true;
    }
    if (saved.reason !== 'conflict') return false;
  }
  return false;
}

function write(
  kind: RecordKind<StoredRecord>,
  before: StoredRecord | undefined,
  record: StoredRecord,
  trail: AuditTrail | undefined,
): RecordWrite {
  return { kind, record, companion: trail?.step(kind, before, record) };
}
