import type { CasePage, CaseQuery, PageWanted } from '../domain/overview/case-row.js';
import type { WorkPage, WorkQuery } from '../domain/overview/work-page.js';
import { done, refused, type Outcome } from '../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../domain/device/retention.js';
import type {
  CompanionWrite,
  ChangeListener,
  EraseOptions,
  ReadFailure,
  RecordList,
  RecordStore,
  RecordWrite,
  RestoreOptions,
  RestoreOutcome,
  SaveAllOutcome,
  SaveOutcome,
  StoreChange,
  StoreFailure,
} from './record-store.js';
import { decideRestore } from './decide-restore.js';
import { workByScan } from './work-by-scan.js';
import { decideSave, hasRevision, newRecord, outcomeOfOne, readEntries, type StoredEntry } from './stored-entry.js';

/**
 * A record store in memory, with the same contract: for tests, for shared devices, and where a browser gives no
 * storage.
 */
export class MemoryRecordStore implements RecordStore {
  /** Vue wraps nothing that says so in a proxy, which could not reach private fields. */
  readonly __v_skip = true;
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
    companion?: CompanionWrite,
  ): Promise<SaveOutcome<Rec>> {
    return outcomeOfOne(await this.saveAll([{ kind, record, companion }]));
  }

  async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    const next: RecordWrite[] = [];
    for (const [at, { kind, record, companion }] of writes.entries()) {
      const decision = decideSave(kind, record, this.#entries.get(key(kind, record.id)));
      if (!decision.ok) return { ...decision, at };
      if (companion) newRecord(companion);
      next.push({ kind, record: decision.value, companion });
    }
    for (const { kind, record, companion } of next) {
      this.#add(companion);
      this.#put(kind, record);
    }
    for (const { kind, record, companion } of writes) {
      this.#tellSaved(kind, record);
      if (companion) this.#tellSaved(companion.kind, companion.record);
    }
    return done(next.map(({ record }) => record));
  }

  async restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    { over, companion }: RestoreOptions = {},
  ): Promise<RestoreOutcome> {
    const decision = decideRestore(kind, record, this.#entries.get(key(kind, record.id)), over);
    if (!decision.ok) return decision;
    this.#add(companion);
    this.#put(kind, record);
    this.#tellSaved(kind, record);
    if (companion) this.#tellSaved(companion.kind, companion.record);
    return decision;
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    // Loaded when a board asks: a carer's phone does without it.
    const { casesByScan } = await import('./cases-by-scan.lazy.js');
    return casesByScan(this, query, page);
  }

  work(query: WorkQuery, page: PageWanted): Promise<Outcome<WorkPage, StoreFailure>> {
    return workByScan(this, query, page);
  }

  async erase(
    caseId: string,
    { one, companion, ifRevision }: EraseOptions = {},
  ): Promise<Outcome<undefined, 'conflict'>> {
    const meant = this.#entries.get(one ? key({ name: one.kind }, one.id) : key({ name: 'support-case' }, caseId));
    if (ifRevision !== undefined && !hasRevision(meant, ifRevision)) return refused('conflict');
    for (const [at, entry] of this.#entries) {
      const isMeant = entry.caseId === caseId && (!one || (entry.kind === one.kind && entry.id === one.id));
      if (isMeant) this.#entries.delete(at);
    }
    this.#add(companion);
    this.#tell({ type: 'erased', caseId, ...one });
    if (companion) this.#tellSaved(companion.kind, companion.record);
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

  #add(companion: CompanionWrite | undefined): void {
    if (companion) this.#put(companion.kind, newRecord(companion));
  }

  #put<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): void {
    this.keep({ kind: kind.name, id: record.id, caseId: kind.caseIdOf(record), record });
  }

  /** Stores an entry as it is, unchecked: for tests of what another version wrote. */
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
