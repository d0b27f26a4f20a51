import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import type { CasePage, CaseQuery, PageWanted } from '../domain/case-row.js';
import { done, refused, type Outcome } from '../domain/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../domain/record-version.js';
import { DATABASE_VERSION, STALE, upgrade, type RecordSchema } from './idb-schema.js';
import type { ReadFailure, RecordList, RecordStore, SaveOutcome, StoreChange, StoreFailure } from './record-store.js';
import { decideSave, readEntries } from './stored-entry.js';

type Stores = 'records' | 'cases';
type Store<Name extends Stores, Mode extends IDBTransactionMode> = IDBPObjectStore<RecordSchema, Stores[], Name, Mode>;

/** Records in this browser's IndexedDB. Opened at first use; shared by all tabs of the origin. */
export class IdbRecordStore implements RecordStore {
  readonly #name: string;
  #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<(change: StoreChange) => void>();
  #opening: Promise<Outcome<IDBPDatabase<RecordSchema>, StoreFailure>> | undefined;

  /** @param name of the database; two stores of one name share their records */
  constructor(name = 'carer-needs') {
    this.#name = name;
    this.#listen();
  }

  #listen(): void {
    if (this.#channel) return;
    this.#channel = new BroadcastChannel(`${this.#name}/changes`);
    this.#channel.addEventListener('message', (event: MessageEvent<StoreChange>) => {
      this.#tellHere(event.data);
    });
  }

  async read<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Promise<Outcome<Rec, ReadFailure>> {
    const entry = await this.#tx('readonly', ['records'], (store) => store('records').get([kind.name, id]));
    if (!entry.ok) return entry;
    return entry.value ? readRecord(kind, entry.value.record) : refused('not-found');
  }

  async list<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    caseId?: string,
  ): Promise<Outcome<RecordList<Rec>, StoreFailure>> {
    const entries = await this.#tx('readonly', ['records'], (store) =>
      caseId === undefined
        ? store('records').index('by-kind').getAll(kind.name)
        : store('records').index('by-case').getAll([kind.name, caseId]),
    );
    return entries.ok ? done(readEntries(kind, entries.value)) : entries;
  }

  async save<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): Promise<SaveOutcome<Rec>> {
    const caseId = kind.caseIdOf(record);
    const saved = await this.#tx('readwrite', ['records', 'cases'], async (store): Promise<SaveOutcome<Rec>> => {
      const records = store('records');
      const stored = await records.get([kind.name, record.id]);
      const decision = decideSave(kind, record, stored);
      if (decision.ok) {
        await Promise.all([
          records.put({ kind: kind.name, id: record.id, caseId, record: decision.value }),
          store('cases').put({ caseId, keys: [STALE], savedBy: `${record.id}/${String(decision.value.revision)}` }),
        ]);
      }
      return decision;
    });
    if (!saved.ok) return saved;
    if (saved.value.ok) this.#tell({ type: 'saved', kind: kind.name, id: record.id, caseId });
    return saved.value;
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    // Fetched by boards only: a carer's phone does without it.
    const { outdated, readPage, readRecords, rowsOf, writeRows } = await import('./idb-cases.js');
    for (;;) {
      const read = await this.#tx('readonly', ['cases'], async (store) => {
        const ids = await outdated(store('cases'), query.today);
        return ids.length > 0 ? { broken: ids } : readPage(store('cases'), query, page);
      });
      if (!read.ok) return read;
      const { broken, ...found } = read.value;
      if ('rows' in found) return done(found);
      // Whoever saves waits for none of the work between: a row is written where its case was not saved meanwhile.
      const records = await this.#tx('readonly', ['records', 'cases'], (store) => readRecords(store, broken));
      if (!records.ok) return records;
      const rows = rowsOf(records.value, query.today);
      const written = await this.#tx('readwrite', ['cases'], (store) => writeRows(store('cases'), rows));
      if (written.ok) continue;
      // A full disk takes no rows; all that is there can still be read.
      const { casesByScan } = await import('./scan-cases.js');
      return casesByScan(this, query, page);
    }
  }

  async eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    const erased = await this.#tx('readwrite', ['records', 'cases'], async (store) => {
      await Promise.all([store('records').clear(), store('cases').clear()]);
      return undefined;
    });
    if (erased.ok) this.#tell({ type: 'erased' });
    return erased;
  }

  watch(listener: (change: StoreChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Lets go of the database and of the other tabs. The next use opens it again. */
  async close(): Promise<void> {
    const opened = await this.#opening;
    this.#opening = undefined;
    if (opened?.ok) opened.value.close();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /**
   * The one door to the disk. Strict durability: what was acknowledged has to outlive a power cut, which the default
   * does not promise. Only `tx.done` tells of a full disk: a put resolves and the transaction aborts afterwards.
   */
  async #tx<Mode extends 'readonly' | 'readwrite', Name extends Stores, Value>(
    mode: Mode,
    names: readonly Name[],
    work: (store: <One extends Name>(name: One) => Store<One, Mode>) => Promise<Value>,
  ): Promise<Outcome<Value, StoreFailure>> {
    const opened = await this.#open();
    if (!opened.ok) return opened;
    try {
      const tx = opened.value.transaction<Stores[], Mode>([...names], mode, { durability: 'strict' });
      const [value] = await Promise.all([work((name) => tx.objectStore(name)), tx.done]);
      return done(value);
    } catch (error) {
      return refused(storeFailure(error));
    }
  }

  #open(): Promise<Outcome<IDBPDatabase<RecordSchema>, StoreFailure>> {
    this.#listen();
    this.#opening ??= this.#openDatabase().then(
      (opened) => {
        // A refused opening is tried again at the next use: the other tab may have been closed by then.
        if (!opened.ok) this.#opening = undefined;
        return opened;
      },
      (error: unknown) => {
        this.#opening = undefined;
        return refused(storeFailure(error));
      },
    );
    return this.#opening;
  }

  async #openDatabase(): Promise<Outcome<IDBPDatabase<RecordSchema>, StoreFailure>> {
    const letGo = (): void => {
      this.#opening = undefined;
    };
    let giveUp: ((blocked: 'blocked') => void) | undefined;
    const blocked = new Promise<'blocked'>((resolve) => (giveUp = resolve));
    const opening = openDB<RecordSchema>(this.#name, DATABASE_VERSION, {
      upgrade: (database, from, _to, tx) => {
        upgrade(database, from, tx).catch(() => {
          // Half an upgrade is none: the next one who opens begins with it anew.
          if (!tx.error) tx.abort();
        });
      },
      blocked: () => giveUp?.('blocked'),
      // A newer version of this code wants in: let go at once, or that tab would wait for ever.
      blocking: (_current, _blocked, event) => {
        letGo();
        (event.target as IDBDatabase).close();
      },
      terminated: letGo,
    });
    const first = await Promise.race([opening, blocked]);
    if (first !== 'blocked') return done(first);
    // Should the other tab let go after all, this connection would be nobody's.
    void opening.then(
      (database) => database.close(),
      () => undefined,
    );
    return refused('blocked');
  }

  #tell(change: StoreChange): void {
    this.#tellHere(change);
    this.#channel?.postMessage(change);
  }

  #tellHere(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Browsers' words for what went wrong, as ours; what is not about storage is a mistake of ours and is thrown on. */
function storeFailure(error: unknown): StoreFailure {
  if (!(error instanceof DOMException)) throw error;
  switch (error.name) {
    case 'QuotaExceededError':
      return 'quota-exceeded';
    case 'VersionError':
      return 'blocked';
    case 'DataCloneError':
    case 'ConstraintError':
    case 'DataError':
      throw error;
    default:
      return 'unavailable';
  }
}
