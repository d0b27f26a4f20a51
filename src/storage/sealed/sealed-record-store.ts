import {
  caseRow,
  pageOf,
  type CasePage,
  type CaseQuery,
  type CaseRow,
  type PageWanted,
} from '../../domain/overview/case-row.js';
import { done, refused, type Outcome } from '../../domain/kernel/outcome.js';
import { readRecord, type RecordKind, type StoredRecord } from '../../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../../domain/device/retention.js';
import {
  sealedKeyKind,
  sealedKind,
  SHORTEST_PASSPHRASE,
  type SealedKey,
  type SealedRecord,
} from '../../domain/device/sealed-format.js';
import { recordsByCase } from '../cases-by-scan.js';
import { IdleLock } from '../../browser/idle-timer.js';
import {
  isStoreFailure,
  type CompanionWrite,
  type ChangeListener,
  type EraseOptions,
  type EraseOutcome,
  type ReadFailure,
  type RecordList,
  type RecordStore,
  type RecordWrite,
  type RestoreOptions,
  type RestoreOutcome,
  type SaveAllOutcome,
  type SaveOutcome,
  type StoreChange,
  type StoreFailure,
  type UnreadableRecord,
} from '../record-store.js';
import {
  isWeaker,
  newKeys,
  openKeys,
  openKeysWith,
  rewrapKeys,
  wrapperFor,
  type OpenKeys,
  type Secret,
} from './key-wrapping.js';
import { inShape, newRecord, outcomeOfOne } from '../stored-entry.js';
import { seal, unseal } from './record-encryption.js';
import { SEALED_KINDS } from '../record-kinds.js';
import type { SealState } from '../lockable-store.js';

const NO_WRAPPER = 'this key cannot wrap others: an AES-GCM key for encrypt and decrypt is needed';

/** The rows of all cases on one day. */
interface Rows {
  readonly today: string;
  readonly byCase: Map<string, CaseRow>;
  readonly unreadable: Set<string>;
}

/**
 * A store around a store: every record is encrypted (AES-GCM, 256 bits) before it is handed on, and bound to its kind, id,
 * case and revision. What lies beneath sees ids, kinds, revisions, and lengths in steps of a kilobyte; no word, name or
 * date.
 */
export class SealedRecordStore implements RecordStore {
  /** Whether elements ask for a passphrase in the page, or wait for the host to bring its key. */
  readonly opensWith: 'passphrase' | 'host';
  readonly #inner: RecordStore;
  readonly #listeners = new Set<ChangeListener>();
  readonly #idle: IdleLock | undefined;
  #open: OpenKeys | undefined;
  /** The keys are being changed from here. */
  #isRewrapping = false;
  #makingRows: Promise<unknown> = Promise.resolve();
  /** The rows of all cases, once a board has asked; nowhere but in memory. */
  #rows: Rows | undefined;
  /** Cases whose row is to be made anew. */
  readonly #stale = new Set<string>();

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
    const { lockAfterMinutes } = options;
    if (lockAfterMinutes !== undefined) this.#idle = new IdleLock(lockAfterMinutes, () => void this.lock());
    inner.watch((change) => this.#hear(change));
  }

  get isVolatile(): boolean {
    return this.#inner.isVolatile ?? false;
  }

  get retention(): RetentionTerms | undefined {
    return this.#inner.retention;
  }

  async state(): Promise<Outcome<SealState, StoreFailure>> {
    if (this.#open) return done('open');
    const key = await this.#inner.read(sealedKeyKind, 'sealed-key');
    if (key.ok) return done('locked');
    if (isStoreFailure(key.reason)) return refused(key.reason);
    if (key.reason !== 'not-found') return done('key-lost');
    let state: SealState = 'new';
    for (const kind of SEALED_KINDS) {
      const list = await this.#inner.list(sealedKind(kind));
      if (!list.ok) return list;
      const { records, unreadable } = list.value;
      if (unreadable.some(({ raw }) => isPlain(raw))) return done('not-sealed');
      if (records.length + unreadable.length > 0) state = 'key-lost';
    }
    return done(state);
  }

  /** Seals a store in which nothing lies yet, and opens it. `exists`: it has its secret already. */
  async setUp(
    secret: Secret,
  ): Promise<Outcome<undefined, 'too-short' | 'exists' | 'key-lost' | 'not-sealed' | StoreFailure>> {
    if (isTooShort(secret)) return refused('too-short');
    const state = await this.state();
    if (!state.ok) return state;
    if (state.value === 'key-lost' || state.value === 'not-sealed') return refused(state.value);
    if (state.value !== 'new') return refused('exists');
    const wrapper = await wrapperFor(secret);
    const keys = await newKeys(wrapper);
    const open = await openKeysWith(keys, wrapper.wrapper);
    // Before anything is written: what cannot be opened again must not lie there.
    if (!open) throw new TypeError(NO_WRAPPER);
    const saved = await this.#inner.save(sealedKeyKind, keys);
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'exists');
    return this.#openWith(open);
  }

  /** Opens it in this tab. `wrong-secret` also where somebody has tampered with the key: it cannot be told apart. */
  async unlock(secret: Secret): Promise<Outcome<undefined, 'wrong-secret' | 'not-found' | 'key-lost' | StoreFailure>> {
    const key = await this.#readKey();
    if (!key.ok) return key;
    const open = await openKeys(key.value, secret);
    if (!open) return refused('wrong-secret');
    const isRaised = isWeaker(key.value) && (await this.#rewrap(key.value, open, secret, { withNewKey: false })).ok;
    const opened = isRaised ? done(undefined) : this.#openWith(open);
    // What could not be raised or sealed anew this time opens all the same, and the next unlock goes on with it.
    if (key.value.isResealing) await this.#reseal();
    return opened;
  }

  /**
   * Another passphrase or key from now on. All records but the steps of the trail, which are
   * written once, are sealed anew with a new data key, so that the old secret and an
   * old copy of the disk open nothing that is written afterwards. Should this be interrupted, the new secret counts
   * already, every record can be read, and the next {@link unlock} goes on.
   */
  async changeSecret(
    from: Secret,
    to: Secret,
  ): Promise<Outcome<undefined, 'wrong-secret' | 'too-short' | 'not-found' | 'key-lost' | StoreFailure>> {
    if (isTooShort(to)) return refused('too-short');
    const key = await this.#readKey();
    if (!key.ok) return key;
    const open = await openKeys(key.value, from);
    if (!open) return refused('wrong-secret');
    const changed = await this.#rewrap(key.value, open, to, { withNewKey: true });
    return changed.ok ? this.#reseal() : changed;
  }

  /** Locks this tab: what is being written is saved first, then nothing can be read until {@link unlock}. */
  async lock(): Promise<void> {
    if (!this.#open) return;
    // A save that hangs does not keep it open.
    await Promise.race([this.#tell({ type: 'closing' }), new Promise((resolve) => setTimeout(resolve, 3000))]);
    this.#forget();
    void this.#tell({ type: 'invalidated' });
  }

  async read<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Promise<Outcome<Rec, ReadFailure>> {
    if (!this.#open) return refused('locked');
    const read = await this.#inner.read(sealedKind(kind), id);
    return read.ok ? this.#unseal(kind, read.value) : read;
  }

  async list<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    caseId?: string,
  ): Promise<Outcome<RecordList<Rec>, StoreFailure>> {
    if (!this.#open) return refused('locked');
    const list = await this.#inner.list(sealedKind(kind), caseId);
    if (!list.ok) return list;
    const records: Rec[] = [];
    const unreadable: UnreadableRecord[] = [...list.value.unreadable];
    const opened = await Promise.all(
      list.value.records.map(async (sealed) => ({ sealed, read: await this.#unseal(kind, sealed) })),
    );
    for (const { sealed, read } of opened) {
      if (read.ok) records.push(read.value);
      else if (read.reason === 'locked') return refused('locked');
      else unreadable.push({ id: sealed.id, reason: read.reason, raw: (await this.#openBox(kind, sealed)) ?? sealed });
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
    const next = writes.map(({ kind, record, companion }) => ({
      kind,
      record: inShape(kind, { ...record, revision: record.revision + 1 }),
      companion,
    }));
    // Before any transaction: most browsers end one while something else is waited for.
    const sealed = await Promise.all(
      next.map(async ({ kind, record, companion }): Promise<RecordWrite | undefined> => {
        const [box, beside] = await Promise.all([this.#seal(kind, record), this.#sealCompanion(companion)]);
        return box && { kind: sealedKind(kind), record: { ...box, revision: record.revision - 1 }, companion: beside };
      }),
    );
    const inner = sealed.filter((write) => write !== undefined);
    if (inner.length < writes.length) return refused('locked');
    const saved = await this.#inner.saveAll(inner);
    if (saved.ok) return done(next.map(({ record }) => record));
    const kind = writes[saved.at ?? 0]?.kind;
    if (saved.reason !== 'conflict' || !kind) return saved;
    const current = await this.#unseal(kind, saved.current as SealedRecord);
    return current.ok ? { ...saved, current: current.value } : { ...saved, ...current };
  }

  async restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    { over, companion }: RestoreOptions = {},
  ): Promise<RestoreOutcome> {
    inShape(kind, record);
    // What a newer version has put into its box is not written over: the store beneath does not see it.
    const here = await this.read(kind, record.id);
    if (!here.ok && here.reason !== 'not-found') return refused(here.reason);
    const [sealed, beside] = await Promise.all([this.#seal(kind, record), this.#sealCompanion(companion)]);
    if (!sealed) return refused('locked');
    return this.#inner.restore(sealedKind(kind), sealed, {
      ...(over !== undefined && { over }),
      ...(beside && { companion: beside }),
    });
  }

  async cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>> {
    if (!this.#open) return refused('locked');
    // One after the other: two boards that ask at once are told the same.
    const making = this.#makingRows.then(() => this.#makeRows(query.today));
    this.#makingRows = making.catch(() => undefined);
    const made = await making;
    if (!made.ok) return made;
    const { byCase, unreadable } = made.value;
    return done({ ...pageOf([...byCase.values()], query, page), unreadable: unreadable.size });
  }

  /** Erases also while it is locked; a step of the trail is then not kept. */
  async erase(caseId: string, { companion, ...rest }: EraseOptions = {}): Promise<EraseOutcome> {
    const beside = await this.#sealCompanion(companion);
    return this.#inner.erase(caseId, beside ? { ...rest, companion: beside } : rest);
  }

  /** Erases everything, the data keys with it. An open store stays open in this tab, with a new key under the same secret. */
  async eraseAll(): Promise<Outcome<undefined, StoreFailure>> {
    await this.#renew();
    const open = this.#open;
    const erased = await this.#inner.eraseAll();
    if (!erased.ok || !open) return erased;
    const saved = await this.#inner.save(sealedKeyKind, await newKeys(open));
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'locked');
    const anew = await openKeysWith(saved.value, open.wrapper);
    return anew ? this.#openWith(anew) : refused('locked');
  }

  watch(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #readKey(): Promise<Outcome<SealedKey, 'not-found' | 'key-lost' | StoreFailure>> {
    const key = await this.#inner.read(sealedKeyKind, 'sealed-key');
    if (key.ok) return key;
    const { reason } = key;
    return refused(reason === 'not-found' || isStoreFailure(reason) ? reason : 'key-lost');
  }

  #openWith(open: OpenKeys): Outcome<undefined, never> {
    this.#open = open;
    this.#idle?.start();
    void this.#tell({ type: 'invalidated' });
    return done(undefined);
  }

  #forget(): void {
    this.#open = undefined;
    this.#rows = undefined;
    this.#stale.clear();
    this.#idle?.stop();
  }

  async #rewrap(
    key: SealedKey,
    open: OpenKeys,
    to: Secret,
    options: { readonly withNewKey: boolean },
  ): Promise<Outcome<undefined, 'wrong-secret' | StoreFailure>> {
    const wrapper = await wrapperFor(to);
    const changed = await rewrapKeys(key, open.wrapper, wrapper, options);
    if (!changed) return refused('wrong-secret');
    const anew = await openKeysWith(changed, wrapper.wrapper);
    if (!anew) throw new TypeError(NO_WRAPPER);
    this.#isRewrapping = true;
    const saved = await this.#inner.save(sealedKeyKind, changed).finally(() => (this.#isRewrapping = false));
    // Another tab did something to it in the same moment: what lies there counts, and this is asked for again.
    if (!saved.ok) return refused(isStoreFailure(saved.reason) ? saved.reason : 'wrong-secret');
    return this.#openWith(anew);
  }

  /** Seals anew what is not sealed with the newest key. Each record by itself: it can stop anywhere and go on later. */
  async #reseal(): Promise<Outcome<undefined, StoreFailure>> {
    for (const kind of SEALED_KINDS) {
      const list = await this.#inner.list(sealedKind(kind));
      if (!list.ok) return list;
      for (const sealed of list.value.records) {
        if (sealed.keyId === this.#open?.current) continue;
        const read = await this.#unseal(kind, sealed);
        if (!read.ok && read.reason === 'locked') return refused('locked');
        // What is written once is never sealed anew; and what nobody can read stays as it lies.
        if (!read.ok || kind.appendOnly) continue;
        const raised = { ...read.value, revision: sealed.revision + 1 };
        const anew = await this.#seal(kind, raised);
        if (!anew) return refused('locked');
        const saved = await this.#inner.save(sealedKind(kind), { ...anew, revision: sealed.revision });
        // A conflict is somebody who saved it meanwhile, and so sealed it anew.
        if (!saved.ok && isStoreFailure(saved.reason)) return refused(saved.reason);
      }
    }
    const key = await this.#readKey();
    if (!key.ok || !key.value.isResealing) return done(undefined);
    const ended = await this.#inner.save(sealedKeyKind, { ...key.value, isResealing: false });
    return ended.ok || !isStoreFailure(ended.reason) ? done(undefined) : refused(ended.reason);
  }

  async #seal(kind: RecordKind<StoredRecord>, record: StoredRecord): Promise<SealedRecord | undefined> {
    const open = this.#open;
    const key = open?.keys.get(open.current);
    if (!open || !key) return undefined;
    const { id, revision } = record;
    const place = { kind: kind.name, id, caseId: kind.caseIdOf(record), revision };
    return seal(record, place, { id: open.current, key });
  }

  async #sealCompanion(companion: CompanionWrite | undefined): Promise<CompanionWrite | undefined> {
    const sealed = companion && (await this.#seal(companion.kind, newRecord(companion)));
    return sealed && { kind: sealedKind(companion.kind), record: sealed };
  }

  async #unseal<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    sealed: SealedRecord,
  ): Promise<Outcome<Rec, 'locked' | UnreadableRecord['reason']>> {
    const raw = await this.#openBox(kind, sealed);
    if (!this.#open) return refused('locked');
    const read = readRecord(kind, raw);
    // What stands outside the box has to be what was meant inside.
    return read.ok && read.value.revision !== sealed.revision ? refused('unreadable') : read;
  }

  async #openBox(kind: Pick<RecordKind<StoredRecord>, 'name'>, sealed: SealedRecord): Promise<unknown> {
    const key = await this.#keyFor(sealed.keyId);
    return key && key !== 'locked' ? unseal(kind.name, sealed, key) : undefined;
  }

  /** The key with this id. One that is not known here may have come in another tab, under the same secret or another. */
  async #keyFor(keyId: string): Promise<CryptoKey | 'locked' | undefined> {
    const open = this.#open;
    if (!open) return 'locked';
    const known = open.keys.get(keyId);
    if (known) return known;
    const key = await this.#readKey();
    if (!key.ok || !key.value.keys.some(({ id }) => id === keyId)) return undefined;
    const anew = await openKeysWith(key.value, open.wrapper);
    if (anew) {
      this.#open = anew;
      return anew.keys.get(keyId);
    }
    // The secret was changed elsewhere: whoever sits here has to say the new one. Nothing can be saved before that.
    this.#forget();
    void this.#tell({ type: 'invalidated' });
    return 'locked';
  }

  async #makeRows(today: string): Promise<Outcome<Rows, StoreFailure>> {
    if (this.#rows?.today !== today) {
      this.#stale.clear();
      const records = await recordsByCase(this);
      if (!records.ok) return records;
      const byCase = new Map(records.value.cases.map((one) => [one.supportCase.id, caseRow(one, today).row]));
      this.#rows = { today, byCase, unreadable: new Set(records.value.unreadable) };
    }
    const rows = this.#rows;
    for (const caseId of [...this.#stale]) {
      this.#stale.delete(caseId);
      const records = await recordsByCase(this, caseId);
      if (!records.ok) {
        this.#stale.add(caseId);
        return records;
      }
      const [one] = records.value.cases;
      if (one) rows.byCase.set(caseId, caseRow(one, today).row);
      else rows.byCase.delete(caseId);
      rows.unreadable.delete(caseId);
      for (const id of records.value.unreadable) rows.unreadable.add(id);
    }
    return done(rows);
  }

  #hear(change: StoreChange): Promise<unknown> | undefined {
    if (change.type === 'saved') {
      if (change.kind === sealedKeyKind.name) return this.#isRewrapping ? undefined : this.#renew();
      this.#stale.add(change.caseId);
    }
    if (change.type === 'erased') {
      if (change.caseId === undefined) {
        const wasOpen = this.#open !== undefined;
        this.#forget();
        void this.#tell(change);
        return wasOpen ? this.#tell({ type: 'invalidated' }) : undefined;
      }
      this.#stale.add(change.caseId);
    }
    return this.#tell(change);
  }

  /** The keys were changed in another tab: under the same secret this one goes on with them, under another it is locked. */
  async #renew(): Promise<void> {
    const open = this.#open;
    if (!open) return;
    const key = await this.#readKey();
    if (!key.ok) return;
    const anew = await openKeysWith(key.value, open.wrapper);
    if (this.#open !== open) return;
    if (anew) {
      this.#open = anew;
      return;
    }
    this.#forget();
    void this.#tell({ type: 'invalidated' });
  }

  #tell(change: StoreChange): Promise<unknown> {
    return Promise.allSettled([...this.#listeners].map((listener) => listener(change)));
  }
}

/** A record that lies there with its words, and in no box. */
function isPlain(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !('box' in raw);
}

function isTooShort(secret: Secret): boolean {
  return 'passphrase' in secret && secret.passphrase.length < SHORTEST_PASSPHRASE;
}
