/** The form in which stores keep records, and the rules for saving and reading them that all stores share. */
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

/** A stored record: what is needed to find it is kept apart from the record, which may be unreadable. */
export interface StoredEntry {
  readonly kind: RecordKindName;
  readonly id: string;
  readonly caseId: string;
  readonly record: unknown;
}

/**
 * Decides a save, given the stored entry of the same id: the record to write, a conflict, or why the stored one may not
 * be touched. Every store decides by this one rule.
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

/** The outcome of saving a single record, out of that of `saveAll`. */
export function outcomeOfOne<Rec extends StoredRecord>(saved: SaveAllOutcome): SaveOutcome<Rec> {
  if (saved.ok) return done(saved.value[0] as Rec);
  const { at: _first, ...outcome } = saved;
  return outcome as SaveOutcome<Rec>;
}

/** True where the stored record has this revision. */
export function hasRevision(stored: StoredEntry | undefined, revision: number): boolean {
  return (stored?.record as { readonly revision?: unknown } | undefined)?.revision === revision;
}

/**
 * The first revision of a record that is written in the same transaction as another one. It is always new, since nobody
 * else has its id.
 */
export function newRecord({ kind, record }: CompanionWrite): StoredRecord {
  return inShape(kind, { ...record, revision: 1 });
}

/**
 * Throws where a record is not of its kind's shape: it could not be read again, and would hide all that was saved
 * before it.
 */
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
