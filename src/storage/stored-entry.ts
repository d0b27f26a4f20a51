import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type RecordKindName, type StoredRecord } from '../domain/kernel/record-kind.js';
import type {
  CompanionWrite,
  Conflict,
  RecordList,
  SaveAllOutcome,
  SaveOutcome,
  UnreadableRecord,
} from './record-store.js';

/** How a record lies in a store: with what is needed to find it, apart from the record, which may be unreadable. */
export interface StoredEntry {
  readonly kind: RecordKindName;
  readonly id: string;
  readonly caseId: string;
  readonly record: unknown;
}

/**
 * What saving comes to, given what lies in the store under the same id: the record to write, a conflict, or why the
 * stored one may not be touched. Every store decides by this one rule.
 */
export function decideSave<Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  record: Rec,
  stored: StoredEntry | undefined,
): Outcome<Rec, UnreadableRecord['reason'] | 'not-found'> | Conflict<Rec> {
  if (!stored && record.revision > 0) return refused('not-found');
  if (stored) {
    const current = readRecord(kind, stored.record);
    if (!current.ok) return current;
    const isOther = current.value.revision !== record.revision || kind.appendOnly;
    if (isOther) return { ok: false, reason: 'conflict', current: current.value };
  }
  return done(inShape(kind, { ...record, revision: record.revision + 1 }));
}

/** What saving several records came to, where there was only one. */
export function outcomeOfOne<Rec extends StoredRecord>(saved: SaveAllOutcome): SaveOutcome<Rec> {
  if (saved.ok) return done(saved.value[0] as Rec);
  const { at: _first, ...outcome } = saved;
  return outcome as SaveOutcome<Rec>;
}

/** True where what lies in the store has the revision that somebody knows of it. */
export function hasRevision(stored: StoredEntry | undefined, revision: number): boolean {
  return (stored?.record as { readonly revision?: unknown } | undefined)?.revision === revision;
}

/** What is saved in the same breath as something else is new: it is told apart by an id that nobody else has. */
export function newRecord({ kind, record }: CompanionWrite): StoredRecord {
  return inShape(kind, { ...record, revision: 1 });
}

/** What could not be read again is not written: it would hide all that was saved before it. */
export function inShape<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): Rec {
  if (!kind.schema.safeParse(record).success) throw new TypeError(`not the shape of a ${kind.name}`);
  return record;
}

/** Parses entries and keeps apart what can be read and what cannot. */
export function readEntries<Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  entries: readonly StoredEntry[],
): RecordList<Rec> {
  const records: Rec[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const entry of entries) {
    const read = readRecord(kind, entry.record);
    if (read.ok) records.push(read.value);
    else unreadable.push({ id: entry.id, reason: read.reason, raw: entry.record });
  }
  return { records, unreadable };
}
