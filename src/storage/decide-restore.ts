import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../domain/kernel/record-kind.js';
import type { UnreadableRecord } from './record-store.js';
import { inShape, type StoredEntry } from './stored-entry.js';

/**
 * Decides whether a record from elsewhere is added, replaces the stored one of the same id, or is refused. Every store
 * decides by this rule.
 */
export function decideRestore<Rec extends StoredRecord>(
  kind: RecordKind<Rec>,
  record: Rec,
  stored: StoredEntry | undefined,
  over: number | undefined,
): Outcome<'added' | 'replaced', 'not-newer' | UnreadableRecord['reason']> {
  if (stored) {
    const current = readRecord(kind, stored.record);
    if (!current.ok) return current;
    const { revision } = current.value;
    if (kind.appendOnly || revision >= record.revision) return refused('not-newer');
    if (over !== undefined && revision !== over) return refused('not-newer');
  }
  inShape(kind, record);
  return done(stored ? 'replaced' : 'added');
}
