/** Exporting all records, or those of one case, as a file, and importing such a file. */
import { Archive, ARCHIVE_VERSION as VERSION } from '../domain/device/archive-format.js';
import { readJson } from '../domain/kernel/bounded-json.js';
import { fnv1a } from '../domain/kernel/fnv1a.js';
import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../domain/kernel/record-kind.js';
import { isChange, trailEntry, trailKind, type TrailActor, type TrailEntry } from '../domain/device/audit-trail.js';
import type { TransitionContext } from '../domain/kernel/transition-context.js';
import { CASE_KINDS } from './record-kinds.js';
import {
  isStoreFailure,
  type CompanionWrite,
  type RecordStore,
  type StoreFailure,
  type UnreadableRecord,
} from './record-store.js';

/** Bounds of a file: ten thousand cases of a unit are about 40 MB, and a record is at most nine levels deep. */
const BOUNDS = { length: 200_000_000, depth: 40 };

/** What stands in a file beside its records, for whoever opens it. */
export interface ArchiveWords {
  /** What this file is. */
  readonly about?: string;
  /** The codes of the trail in words: `loadTrailLegend` of `carer-needs` has them in three languages. */
  readonly legend?: object;
}

/** All records with their trail, as the text of a file; of one case, where one is named. */
export async function exportRecords(
  store: Pick<RecordStore, 'list'>,
  context: Pick<TransitionContext, 'now'>,
  caseId?: string,
  words?: ArchiveWords,
): Promise<Outcome<string, StoreFailure>> {
  const records: Record<string, unknown[]> = {};
  for (const kind of CASE_KINDS) {
    const list = await store.list(kind, caseId);
    if (!list.ok) return list;
    records[kind.name] = [...list.value.records, ...list.value.unreadable.flatMap(({ raw }) => (raw ? [raw] : []))];
  }
  return done(archiveOf(records, context, words));
}

/**
 * The text of the file from records in memory, also where the store cannot write any more.
 *
 * @param options.bases of records with unsaved changes: the stored versions that the changes are based on
 */
export function archiveOf(
  records: Readonly<Record<string, readonly unknown[]>>,
  { now }: Pick<TransitionContext, 'now'>,
  { about, legend, bases = [] }: ArchiveWords & { readonly bases?: readonly StoredRecord[] } = {},
): string {
  const grownFrom = Object.fromEntries(
    bases.map((base) => [base.id, { revision: base.revision, digest: digestOf(base) }]),
  );
  const head = { format: 'carer-needs-archive', version: VERSION, exportedAt: now, about, legend, grownFrom };
  return JSON.stringify({ ...head, records }, undefined, 2);
}

/** A record in a file that was not imported. */
export interface RefusedRecord {
  readonly kind: string;
  /** Its place among the records of its kind in the file, from 0. */
  readonly index: number;
  readonly id?: string;
  /**
   * - `unknown-kind`: this version knows no such records
   * - `unreadable`, `from-newer-version`: as in a store
   * - `differs`: the store has another record of the same id and revision, which stays
   * - `changed-here`: it was changed here since the two versions diverged; the stored one stays
   * - `twice`: the file has it more than once; the first one counts
   * - `other-case`: it is about another case than the one that was asked for
   */
  readonly reason: 'unknown-kind' | 'other-case' | 'differs' | 'changed-here' | 'twice' | UnreadableRecord['reason'];
}

/**
 * The result of an import: how many records are new here, newer than before, or were here already; and what was
 * refused.
 */
export interface ImportReport {
  readonly added: number;
  readonly replaced: number;
  readonly same: number;
  readonly refused: readonly RefusedRecord[];
  /** Why the store stopped: what is counted was imported, the rest was not. The file can be imported again. */
  readonly stoppedBy?: StoreFailure;
}

/**
 * Imports a file that {@link exportRecords} made, by id and revision: nothing becomes double, nothing newer is lost.
 *
 * @param caseId imports what is about this case only
 */
export async function importRecords(
  store: RecordStore,
  text: string,
  by: TrailActor,
  context: TransitionContext,
  caseId?: string,
): Promise<Outcome<ImportReport, 'too-large' | 'not-json' | 'not-ours' | 'from-newer-version' | StoreFailure>> {
  const json = readJson(text, BOUNDS);
  if (!json.ok) return json;
  const archive = Archive.safeParse(json.value);
  if (!archive.success) return refused('not-ours');
  if (archive.data.version > VERSION) return refused('from-newer-version');
  const report = await takeIn(store, archive.data, by, context, caseId);
  const { added, replaced, same, refused: left, stoppedBy } = report;
  // The store failed before anything was imported or refused.
  if (stoppedBy && added + replaced + same + left.length === 0) return refused(stoppedBy);
  return done(report);
}

async function takeIn(
  store: RecordStore,
  { records, grownFrom = {} }: Archive,
  by: TrailActor,
  context: TransitionContext,
  caseId: string | undefined,
): Promise<ImportReport> {
  const count = { added: 0, replaced: 0, same: 0 };
  const refusals: RefusedRecord[] = [];
  const left = new Set<string>();
  for (const name of Object.keys(records)) {
    if (CASE_KINDS.some((kind) => kind.name === name)) continue;
    records[name]?.forEach((_raw, index) => refusals.push({ kind: name, index, reason: 'unknown-kind' }));
  }
  const file = { steps: stepsIn(records[trailKind.name] ?? []), grownFrom };
  for (const kind of CASE_KINDS) {
    const seen = new Set<string>();
    for (const [index, raw] of (records[kind.name] ?? []).entries()) {
      const read = readRecord(kind, raw);
      const about = { kind: kind.name, index };
      if (!read.ok) {
        refusals.push({ ...about, reason: read.reason });
        continue;
      }
      const record = read.value;
      const { id } = record;
      if (seen.has(id)) {
        refusals.push({ ...about, id, reason: 'twice' });
        continue;
      }
      seen.add(id);
      if (caseId !== undefined && kind.caseIdOf(record) !== caseId) {
        refusals.push({ ...about, id, reason: 'other-case' });
        continue;
      }
      // The trail of a record that was not imported is not imported either.
      if (kind.name === trailKind.name && left.has((record as StoredRecord & TrailEntry).recordId)) continue;
      const before = { ...record, revision: record.revision - 1 };
      const step = { kind: trailKind, record: trailEntry({ kind, record: before, act: 'imported', by }, context) };
      const came = await takeInOne(store, kind, record, file, step);
      if (came === 'added' || came === 'replaced' || came === 'same') count[came] += 1;
      else if (isRefusal(came)) {
        refusals.push({ ...about, id, reason: came });
        left.add(id);
      } else return { ...count, refused: refusals, stoppedBy: came };
    }
  }
  return { ...count, refused: refusals };
}

async function takeInOne(
  store: RecordStore,
  kind: RecordKind<StoredRecord>,
  record: StoredRecord,
  file: FileTrail,
  step: CompanionWrite,
): Promise<'added' | 'replaced' | 'same' | RefusedRecord['reason'] | StoreFailure> {
  const companion = kind.appendOnly ? {} : { companion: step };
  const here = await store.read(kind, record.id);
  if (!here.ok && here.reason !== 'not-found') return here.reason;
  if (here.ok) {
    const { revision } = here.value;
    if (JSON.stringify(sorted(here.value)) === JSON.stringify(sorted(record))) return 'same';
    if (kind.caseIdOf(here.value) !== kind.caseIdOf(record)) return 'other-case';
    if (kind.appendOnly || revision === record.revision) return 'differs';
    const trail = await store.list(trailKind, kind.caseIdOf(record));
    if (!trail.ok) return trail.reason;
    const isOfIt = ({ recordId }: TrailEntry): boolean => recordId === record.id;
    const [heard, heardThere] = [trail.value.records.filter(isOfIt), file.steps.filter(isOfIt)];
    const crossings = [...heard, ...heardThere].flatMap((one) =>
      one.act === 'imported' ? [one.recordRevision ?? 0] : [],
    );
    if (revision > record.revision) {
      // The file has an older revision. It is only behind, unless something was done there that is not known here.
      const hasGoneOn = crossings.length > 0 && record.revision > Math.max(...crossings);
      return hasGoneOn || isAnyUnknown(heardThere, heard) ? 'changed-here' : 'same';
    }
    // Replaced only where the file's version is based on exactly the stored one, or the stored one came from there and
    // was not changed since.
    const base = file.grownFrom[record.id];
    const isBase = base?.revision === revision && base.digest === digestOf(here.value);
    const isUntouched = crossings.includes(revision) && !isAnyUnknown(heard, heardThere);
    if (!isBase && !isUntouched) return 'changed-here';
    const replaced = await store.restore(kind, record, { over: revision, ...companion });
    if (replaced.ok) return replaced.value;
    return replaced.reason === 'not-newer' ? 'changed-here' : replaced.reason;
  }
  const restored = await store.restore(kind, record, companion);
  if (restored.ok) return restored.value;
  return restored.reason === 'not-newer' ? 'changed-here' : restored.reason;
}

/** What a file says about the history of its records. */
interface FileTrail {
  readonly steps: readonly TrailEntry[];
  /** The stored versions that unsaved changes are based on, by record id. */
  readonly grownFrom: NonNullable<Archive['grownFrom']>;
}

/** True where one side knows of a change that the other side does not know. */
function isAnyUnknown(steps: readonly TrailEntry[], known: readonly TrailEntry[]): boolean {
  return steps.some((step) => isChange(step) && !known.some((one) => one.id === step.id));
}

/** A digest that tells two records of one revision apart; it says nothing of their content. */
function digestOf(record: StoredRecord): string {
  return fnv1a(JSON.stringify(sorted(record))).toString(36);
}

function stepsIn(trail: readonly unknown[]): TrailEntry[] {
  return trail.flatMap((raw) => {
    const read = readRecord<TrailEntry>(trailKind, raw);
    return read.ok ? [read.value] : [];
  });
}

function isRefusal(reason: RefusedRecord['reason'] | StoreFailure): reason is RefusedRecord['reason'] {
  return !isStoreFailure(reason);
}

/** The same data with all fields in alphabetical order, so that equal data gives equal JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, one]) => [name, sorted(one)]),
  );
}
