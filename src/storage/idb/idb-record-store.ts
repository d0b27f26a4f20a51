import { openDB, type IDBPDatabase } from 'idb';
import type { CasePage, CaseQuery, PageWanted } from '../../domain/overview/case-row.js';
import type { WorkPage, WorkQuery } from '../../domain/overview/work-page.js';
import { done, refused, type Outcome, type Refused } from '../../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../../domain/device/retention.js';
import type { IdbMaintenance } from './idb-maintenance.lazy.js';
import { DATABASE_VERSION, STALE, upgrade, type RecordSchema, type StoreIn } from './idb-schema.js';
import type {
  CompanionWrite,
  ChangeListener,
  EraseOptions,
  EraseOutcome,
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
} from '../record-store.js';
import { decideSave, newRecord, outcomeOfOne, readEntries, type StoredEntry } from '../stored-entry.js';

type Stores = 'records' | 'cases';
type Database = IDBPDatabase<RecordSchema>;

/** Records in this browser's IndexedDB. Opened at first use; shared by all tabs of the origin. */
export class IdbRecordStore implements RecordStore {
  /** Vue wraps nothing that says so in a proxy, which could not reach private fields. */
  readonly __v_skip = true;
  readonly retention: RetentionTerms | undefined;
  readonly #name: string;
  #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<ChangeListener>();
  #opening: Promise<Outcome<Database, StoreFailure>> | undefined;
  /** Transactions that were begun and are not done. */
  readonly #running = new Set<Promise<unknown>>();

  /** @param name of the database; two stores of one name share their records */
  constructor(name = 'carer-needs', options: { readonly retention?: RetentionTerms } = {}) {
    this.#name = name;
    this.retention = options.retention;
  }

  #listen(): void {
    if (this.#channel) return;
    let channel: BroadcastChannel & { unref?(): void };
    try {
      channel = new BroadcastChannel(`${this.#name}/changes`);
    } catch {
      // Firefox refuses it where it refuses storage; opening the database then says so.
      return;
    }
    channel.addEventListener('message', (event: MessageEvent<StoreChange>) => {
      this.#tellHere(event.data);
    });
    // In Node, where pages are rendered on a server, an open channel would keep the process from ending.
    channel.unref?.();
    this.#channel = channel;
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

  async save<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    companion?: CompanionWrite,
  ): Promise<SaveOutcome<Rec>> {
    return outcomeOfOne(await this.saveAll([{ kind, record, companion }]));
  }

  async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    const entries: { readonly entry: StoredEntry; readonly companion: StoredEntry | undefined }[] = [];
    const saved = await this.#tx('readwrite', ['records', 'cases'], async (store): Promise<SaveAllOutcome> => {
      const records: StoredRecord[] = [];
      for (const [at, { kind, record, companion }] of writes.entries()) {
        const decision = decideSave(kind, record, await store('records').get([kind.name, record.id]));
        if (!decision.ok) return { ...decision, at };
        records.push(decision.value);
        entries.push({
          entry: entryOf(kind, decision.value),
          companion: companion && entryOf(companion.kind, newRecord(companion)),
        });
      }
      await Promise.all(entries.map(({ entry, companion }) => write(store, entry, companion)));
      return done(records);
    });
    if (!saved.ok) return saved;
    if (saved.value.ok) entries.flatMap(({ entry, companion }) => [entry, companion]).forEach(this.#tellSaved, this);
    return saved.value;
  }

  restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    options?: RestoreOptions,
  ): Promise<RestoreOutcome> {
    return this.#maintain((maintenance) => maintenance.restore(kind, record, options));
  }

  cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    return this.#maintain((maintenance) => maintenance.cases(query, page));
  }

  work(query: WorkQuery, page: PageWanted): Promise<Outcome<WorkPage, StoreFailure>> {
    return this.#maintain((maintenance) => maintenance.work(query, page));
  }

  erase(caseId: string, options?: EraseOptions): Promise<EraseOutcome> {
    return this.#maintain((maintenance) => maintenance.erase(caseId, options));
  }

  eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    return this.#maintain((maintenance) => maintenance.eraseAll());
  }

  /** Loads the rarely used operations when they are called: a phone with a form does without them. */
  async #maintain<Answer>(
    use: (maintenance: IdbMaintenance) => Promise<Answer>,
  ): Promise<Answer | Refused<'unavailable'>> {
    const code = await import('./idb-maintenance.lazy.js').catch(() => undefined);
    if (!code) return refused('unavailable');
    return use(
      new code.IdbMaintenance(this, {
        tx: (mode, names, work) => this.#tx(mode, names, work),
        tell: (change) => {
          this.#tell(change);
        },
        entryOf,
        write,
      }),
    );
  }

  watch(listener: ChangeListener): () => void {
    this.#listen();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Opens the database now and not at the first use, to know early whether there is one. */
  async open(): Promise<Outcome<undefined, StoreFailure>> {
    const opened = await this.#open();
    return opened.ok ? done(undefined) : opened;
  }

  /** Closes the database and the channel to other tabs. The next use opens them again. */
  async close(): Promise<void> {
    const opened = await this.#opening;
    this.#opening = undefined;
    if (opened?.ok) opened.value.close();
    this.#channel?.close();
    this.#channel = undefined;
  }

  /**
   * Every transaction goes through here. Strict durability: what was acknowledged has to outlive a power cut, which the
   * default does not promise. Only `tx.done` reports a full disk: a put resolves and the transaction aborts afterwards.
   */
  async #tx<Mode extends 'readonly' | 'readwrite', Name extends Stores, Value>(
    mode: Mode,
    names: readonly Name[],
    work: (store: <One extends Name>(name: One) => StoreIn<One, Mode>) => Promise<Value>,
    isReopened = false,
  ): Promise<Outcome<Value, StoreFailure>> {
    const opened = await this.#open();
    if (!opened.ok) return opened;
    try {
      const tx = opened.value.transaction<Stores[], Mode>([...names], mode, { durability: 'strict' });
      const running = Promise.all([work((name) => tx.objectStore(name)), tx.done]);
      this.#running.add(running);
      try {
        const [value] = await running;
        return done(value);
      } finally {
        this.#running.delete(running);
      }
    } catch (error) {
      const isClosed = error instanceof DOMException && error.name === 'InvalidStateError';
      // The connection was closed behind the store, as Safari does to pages in the background: opened anew, once.
      if (!isClosed || isReopened) return refused(storeFailure(error));
      this.#opening = undefined;
      return this.#tx(mode, names, work, true);
    }
  }

  #open(): Promise<Outcome<Database, StoreFailure>> {
    this.#listen();
    this.#opening ??= this.#openDatabase().catch((error: unknown) => {
      // A refused opening is tried again at the next use.
      this.#opening = undefined;
      return refused(storeFailure(error));
    });
    return this.#opening;
  }

  /**
   * The database; or `blocked`, while another tab has an older version open. Once that tab closes it, listeners get
   * `invalidated`.
   */
  async #openDatabase(): Promise<Outcome<Database, StoreFailure>> {
    // A browser's strictest mode has none, and neither has a server.
    if (!(globalThis as { readonly indexedDB?: IDBFactory | null }).indexedDB) return refused('unavailable');
    let giveUp: ((blocked: 'blocked') => void) | undefined;
    const blocked = new Promise<'blocked'>((resolve) => (giveUp = resolve));
    const opening = openDB<RecordSchema>(this.#name, DATABASE_VERSION, {
      upgrade: (database, from, _to, tx) => {
        upgrade(database, from, tx).catch(() => {
          // A failed upgrade is undone as a whole: the next one who opens the database begins it anew.
          if (!tx.error) tx.abort();
        });
      },
      blocked: () => giveUp?.('blocked'),
      blocking: (_current, version, event) => void this.#letGo(event.target as IDBDatabase, version !== null),
      // The browser has closed it: a person deleted the data, or it was lost. Listeners read again what is still there.
      terminated: () => {
        this.#opening = undefined;
        this.#tellHere({ type: 'invalidated' });
      },
    });
    const first = await Promise.race([opening, blocked]);
    if (first !== 'blocked') return done(first);
    opening.then(
      (database) => {
        this.#opening = Promise.resolve(done(database));
        this.#tellHere({ type: 'invalidated' });
      },
      () => (this.#opening = undefined),
    );
    return refused('blocked');
  }

  /**
   * Closes the database, since a newer version of this code wants to upgrade it or it is being deleted; the other side
   * would wait for ever otherwise. Before an upgrade, what is not saved is saved first, and what is being saved is
   * waited for.
   */
  async #letGo(database: IDBDatabase, isUpgrade: boolean): Promise<void> {
    if (isUpgrade) {
      await Promise.allSettled([...this.#listeners].map((listener) => listener({ type: 'closing' })));
      while (this.#running.size > 0) await Promise.allSettled(this.#running);
    }
    this.#opening = undefined;
    database.close();
    this.#tellHere({ type: 'invalidated' });
  }

  #tellSaved(entry: StoredEntry | undefined): void {
    if (entry) this.#tell({ type: 'saved', kind: entry.kind, id: entry.id, caseId: entry.caseId });
  }

  #tell(change: StoreChange): void {
    this.#tellHere(change);
    this.#channel?.postMessage(change);
  }

  #tellHere(change: StoreChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}

type Writable = <Name extends Stores>(name: Name) => StoreIn<Name, 'readwrite'>;

function entryOf<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): StoredEntry {
  return { kind: kind.name, id: record.id, caseId: kind.caseIdOf(record), record };
}

/** Writes a record and its companion; the row of its case is to be made anew. */
async function write(store: Writable, entry: StoredEntry, companion: StoredEntry | undefined): Promise<void> {
  const { caseId, id, record } = entry;
  const { revision } = record as StoredRecord;
  await Promise.all([
    store('records').put(entry),
    store('cases').put({ caseId, keys: [STALE], savedBy: `${id}/${String(revision)}` }),
    companion && store('records').put(companion),
  ]);
}

/** Maps a browser's error to a failure reason; one that is not about storage is a mistake of ours and is thrown on. */
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
