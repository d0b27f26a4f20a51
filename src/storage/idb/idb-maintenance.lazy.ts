import type { CasePage, CaseQuery, PageWanted } from '../../domain/overview/case-row.js';
import type { WorkPage, WorkQuery } from '../../domain/overview/work-page.js';
import { done, refused, type Outcome } from '../../domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../domain/kernel/record-kind.js';
import { eraseFrom } from './idb-erase.js';
import type { StoreIn, Transact } from './idb-schema.js';
import type {
  EraseOptions,
  EraseOutcome,
  RecordStore,
  RestoreOptions,
  RestoreOutcome,
  StoreChange,
  StoreFailure,
} from '../record-store.js';
import { decideRestore } from '../decide-restore.js';
import { newRecord, type StoredEntry } from '../stored-entry.js';

/** What the store passes to this lazily loaded code. */
export interface StoreInternals {
  readonly tx: Transact;
  readonly tell: (change: StoreChange) => void;
  readonly entryOf: <Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec) => StoredEntry;
  readonly write: (
    store: <Name extends 'records' | 'cases'>(name: Name) => StoreIn<Name, 'readwrite'>,
    entry: StoredEntry,
    companion: StoredEntry | undefined,
  ) => Promise<void>;
}

/** The rarely used operations of the IndexedDB store: rows for a board, restoring and erasing. */
export class IdbMaintenance {
  readonly #store: Pick<RecordStore, 'list'>;
  readonly #internals: StoreInternals;

  constructor(store: Pick<RecordStore, 'list'>, internals: StoreInternals) {
    this.#store = store;
    this.#internals = internals;
  }

  async restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    { over, companion }: RestoreOptions = {},
  ): Promise<RestoreOutcome> {
    const { tx, tell, entryOf, write } = this.#internals;
    const companionEntry = companion && entryOf(companion.kind, newRecord(companion));
    const restored = await tx('readwrite', ['records', 'cases'], async (store): Promise<RestoreOutcome> => {
      const stored = await store('records').get([kind.name, record.id]);
      const decision = decideRestore(kind, record, stored, over);
      if (decision.ok) await write(store, entryOf(kind, record), companionEntry);
      return decision;
    });
    if (!restored.ok) return restored;
    if (restored.value.ok) tellSaved(tell, entryOf(kind, record), companionEntry);
    return restored.value;
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    const rows = await import('./idb-case-index.lazy.js').catch(() => undefined);
    return rows ? rows.casesIn(this.#store, this.#internals.tx, query, page) : refused('unavailable');
  }

  async work(query: WorkQuery, page: PageWanted): Promise<Outcome<WorkPage, StoreFailure>> {
    const code = await Promise.all([import('./idb-case-index.lazy.js'), import('./idb-work-index.lazy.js')]).catch(
      () => undefined,
    );
    if (!code) return refused('unavailable');
    const [rows, work] = code;
    return rows.pageIn(this.#internals.tx, query, work.workReading(this.#store, query, page));
  }

  async erase(caseId: string, options: EraseOptions = {}): Promise<EraseOutcome> {
    const { tx, tell, entryOf } = this.#internals;
    const { one, companion } = options;
    const companionEntry = companion && entryOf(companion.kind, newRecord(companion));
    const erased = await tx('readwrite', ['records', 'cases'], (store) =>
      eraseFrom(store, caseId, options, companionEntry),
    );
    if (!erased.ok) return erased;
    if (!erased.value) return refused('conflict');
    tell({ type: 'erased', caseId, ...one });
    tellSaved(tell, companionEntry);
    return done(undefined);
  }

  async eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    const { tx, tell } = this.#internals;
    const erased = await tx('readwrite', ['records', 'cases'], async (store) => {
      await Promise.all([store('records').clear(), store('cases').clear()]);
      return undefined;
    });
    if (erased.ok) tell({ type: 'erased' });
    return erased;
  }
}

function tellSaved(tell: StoreInternals['tell'], ...entries: (StoredEntry | undefined)[]): void {
  for (const entry of entries) if (entry) tell({ type: 'saved', kind: entry.kind, id: entry.id, caseId: entry.caseId });
}
