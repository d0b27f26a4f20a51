import {
  pageOf,
  type CasePage,
  type CaseQuery,
  type CaseRow,
  type PageWanted,
} from '../../domain/overview/case-row.js';
import type { CaseWork } from '../../domain/overview/work-item.js';
import type { WorkPage, WorkQuery } from '../../domain/overview/work-page.js';
import { done, refused, type Outcome } from '../../domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../../domain/device/retention.js';
import { sealedKeyKind, sealedKind, type SealedRecord } from '../../domain/device/sealed-format.js';
import { startIdleTimer } from '../../browser/idle-timer.js';
import type { LockableStore, SealState } from '../lockable-store.js';
import type {
  ChangeListener,
  CompanionWrite,
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
  UnreadableRecord,
} from '../record-store.js';
import { inShape, newRecord, outcomeOfOne } from '../stored-entry.js';
import { rowsOf } from '../cases-by-scan.js';
import { CaseRowsCache } from './case-rows-cache.js';
import type { Secret } from './key-wrapping.js';
import { Keyring, type ChangeSecretOutcome, type SetUpOutcome, type UnlockOutcome } from './keyring.js';

/**
 * A store that encrypts every record (AES-GCM, 256 bits) before it passes it to an inner store, bound to its kind, id,
 * case and revision. The inner store sees ids, kinds, revisions, and lengths in steps of a kilobyte; no word, name or
 * date.
 */
export class SealedRecordStore implements LockableStore {
  /** Vue wraps nothing that says so in a proxy, which could not reach private fields. */
  readonly __v_skip = true;
  /** Whether elements ask for a passphrase in the page, or wait for the host to bring its key. */
  readonly opensWith: 'passphrase' | 'host';
  readonly #inner: RecordStore;
  readonly #keys: Keyring;
  readonly #rows = new CaseRowsCache<CaseRow>(this, () => rowsOf);
  readonly #work = new CaseRowsCache<CaseWork>(this, async () => (await import('../work-by-scan.lazy.js')).workOf);
  readonly #lockAfterMinutes: number | undefined;
  #stopIdleTimer: (() => void) | undefined;
  readonly #listeners = new Set<ChangeListener>();

  /**
   * @param inner where the sealed records are kept; nobody else may write there
   * @param options.opensWith `host`: a key that the host holds; elements ask for no passphrase
   * @param options.lockAfterMinutes locks by itself when nobody has touched the page for so long
   */
  constructor(
    inner: RecordStore,
    options: { readonly opensWith?: 'passphrase' | 'host'; readonly lockAfterMinutes?: number } = {},
  ) {
    this.#inner = inner;
    this.opensWith = options.opensWith ?? 'passphrase';
    this.#lockAfterMinutes = options.lockAfterMinutes;
    this.#keys = new Keyring(inner, () => void this.#keysChanged());
    inner.watch((change) => this.#hear(change));
  }

  get isVolatile(): boolean {
    return this.#inner.isVolatile ?? false;
  }

  get retention(): RetentionTerms | undefined {
    return this.#inner.retention;
  }

  async state(): Promise<Outcome<SealState, StoreFailure>> {
    return this.#keys.state();
  }

  /** Sets the secret of an empty store, and opens it. `exists`: it has a secret already. */
  async setUp(secret: Secret): Promise<SetUpOutcome> {
    return this.#keys.setUp(secret);
  }

  /** Opens it in this tab. `wrong-secret` also where the key was tampered with: the two cannot be told apart. */
  async unlock(secret: Secret): Promise<UnlockOutcome> {
    return this.#keys.unlock(secret);
  }

  /**
   * Sets another passphrase or key. All records but the trail entries, which are written once, are re-encrypted with a
   * new data key, so that the old secret and an old copy of the disk open nothing that is written afterwards. Should
   * this be interrupted, the new secret counts already, every record can be read, and the next {@link unlock} goes on.
   */
  async changeSecret(from: Secret, to: Secret): Promise<ChangeSecretOutcome> {
    return this.#keys.changeSecret(from, to);
  }

  /** Locks this tab: what is being written is saved first, then nothing can be read until {@link unlock}. */
  async lock(): Promise<void> {
    if (!this.#keys.isOpen) return;
    // For three seconds at most: a save that hangs does not keep the store open.
    await Promise.race([this.#tell({ type: 'closing' }), new Promise((resolve) => setTimeout(resolve, 3000))]);
    this.#keys.forget();
    void this.#keysChanged();
  }

  async read<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Promise<Outcome<Rec, ReadFailure>> {
    if (!this.#keys.isOpen) return refused('locked');
    const read = await this.#inner.read(sealedKind(kind), id);
    return read.ok ? this.#keys.unseal(kind, read.value) : read;
  }

  async list<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    caseId?: string,
  ): Promise<Outcome<RecordList<Rec>, StoreFailure>> {
    if (!this.#keys.isOpen) return refused('locked');
    const list = await this.#inner.list(sealedKind(kind), caseId);
    if (!list.ok) return list;
    const records: Rec[] = [];
    const unreadable: UnreadableRecord[] = [...list.value.unreadable];
    const opened = await Promise.all(
      list.value.records.map(async (sealed) => ({ sealed, read: await this.#keys.unseal(kind, sealed) })),
    );
    for (const { sealed, read } of opened) {
      if (read.ok) records.push(read.value);
      else if (read.reason === 'locked') return refused('locked');
      else {
        const raw = (await this.#keys.openBox(kind, sealed)) ?? sealed;
        unreadable.push({ id: sealed.id, reason: read.reason, raw });
      }
    }
    return done({ records, unreadable });
  }

  async save<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    companion?: CompanionWrite,
  ): Promise<SaveOutcome<Rec>> {
    return outcomeOfOne(await this.saveAll([{ kind, record, companion }]));
  }

  async saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    const raised = writes.map((write) => {
      const { kind, record } = write;
      return { ...write, raised: inShape(kind, { ...record, revision: record.revision + 1 }) };
    });
    // Encrypted before any transaction: most browsers end one while something else is waited for.
    const sealed = await Promise.all(
      raised.map(async ({ kind, record, raised, companion }): Promise<RecordWrite | undefined> => {
        const [box, beside] = await Promise.all([this.#keys.seal(kind, raised), this.#sealCompanion(companion)]);
        return box && { kind: sealedKind(kind), record: { ...box, revision: record.revision }, companion: beside };
      }),
    );
    const inner = sealed.filter((write) => write !== undefined);
    if (inner.length < writes.length) return refused('locked');
    const saved = await this.#inner.saveAll(inner);
    if (saved.ok) return done(raised.map((write) => write.raised));
    const kind = writes[saved.at ?? 0]?.kind;
    if (saved.reason !== 'conflict' || !kind) return saved;
    const current = await this.#keys.unseal(kind, saved.current as SealedRecord);
    return current.ok ? { ...saved, current: current.value } : { ...saved, ...current };
  }

  async restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    { over, companion }: RestoreOptions = {},
  ): Promise<RestoreOutcome> {
    inShape(kind, record);
    // The inner store cannot see that a box holds a record of a newer version, which must not be written over.
    const here = await this.read(kind, record.id);
    if (!here.ok && here.reason !== 'not-found') return refused(here.reason);
    const [sealed, beside] = await Promise.all([this.#keys.seal(kind, record), this.#sealCompanion(companion)]);
    if (!sealed) return refused('locked');
    return this.#inner.restore(sealedKind(kind), sealed, {
      ...(over !== undefined && { over }),
      ...(beside && { companion: beside }),
    });
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    if (!this.#keys.isOpen) return refused('locked');
    const made = await this.#rows.on(query.today, query.unitDays);
    return made.ok ? done({ ...pageOf(made.value.rows, query, page), unreadable: made.value.unreadable }) : made;
  }

  async work(query: WorkQuery, page: PageWanted): Promise<Outcome<WorkPage, StoreFailure>> {
    if (!this.#keys.isOpen) return refused('locked');
    const [made, { workPageOf }] = await Promise.all([
      this.#work.on(query.today, query.unitDays),
      import('../work-by-scan.lazy.js'),
    ]);
    return made.ok ? done(workPageOf(made.value.rows, query, page)) : made;
  }

  /** Erases also while the store is locked; the trail entry is then not kept. */
  async erase(caseId: string, { companion, ...rest }: EraseOptions = {}): Promise<EraseOutcome> {
    const beside = await this.#sealCompanion(companion);
    return this.#inner.erase(caseId, beside ? { ...rest, companion: beside } : rest);
  }

  /**
   * Erases everything, the data keys with it. An open store stays open in this tab, with a new key under the same
   * secret.
   */
  async eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    return this.#keys.eraseAll();
  }

  watch(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #sealCompanion(companion: CompanionWrite | undefined): Promise<CompanionWrite | undefined> {
    const sealed = companion && (await this.#keys.seal(companion.kind, newRecord(companion)));
    return sealed && { kind: sealedKind(companion.kind), record: sealed };
  }

  #hear(change: StoreChange): Promise<unknown> {
    if (change.type === 'saved') {
      if (change.kind === sealedKeyKind.name) return this.#keys.follow();
      this.#invalidate(change.caseId);
    }
    if (change.type === 'erased') {
      if (change.caseId === undefined) return this.#hearAllErased(change);
      this.#invalidate(change.caseId);
    }
    return this.#tell(change);
  }

  /** The keys were erased with all else. */
  async #hearAllErased(change: StoreChange): Promise<unknown> {
    const wasOpen = this.#keys.isOpen;
    this.#keys.forget();
    void this.#tell(change);
    return wasOpen && this.#keysChanged();
  }

  /** A record of this case was saved or erased. */
  #invalidate(caseId: string): void {
    this.#rows.invalidate(caseId);
    this.#work.invalidate(caseId);
  }

  /** The keys were opened or forgotten: starts or stops the idle timer, and forgets the rows with the keys. */
  #keysChanged(): Promise<unknown> {
    this.#stopIdleTimer?.();
    if (!this.#keys.isOpen) {
      this.#rows.clear();
      this.#work.clear();
    } else if (this.#lockAfterMinutes !== undefined)
      this.#stopIdleTimer = startIdleTimer(this.#lockAfterMinutes, () => void this.lock());
    return this.#tell({ type: 'invalidated' });
  }

  #tell(change: StoreChange): Promise<unknown> {
    return Promise.allSettled([...this.#listeners].map((listener) => listener(change)));
  }
}
