import type { CasePage, CaseQuery, PageWanted } from '../domain/overview/case-row.js';
import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../domain/device/retention.js';
import type {
  Alongside,
  ChangeListener,
  EraseOptions,
  ReadFailure,
  RecordList,
  RecordStore,
  RestoreOptions,
  RestoreOutcome,
  SaveOutcome,
  StoreChange,
  StoreFailure,
} from './record-store.js';
import { decideRestore } from './decide-restore.js';
import { decideSave, hasRevision, newRecord, readEntries, type StoredEntry } from './stored-entry.js';

/** The same contract without a disk: for tests, for shared devices, and where a browser gives no storage. */
export class MemoryRecordStore implements RecordStore {
  readonly isVolatile: boolean = true;
  readonly retention: RetentionTerms | undefined;
  readonly #entries = new Map<string, StoredEntry>();
  readonly #listeners = new Set<ChangeListener>();

  constructor(options: { readonly retention?: RetentionTerms } = {}) {
    this.retention = options.retention;
  }

  async read<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Promise<Outcome<Rec, ReadFailure>> {
    const entry = this.#entries.get(key(kind, id));
    return entry ? readRecord(kind, structuredClone(entry.record)) : refused('not-found');
  }

  async list<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    caseId?: string,
  ): Promise<Outcome<RecordList<Rec>, never>> {
    const entries = [...this.#entries.values()].filter(
      (entry) => entry.kind === kind.name && (caseId === undefined || entry.caseId === caseId),
    );
    return done(readEntries(kind, structuredClone(entries)));
  }

  async save<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    also?: Alongside,
  ): Promise<SaveOutcome<Rec>> {
    const decision = decideSave(kind, record, this.#entries.get(key(kind, record.id)));
    if (!decision.ok) return decision;
    this.#add(also);
    this.#put(kind, decision.value);
    this.#tellSaved(kind, record);
    if (also) this.#tellSaved(also.kind, also.record);
    return decision;
  }

  async restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    { over, also }: RestoreOptions = {},
  ): Promise<RestoreOutcome> {
    const decision = decideRestore(kind, record, this.#entries.get(key(kind, record.id)), over);
    if (!decision.ok) return decision;
    this.#add(also);
    this.#put(kind, record);
    this.#tellSaved(kind, record);
    if (also) this.#tellSaved(also.kind, also.record);
    return decision;
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    // Fetched by boards only: a carer's phone does without it.
    const { casesByScan } = await import('./cases-by-scan.lazy.js');
    return casesByScan(this, query, page);
  }

  async erase(caseId: string, { one, also, ifRevision }: EraseOptions = {}): Promise<Outcome<undefined, 'conflict'>> {
    const meant = this.#entries.get(one ? key({ name: one.kind }, one.id) : key({ name: 'support-case' }, caseId));
    if (ifRevision !== undefined && !hasRevision(meant, ifRevision)) return refused('conflict');
    for (const [at, entry] of this.#entries) {
      const isMeant = entry.caseId === caseId && (!one || (entry.kind === one.kind && entry.id === one.id));
      if (isMeant) this.#entries.delete(at);
    }
    this.#add(also);
    this.#tell({ type: 'erased', caseId, ...one });
    if (also) this.#tellSaved(also.kind, also.record);
    return done(undefined);
  }

  async eraseAll(): Promise<Outcome<undefined, never>> {
    this.#entries.clear();
    this.#tell({ type: 'erased' });
    return done(undefined);
  }

  watch(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #add(also: Alongside | undefined): void {
    if (also) this.#put(also.kind, newRecord(also));
  }

  #put<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): void {
    this.keep({ kind: kind.name, id: record.id, caseId: kind.caseIdOf(record), record });
  }

  /** Puts an entry where {@link read} finds it, as it is: the way in for what another version wrote. */
  keep(entry: StoredEntry): void {
    this.#entries.set(key({ name: entry.kind }, entry.id), structuredClone(entry));
  }

  #tellSaved<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): void {
    this.#tell({ type: 'saved', kind: kind.name, id: record.id, caseId: kind.caseIdOf(record) });
  }

  #tell(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

function key(kind: { readonly name: string }, id: string): string {
  return `${kind.name}/${id}`;
}
