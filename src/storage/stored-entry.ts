import { done, type Outcome } from '../domain/outcome.js';
import { readRecord, type RecordKind, type RecordKindName, type StoredRecord } from '../domain/record-version.js';
import type { Conflict, RecordList, UnreadableRecord } from './record-store.js';

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
): Outcome<Rec, UnreadableRecord['reason']> | Conflict<Rec> {
  if (stored) {
    const current = readRecord(kind, stored.record);
    if (!current.ok) return current;
    if (current.value.revision !== record.revision) return { ok: false, reason: 'conflict', current: current.value };
  }
  const next = { ...record, revision: record.revision + 1 };
  // What could not be read again is not written: it would hide all that was saved before it.
  if (!kind.schema.safeParse(next).success) throw new TypeError(`not the shape of a ${kind.name}`);
  return done(next);
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
    else unreadable.push({ id: entry.id, reason: read.reason });
  }
  return { records, unreadable };
}
