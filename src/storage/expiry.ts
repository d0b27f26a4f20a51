/** Erasing: of what is past its retention terms, and of a case at a person's wish. */
import { type PlainDate, dayOf } from '../domain/kernel/calendar.js';
import { needsAssessmentKind } from '../domain/assessment/needs-assessment.schema.js';
import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import { caseErasedOn, formErasedOn, mayErase } from '../domain/device/retention.js';
import { supportCaseKind } from '../domain/case/support-case.js';
import { trailEntry, trailKind, type TrailAct, type TrailActor } from '../domain/device/audit-trail.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';
import { lastVisitKind } from '../domain/device/last-visit.js';
import type { CompanionWrite, EraseOutcome, RecordStore, StoreFailure } from './record-store.js';

/** The result of {@link eraseExpired}. */
export interface ExpiryReport {
  readonly forms: number;
  readonly cases: number;
  /** The clock has gone back, or leapt: nothing is erased today, see `mayErase`. */
  readonly waits: boolean;
}

/**
 * Erases drafts, sent forms and closed cases that are past the store's retention terms, whoever and whatever is on the
 * screen. Does nothing where the store has no terms.
 */
export async function eraseExpired(
  store: RecordStore,
  context: TransitionContext,
): Promise<Outcome<ExpiryReport, StoreFailure>> {
  const terms = store.retention;
  const nothing = { forms: 0, cases: 0, waits: false };
  if (!terms) return done(nothing);
  const today = dayOf(context.now);
  const isSure = await mayEraseToday(store, today);
  if (!isSure.ok) return isSure;
  if (!isSure.value) return done({ ...nothing, waits: true });
  const isDue = (day: PlainDate | undefined): boolean => day !== undefined && day <= today;
  const expire = (
    kind: RecordKind<StoredRecord>,
    record: StoredRecord,
    one: boolean,
  ): ReturnType<RecordStore['erase']> =>
    store.erase(kind.caseIdOf(record), {
      ...(one && { one: { kind: kind.name, id: record.id } }),
      // Somebody may be writing in it at this moment: then it is not due any more.
      ifRevision: record.revision,
      companion: erasedStep({ kind, record, act: 'expired', by: { party: 'device' } }, context),
    });

  let cases = 0;
  if (terms.closedCases !== undefined) {
    const due = await dueCases(store, today, isDue);
    if (!due.ok) return due;
    for (const supportCase of due.value) {
      const erased = await expire(supportCaseKind, supportCase, false);
      if (erased.ok) cases += 1;
      else if (erased.reason !== 'conflict') return refused(erased.reason);
    }
  }
  let forms = 0;
  if (terms.drafts !== undefined || terms.sentForms !== undefined) {
    const list = await store.list(needsAssessmentKind);
    if (!list.ok) return list;
    for (const form of list.value.records.filter((one) => isDue(formErasedOn(one, terms)))) {
      const erased = await expire(needsAssessmentKind, form, true);
      if (erased.ok) forms += 1;
      else if (erased.reason !== 'conflict') return refused(erased.reason);
    }
  }
  return done({ forms, cases, waits: false });
}

/** The closed cases that are due. They are found by the board's rows, so that open ones are not read for it. */
async function dueCases(
  store: RecordStore,
  today: PlainDate,
  isDue: (day: PlainDate | undefined) => boolean,
): Promise<Outcome<{ id: string; version: number; revision: number }[], StoreFailure>> {
  const due: { id: string; version: number; revision: number }[] = [];
  let after: string | undefined;
  do {
    const page = await store.cases({ today, filter: 'closed' }, { limit: 200, ...(after !== undefined && { after }) });
    if (!page.ok) return page;
    for (const { caseId } of page.value.rows) {
      const read = await store.read(supportCaseKind, caseId);
      if (read.ok && isDue(caseErasedOn(read.value, store.retention))) due.push(read.value);
    }
    after = page.value.next;
  } while (after !== undefined);
  return done(due);
}

/** Notes that this device was here today; says whether it may erase what is due by this clock. */
async function mayEraseToday(store: RecordStore, today: PlainDate): Promise<Outcome<boolean, StoreFailure>> {
  const before = await store.read(lastVisitKind, 'last-visit');
  if (!before.ok && before.reason !== 'not-found') {
    // The last visit cannot be read, so the clock cannot be checked: rather erased late than wrongly.
    return before.reason === 'unreadable' || before.reason === 'from-newer-version'
      ? done(false)
      : refused(before.reason);
  }
  const last = before.ok ? before.value : undefined;
  if (last?.day === today) return done(last.isDoubted !== true);
  const isSure = mayErase(today, last?.day);
  const visit = { id: 'last-visit', version: 1, revision: last?.revision ?? 0, day: today } as const;
  const noted = await store.save(lastVisitKind, isSure ? visit : { ...visit, isDoubted: true });
  // Another tab has noted it in the same moment, and found the same.
  return noted.ok || noted.reason === 'conflict' ? done(isSure) : done(false);
}

/** Erases all of a case at a person's wish, and leaves one trail entry that says so. */
export function eraseCase(
  store: RecordStore,
  caseId: string,
  by: TrailActor,
  context: TransitionContext,
): Promise<EraseOutcome> {
  const record = { id: caseId, version: 1, revision: 0 };
  return store.erase(caseId, { companion: erasedStep({ kind: supportCaseKind, record, act: 'erased', by }, context) });
}

/**
 * Erases some records of a case at a person's wish, one after the other, each with a trail entry that says so. Stops at
 * the first that could not be erased; those before it are gone.
 */
export async function eraseRecords(
  store: RecordStore,
  caseId: string,
  records: readonly { readonly kind: RecordKind<StoredRecord>; readonly record: StoredRecord }[],
  by: TrailActor,
  context: TransitionContext,
): Promise<EraseOutcome> {
  for (const { kind, record } of records) {
    const companion = erasedStep({ kind, record, act: 'erased', by }, context);
    const erased = await store.erase(caseId, { one: { kind: kind.name, id: record.id }, companion });
    if (!erased.ok) return erased;
  }
  return done(undefined);
}

/** The trail entry for something that was erased. It has no revision, since the record is gone. */
function erasedStep(
  step: {
    readonly kind: Pick<RecordKind<StoredRecord>, 'name' | 'caseIdOf'>;
    readonly record: StoredRecord;
    readonly act: TrailAct;
    readonly by: TrailActor;
  },
  context: TransitionContext,
): CompanionWrite {
  const { recordRevision: _none, ...entry } = trailEntry(step, context);
  return { kind: trailKind, record: entry };
}
