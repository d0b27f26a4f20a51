import { browserContext, today } from '../browser/clock-and-ids.js';
import { isOfToday, readingEntry, trailKind, type TrailActor } from '../domain/device/audit-trail.js';
import type { RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import type { RecordSession } from './record-session.js';

/** What is open, who reads it, and who is told. */
export interface ReadCase {
  readonly records: Pick<RecordSession, 'store'>;
  readonly by: TrailActor;
  readonly news: { read(kind: ReadKind, record: ReadRecord): void };
}
type ReadKind = 'needs-assessment' | 'conversation-record' | 'follow-up-plan';
type ReadRecord = StoredRecord & { readonly caseId: string };

/** Writes to the audit trail that staff have opened and read a record: once for each person and day. */
export class ReadingLog {
  readonly #case: ReadCase;
  readonly #noted = new Set<string>();

  constructor(openCase: ReadCase) {
    this.#case = openCase;
  }

  /** Can be called at each update; a record that is not saved yet is not read. */
  async note<Rec extends ReadRecord>(kind: RecordKind<Rec> & { readonly name: string }, record: Rec): Promise<void> {
    const { records, by, news } = this.#case;
    const { store } = records;
    const about = [kind.name, record.id, by.code ?? '', today()].join('/');
    if (!store || record.revision === 0 || this.#noted.has(about)) return;
    this.#noted.add(about);
    const entry = readingEntry({ kind, record, by }, browserContext());
    const trail = await store.list(trailKind, record.caseId);
    if (trail.ok && trail.value.records.some((step) => isOfToday(step, entry))) return;
    const written = trail.ok ? await store.save(trailKind, entry) : trail;
    if (written.ok) news.read(kind.name as ReadKind, record);
    // Locked, or full: tried again at the next update.
    else this.#noted.delete(about);
  }
}
