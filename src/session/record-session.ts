import type { FailureReason } from '../domain/kernel/record-failure.js';
import { refused, type Outcome, type Refused } from '../domain/kernel/outcome.js';
import type { KindRef, RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import type { Contested } from '../domain/merge/edit-conflict.js';
import type {
  CompanionWrite,
  RecordStore,
  RecordWrite,
  SaveAllOutcome,
  SaveOutcome,
  StoreChange,
  UnreadableRecord,
} from '../storage/record-store.js';
import { heldAsNew, heldAsStored, isPending, step, type HeldEvent, type HeldRecord } from './held-record.js';

type AnyKind = RecordKind<StoredRecord>;

/** A failure that a person is told about, and the record it concerns, where it concerns one. */
export interface RecordsFailure {
  /** Empty where it concerns no single case. */
  readonly caseId: string;
  readonly reason: FailureReason;
  readonly recordId?: string;
  /** In a conflict: whether writing one's own version over the stored one is allowed at all. */
  readonly canKeepMine?: boolean;
  /** What is shown here was erased elsewhere, or taken away with the whole database. */
  readonly isGone?: boolean;
}

/** Merges a record that was edited here and saved elsewhere; undefined where a person has to choose. */
export type MergeRemoteChange = (
  kind: AnyKind,
  held: Extract<HeldRecord, { readonly remote: StoredRecord }>,
) => { readonly record: StoredRecord; readonly questions: readonly Contested[] } | undefined;

/** Decides which entry a save writes to the audit trail, once for each act. */
export interface AuditTrail {
  step(kind: AnyKind, before: StoredRecord | undefined, record: StoredRecord): CompanionWrite | undefined;
  /** Begins anew: the entries that were written before were erased. */
  begin(): void;
  /** The entry is on disk. */
  written(step: CompanionWrite): void;
}

/** A record that is shown, with its state. */
export interface ShownRecord {
  readonly kind: AnyKind;
  readonly held: HeldRecord;
}

/*
 * The lazily loaded files beside this one only call methods of the session and import types from here, so that this
 * code is not cut in two by a bundler.
 */

/** An open record: its state, and what is under way for it. */
export interface Slot {
  readonly kind: AnyKind;
  /**
   * The store that it was read from and is saved to, also while another one is shown; none where none could be opened.
   */
  readonly store: RecordStore | undefined;
  held: HeldRecord;
  /** The save or commit that is under way; true once all is in the store. */
  writing: Promise<boolean> | undefined;
  /** Counts changes of the content, made here or elsewhere: a step that was based on an earlier count is refused. */
  edits: number;
}

export interface RecordSessionOptions {
  /** Loaded while the store is being opened, where the page can be shown before: schemas are most of its code. */
  readonly kinds: readonly AnyKind[] | (() => Promise<readonly AnyKind[]>);
  /** What is shown may have changed. */
  readonly onChanged: () => void;
  /** Told of each record that is on disk by an act here, with the stored version that the act was based on. */
  readonly onSaved?: (kind: AnyKind, record: StoredRecord, before?: StoredRecord) => void;
  readonly onFailed: (failure: RecordsFailure) => void;
  /** Loads the merge for a record that was changed here and elsewhere. Without it a person chooses. */
  readonly loadMerge?: () => Promise<MergeRemoteChange>;
  /** Told of each change of a record that was made elsewhere, once it is shown, with the version known before. */
  readonly onElsewhere?: ((kind: AnyKind, record: StoredRecord, before?: StoredRecord) => void) | undefined;
}

/**
 * The records that are open on a page: reads them, follows changes made elsewhere, saves what a person changes, and
 * keeps in sight what could not be saved. Elements reach the store only through it. It knows no element: see
 * `record-session-controller.ts` in `components/controllers`. What is marked internal is for the files beside this one.
 */
export class RecordSession {
  readonly #options: RecordSessionOptions;
  /** All open records: those that are shown, and those of another case or store that are not saved yet. */
  readonly #slots = new Set<Slot>();
  #kinds: readonly AnyKind[] | undefined;
  #given: RecordStore | Promise<RecordStore> | undefined;
  #store: RecordStore | undefined;
  #caseId: string | undefined;
  #isConnected = false;
  #stopWatching: (() => void) | undefined;
  #loads = 0;
  #opening: symbol | undefined;
  /** What is wrong with the store as a whole, or with a step on a record that is not held. */
  #problem: RecordsFailure | undefined;

  phase: 'waiting' | 'loading' | 'ready' = 'waiting';
  unreadable: readonly UnreadableRecord[] = [];
  /** Saves since these records were opened. */
  timesSaved = 0;
  /** The store is sealed and its key is not there: nothing is shown until it is. */
  isLocked = false;
  /** Writes the audit trail, where the host wants one. */
  trail: AuditTrail | undefined;

  constructor(options: RecordSessionOptions) {
    this.#options = options;
  }

  /** The page shows these records from now on, and follows changes made elsewhere. */
  connect(): void {
    this.#isConnected = true;
    this.#watch();
    // Catches up with what was locked, erased or changed while the page did not follow.
    if (this.phase === 'ready') void this.#load(true);
  }

  disconnect(): void {
    this.#isConnected = false;
    this.#watch();
    void this.flush();
  }

  /** The store that is shown. */
  get store(): RecordStore | undefined {
    return this.#store;
  }

  /** The records that are shown, with their states. */
  get shown(): readonly Slot[] {
    return [...this.#slots].filter((slot) => this.#isShown(slot));
  }

  /** True while something that was changed here is not on disk. */
  get hasUnsaved(): boolean {
    return [...this.#slots].some(({ held }) => isPending(held));
  }

  /** True while everything that was changed here is on disk, and something was. */
  get isSaved(): boolean {
    return this.timesSaved > 0 && !this.hasUnsaved;
  }

  /** The failure to tell a person; one about a shown record comes first. */
  get failure(): RecordsFailure | undefined {
    const slot = [...this.shown, ...this.#slots].find((one) => failureOf(one));
    const [unread] = this.unreadable;
    return (
      (slot && failureOf(slot)) ??
      this.#problem ??
      (unread && { caseId: this.#caseId ?? '', reason: unread.reason, recordId: unread.id })
    );
  }

  /**
   * Shows the records of one case, or of all cases. From this moment nothing of another case is given out; what is not
   * saved of it yet goes on being saved, and stays held until it is.
   */
  async open(given: RecordStore | Promise<RecordStore>, caseId: string | undefined): Promise<void> {
    const opening = (this.#opening = Symbol());
    void this.flush();
    this.#store = undefined;
    this.#caseId = caseId;
    this.phase = 'loading';
    this.#given = given;
    const { kinds } = this.#options;
    const [loaded, store] = await Promise.all([
      typeof kinds === 'function' ? kinds().catch(() => undefined) : kinds,
      answered(() => given),
    ]);
    // Another store or case was asked for while this one was being opened.
    if (opening !== this.#opening) return;
    this.#kinds = loaded;
    if (isRefused(store)) {
      this.#storeFailed(store.reason);
      return;
    }
    if (!loaded) {
      // Offline: nothing can be read or saved yet, and `retry` begins anew.
      this.#fail('unavailable');
      return;
    }
    this.#store = store;
    for (const slot of this.#slots) if (!isPending(slot.held)) this.#slots.delete(slot);
    this.timesSaved = 0;
    this.#problem = undefined;
    this.unreadable = [];
    this.isLocked = false;
    this.#watch();
    this.changed();
    await this.#load();
  }

  all<Rec extends StoredRecord>(kind: KindRef<Rec>): Rec[] {
    return this.shown.filter((slot) => slot.kind.name === kind.name).map(({ held }) => held.record as Rec);
  }

  find<Rec extends StoredRecord>(kind: KindRef<Rec>, id: string): Rec | undefined {
    const slot = this.slotOf(kind, id);
    return slot && this.#isShown(slot) ? (slot.held.record as Rec) : undefined;
  }

  /**
   * Applies a change and saves it at once, for each letter: a browser that is killed loses mostly one, and up to three
   * under load (see SECURITY.md). Changes made while a save is under way are saved together after it.
   */
  put<Rec extends StoredRecord>(kind: KindRef<Rec>, record: Rec): void {
    const slot = this.slotOf(kind, record.id) ?? this.#hold(this.#kindOf(kind), heldAsNew(record));
    this.dispatch(slot, { type: 'edited', record });
    void this.save(slot);
    this.changed();
  }

  /**
   * Merges what a person wrote, based on `base`, before the stored record `id` was known. False where that record is not
   * there as it is stored: edited, or being saved.
   */
  join<Rec extends StoredRecord>(kind: KindRef<Rec>, id: string, base: Rec, record: Rec): boolean {
    const slot = this.slotOf(kind, id);
    if (slot?.held.state !== 'saved' || slot.writing) return false;
    this.dispatch(slot, { type: 'joined', base, record });
    const merging = this.merge(slot, { isOwn: true });
    slot.writing = merging.finally(() => {
      slot.writing = undefined;
      void this.save(slot);
    });
    this.changed();
    return true;
  }

  /** Saves all that is not saved yet. True where everything is on disk afterwards. */
  async flush(): Promise<boolean> {
    const results = await Promise.all([...this.#slots].map((slot) => this.save(slot)));
    return results.every(Boolean);
  }

  /**
   * Reads and saves all again: what failed before, or was changed elsewhere a moment ago. Reads first, so that what is
   * locked by now is out of sight, whatever a save waits for. True where all is on disk.
   */
  async retry(): Promise<boolean> {
    this.#problem = undefined;
    if (this.#given && !this.#kinds) {
      await this.open(this.#given, this.#caseId);
      return this.flush();
    }
    for (const slot of this.#slots) this.dispatch(slot, { type: 'retried' });
    this.changed();
    await this.#load();
    return this.flush();
  }

  /** @internal An open record of the store that is shown. */
  slotOf(kind: Pick<AnyKind, 'name'>, id: string): Slot | undefined {
    return [...this.#slots].find(
      (slot) => slot.held.record.id === id && slot.kind.name === kind.name && slot.store === this.#store,
    );
  }

  /** @internal All open copies of a record, also of other stores. */
  slotsOf(recordId: string | undefined): Slot[] {
    return [...this.#slots].filter(({ held }) => held.record.id === recordId);
  }

  #isShown({ kind, store, held }: Slot): boolean {
    return store === this.#store && (this.#caseId === undefined || kind.caseIdOf(held.record) === this.#caseId);
  }

  /** @internal Applies an event to a record: the only way from one state to the next. */
  dispatch(slot: Slot, event: HeldEvent): void {
    const before = slot.held;
    slot.held = step(before, event);
    // A save brings back what was sent, and a list may bring what is known already; any other event may bring other
    // content.
    const isKnown =
      (event.type === 'saved' && before.state === 'saving') ||
      (event.type === 'listed' && event.stored.revision === before.record.revision);
    if (slot.held.record !== before.record && !isKnown) slot.edits += 1;
  }

  #hold(kind: AnyKind, held: HeldRecord): Slot {
    // Where no store could be had, what is written stays on the page, and each save says that it is not kept.
    const slot: Slot = { kind, store: this.#store, held, writing: undefined, edits: 0 };
    this.#slots.add(slot);
    return slot;
  }

  /** @internal Removes a record from the session: it is not shown, and not saved. */
  drop(slot: Slot): void {
    this.#slots.delete(slot);
  }

  /** @internal False once a record was dropped, as when it was erased while a save was under way. */
  isHeld(slot: Slot): boolean {
    return this.#slots.has(slot);
  }

  /**
   * @internal Saves one record; a change made while a save is under way is saved right after it, so that none overtakes
   * another.
   */
  save(slot: Slot | undefined): Promise<boolean> {
    if (!slot || (!slot.writing && slot.held.state === 'saved')) return Promise.resolve(true);
    // A person has to choose first.
    if (!slot.writing && slot.held.state !== 'changed') return Promise.resolve(false);
    slot.writing ??= this.#saveUntilDone(slot);
    return slot.writing;
  }

  async #saveUntilDone(slot: Slot): Promise<boolean> {
    const { kind, store } = slot;
    try {
      while (slot.held.state === 'changed') {
        this.dispatch(slot, { type: 'save-started' });
        const { record, base } = slot.held;
        const companion = this.trail?.step(kind, base, record);
        const outcome = store ? await answered(() => store.save(kind, record, companion)) : refused('unavailable');
        // Erased meanwhile: there is nothing left to update.
        if (!this.isHeld(slot)) return true;
        if (outcome.ok) this.saved(slot, outcome.value, companion);
        else if (!(await this.notSaved(slot, outcome))) return false;
      }
      return slot.held.state === 'saved';
    } finally {
      // Cleared in the same turn of the event loop as the last check of the state: a change right after it begins a
      // save of its own.
      slot.writing = undefined;
      this.changed();
    }
  }

  /** @internal */
  saveAll(store: RecordStore, writes: readonly RecordWrite[]): Promise<SaveAllOutcome> {
    return answered(() => store.saveAll(writes));
  }

  /** @internal */
  saved(slot: Slot, stored: StoredRecord, companion: CompanionWrite | undefined): void {
    if (companion) this.trail?.written(companion);
    const { base } = slot.held;
    this.dispatch(slot, { type: 'saved', stored });
    if (this.#isShown(slot)) this.timesSaved += 1;
    this.#problem = undefined;
    this.#options.onSaved?.(slot.kind, stored, base);
    this.changed();
  }

  /** @internal What a save that failed leads to. True where it was merged and can be saved anew. */
  async notSaved(slot: Slot, outcome: Exclude<SaveOutcome<StoredRecord>, { ok: true }>): Promise<boolean> {
    const { base } = slot.held;
    if (outcome.reason === 'conflict') {
      this.dispatch(slot, { type: 'conflicted', remote: outcome.current });
      // A step that met another version, and nothing else to merge: the other version is shown.
      if (slot.held.state === 'saved') this.#options.onElsewhere?.(slot.kind, outcome.current, base);
      else return this.merge(slot);
      return false;
    }
    const { reason } = outcome;
    this.dispatch(slot, reason === 'not-found' ? { type: 'vanished' } : { type: 'refused', reason });
    this.fail(slot);
    return false;
  }

  /** @internal Merges what was changed here and elsewhere. False where a person has to choose. */
  async merge(slot: Slot, { isOwn } = { isOwn: false }): Promise<boolean> {
    // Where the merge chunk fails to load, a person chooses.
    const merge = await this.#options.loadMerge?.().catch(() => undefined);
    const { held, kind } = slot;
    if (held.state !== 'merging') return false;
    const merged = held.base && merge?.(kind, held);
    this.dispatch(slot, merged ? { type: 'merged', ...merged } : { type: 'not-merged' });
    // Shows the merged text before the person types on.
    this.changed();
    if (!merged) this.fail(slot);
    else if (!isOwn) this.#options.onElsewhere?.(kind, held.remote, held.base);
    return merged !== undefined;
  }

  /** @internal Tells of what is wrong with a record, if anything is. */
  fail(slot: Slot): void {
    const failure = failureOf(slot);
    if (failure) this.#options.onFailed(failure);
    this.changed();
  }

  /** @internal Something that is shown may be otherwise now. */
  changed(): void {
    this.#options.onChanged();
  }

  #storeFailed(reason: FailureReason): void {
    this.phase = 'ready';
    this.#fail(reason);
  }

  #fail(reason: FailureReason): void {
    // All kinds are in one store, so a failure of the store is told once.
    if (this.#problem?.reason !== reason) {
      this.#problem = { caseId: this.#caseId ?? '', reason };
      if (!this.isLocked) this.#options.onFailed(this.#problem);
    }
    this.changed();
  }

  #kindOf({ name }: Pick<AnyKind, 'name'>): AnyKind {
    const kind = this.#kinds?.find((one) => one.name === name);
    if (!kind) throw new Error(`${name}: these records are not opened`);
    return kind;
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    if (!this.#isConnected || !this.#store) return;
    try {
      this.#stopWatching = this.#store.watch((change) => this.#follow(change));
    } catch (error) {
      // For instance a store that a framework has wrapped in a proxy. Its next answer fails in the same way, and the
      // person is told.
      reportError(error);
    }
  }

  async #follow(change: StoreChange): Promise<unknown> {
    if (change.type === 'closing') return this.flush();
    if (change.type === 'invalidated') return this.retry();
    if (change.type === 'erased') return this.#letErasedGo(change);
    const kind = this.#kinds?.find((one) => one.name === change.kind);
    const store = this.#store;
    if (!kind || !store || (this.#caseId !== undefined && change.caseId !== this.#caseId)) return;
    const load = this.#loads;
    const read = await answered(() => store.read(kind, change.id));
    // Another case was opened, or everything was read again, meanwhile.
    if (load !== this.#loads || !read.ok) return;
    const slot = this.slotOf(kind, change.id);
    if (slot?.writing) {
      await slot.writing;
      return this.#follow(change);
    }
    const before = slot?.held;
    if (slot) this.dispatch(slot, { type: 'read', stored: read.value });
    else this.#hold(kind, heldAsStored(read.value));
    if (slot && slot.held === before) return;
    if (slot?.held.state !== 'conflict') this.#options.onElsewhere?.(kind, read.value, before?.base);
    this.changed();
  }

  /** Drops what was erased, here or in another tab, and keeps a late save from bringing it back. */
  async #letErasedGo({ caseId, kind, id }: Extract<StoreChange, { type: 'erased' }>): Promise<void> {
    const erased = [...this.#slots].filter(
      (slot) =>
        (caseId === undefined || slot.kind.caseIdOf(slot.held.record) === caseId) &&
        (id === undefined || (slot.kind.name === kind && slot.held.record.id === id)),
    );
    for (const slot of erased) this.drop(slot);
    this.#problem = undefined;
    this.trail?.begin();
    this.changed();
    const late = erased.filter(({ writing, held }) => writing !== undefined || held.base?.revision === 1);
    if (late.length > 0) await (await import('./erase-late-save.lazy.js').catch(() => undefined))?.eraseLateSaves(late);
    await this.#load();
  }

  /** @param isReturn when the page follows changes again: what is gone by then was erased meanwhile, and is dropped */
  async #load(isReturn = false): Promise<void> {
    const store = this.#store;
    const kinds = this.#kinds;
    if (!store || !kinds) return;
    const load = ++this.#loads;
    const known = new Map([...this.#slots].map((slot) => [slot, slot.held]));
    const lists = await Promise.all(
      kinds.map(async (kind) => ({
        kind,
        list: await answered(() => store.list(kind, this.#caseId)),
      })),
    );
    if (load !== this.#loads) return;
    this.isLocked = lists.some(({ list }) => !list.ok && list.reason === 'locked');
    // Records of a locked store are dropped; those with unsaved changes are kept, to be saved once it is unlocked.
    if (this.isLocked) for (const [slot, held] of known) if (!isPending(held)) this.drop(slot);
    const there = new Set<Slot>();
    this.unreadable = lists.flatMap(({ list }) => (list.ok ? list.value.unreadable : []));
    for (const { kind, list } of lists) {
      if (!list.ok) {
        this.#storeFailed(list.reason);
        continue;
      }
      for (const stored of list.value.records) {
        const slot = this.slotOf(kind, stored.id);
        if (slot) there.add(slot);
        if (!slot) this.#hold(kind, heldAsStored(stored));
        // Changed here while the list was being read: what was read may be older.
        else this.dispatch(slot, { type: known.get(slot) === slot.held ? 'listed' : 'read', stored });
      }
    }
    if (lists.every(({ list }) => list.ok)) this.#missGone(known, there, isReturn);
    const [unread] = this.unreadable;
    if (unread && this.failure?.recordId === unread.id) this.#options.onFailed(this.failure);
    this.phase = 'ready';
    this.changed();
  }

  /**
   * Marks saved records as missing that are not in the store any more although no erasing was told: the database was
   * deleted.
   */
  #missGone(known: ReadonlyMap<Slot, HeldRecord>, there: ReadonlySet<Slot>, isReturn: boolean): void {
    for (const [slot, held] of known) {
      const isGone = held === slot.held && held.state === 'saved' && this.isHeld(slot) && this.#isShown(slot);
      const isUnreadable = this.unreadable.some(({ id }) => id === held.record.id);
      if (!isGone || isUnreadable || there.has(slot)) continue;
      if (isReturn) this.drop(slot);
      else {
        this.dispatch(slot, { type: 'vanished' });
        this.fail(slot);
      }
    }
  }
}

/** The failure to tell a person about a record; none while all is well, or under way. */
function failureOf({ kind, held }: Slot): RecordsFailure | undefined {
  const about = { caseId: kind.caseIdOf(held.record), recordId: held.record.id };
  if (held.state === 'missing') return { ...about, reason: 'not-found', isGone: true };
  if (held.state === 'conflict') return { ...about, reason: 'conflict', canKeepMine: !kind.isFinal(held.remote) };
  return held.refusal && { ...about, reason: held.refusal };
}

/**
 * The answer of a store. One that throws or rejects breaks its contract: the error is reported for its author, and the
 * person is told that nothing can be kept, which is true for them.
 */
async function answered<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer | Refused<'unavailable'>> {
  try {
    return await ask();
  } catch (error) {
    reportError(error);
    return refused('unavailable');
  }
}

function isRefused(answer: RecordStore | Outcome<never, 'unavailable'>): answer is Refused<'unavailable'> {
  return 'ok' in answer;
}
