import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Contested } from '../../src/domain/merge/edit-conflict.js';
import { refused, type Refused } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import type { FailureReason } from '../../src/domain/kernel/record-failure.js';
import type { Alongside, RecordStore, StoreChange, UnreadableRecord } from '../../src/storage/record-store.js';

type AnyKind = RecordKind<StoredRecord>;

/** A failure that a person is told about, and the record it concerns, where it concerns one. */
export interface RecordsFailure {
  /** Empty where it concerns no one case. */
  readonly caseId: string;
  readonly reason: FailureReason;
  readonly recordId?: string;
  /** In a conflict: whether writing one's own version over the stored one is allowed at all. */
  readonly canKeepMine?: boolean;
  /** What is shown here was erased elsewhere, or taken away with the whole database. */
  readonly isGone?: boolean;
}

/** Takes what was saved elsewhere into a record that was changed here. False where a person has to choose. */
export type TakeIn = (held: Held, stored: StoredRecord) => boolean;

/** Says what a save is to leave in the trail, once for each act. */
export interface Trail {
  step(kind: AnyKind, before: StoredRecord | undefined, record: StoredRecord): Alongside | undefined;
  /** Begins anew: what was told before was erased. */
  begin(): void;
  /** The step is on disk. */
  written(step: Alongside): void;
}

/** A record as this page holds it. */
export interface Held {
  readonly kind: AnyKind;
  /** Where it was read and is saved, whatever is shown by then. */
  readonly store: RecordStore;
  record: StoredRecord;
  /** As it lay in the store when it was last read or saved from here. */
  base?: StoredRecord;
  /** Changed since the last save began. */
  unsaved: boolean;
  saving: Promise<boolean> | undefined;
  /** What lies in the store instead, after a conflict. */
  stored?: StoredRecord;
  /** It was in the store, and is not any more. */
  isGone?: boolean;
  /** Places in it that were changed here and elsewhere at once, and that nobody has looked at yet. */
  contested?: readonly Contested[];
  /** Somebody erased it: it is held no longer, whatever was still on its way. */
  isErased?: boolean;
  /** Counts the changes made here, or taken in beside them. */
  edits: number;
}

/**
 * The records that an element shows: loads them, follows changes made elsewhere, saves what the person changes and
 * keeps it in sight when saving fails. The one way from an element to the store.
 */
export class RecordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #kinds: readonly AnyKind[];
  readonly #onSaved: (kind: AnyKind, record: StoredRecord) => void;
  readonly #onFailed: (failure: RecordsFailure) => void;
  readonly #takeIn: (() => TakeIn | Promise<TakeIn>) | undefined;
  readonly #onElsewhere: ((kind: AnyKind, record: StoredRecord, before?: StoredRecord) => void) | undefined;
  readonly #held = new Map<string, Held>();
  /** What could not be saved yet in a store that is no longer shown. */
  readonly #behind = new Set<Held>();
  #store: RecordStore | undefined;
  #caseId: string | undefined;
  #stopWatching: (() => void) | undefined;
  #loads = 0;
  #opening: symbol | undefined;

  phase: 'waiting' | 'loading' | 'ready' = 'waiting';
  failure: RecordsFailure | undefined;
  unreadable: readonly UnreadableRecord[] = [];
  /** Saves since these records were opened. */
  timesSaved = 0;
  /** The store is sealed and its key is not there: nothing is shown until it is. */
  isLocked = false;
  /** What is done is written down here, where somebody wants it. */
  trail: Trail | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: {
      readonly kinds: readonly AnyKind[];
      readonly onSaved?: (kind: AnyKind, record: StoredRecord) => void;
      readonly onFailed: (failure: RecordsFailure) => void;
      /**
       * How a record that was changed here and elsewhere is brought together, fetched when it is needed; without it a
       * person chooses.
       */
      readonly takeIn?: () => TakeIn | Promise<TakeIn>;
      /** Told of each change of a record that was made elsewhere, once it is taken in; and what was known of it before. */
      readonly onElsewhere?: (kind: AnyKind, record: StoredRecord, before?: StoredRecord) => void;
    },
  ) {
    this.#host = host;
    this.#kinds = options.kinds;
    this.#onSaved = options.onSaved ?? (() => undefined);
    this.#onFailed = options.onFailed;
    this.#takeIn = options.takeIn;
    this.#onElsewhere = options.onElsewhere;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#flushNow);
    document.addEventListener('visibilitychange', this.#flushNow);
    this.#host.addEventListener('focusout', this.#flushNow);
    this.#watch();
    // What was locked, erased or changed while the element stood nowhere.
    if (this.phase !== 'waiting') void this.#load(true);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#flushNow);
    document.removeEventListener('visibilitychange', this.#flushNow);
    this.#host.removeEventListener('focusout', this.#flushNow);
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    void this.flush();
  }

  readonly #flushNow = (): void => {
    void this.flush();
  };

  /** True while everything that was changed here is on disk, and something was. */
  get isSaved(): boolean {
    return this.timesSaved > 0 && !this.hasUnsaved;
  }

  /** The store that is shown. */
  get store(): RecordStore | undefined {
    return this.#store;
  }

  /** The records that are shown, with what is to be asked about them. */
  get shown(): readonly Held[] {
    return [...this.#held.values()].filter((held) => this.#isShown(held));
  }

  /** True while something that was changed here is not on disk. */
  get hasUnsaved(): boolean {
    return [...this.#held.values()].some(isPending);
  }

  /**
   * Shows the records of one case, or of all cases. From this moment nothing of another case is given out; what is not
   * saved of it yet goes on being saved, and stays held until it is.
   */
  async open(given: RecordStore | Promise<RecordStore>, caseId: string | undefined): Promise<void> {
    const opening = (this.#opening = Symbol());
    const store = given instanceof Promise ? await given : given;
    // Another store or case was asked for while this one was being opened.
    if (opening !== this.#opening) return;
    if (this.#store === store && this.#caseId === caseId && this.phase !== 'waiting') return;
    void this.flush();
    for (const [id, held] of this.#held) {
      if (held.store === store && isPending(held)) continue;
      this.#held.delete(id);
      if (isPending(held)) this.#behind.add(held);
    }
    this.#store = store;
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- a host may hand in anything
    this.#caseId = caseId === undefined ? caseId : String(caseId);
    this.timesSaved = 0;
    this.failure = undefined;
    this.unreadable = [];
    this.isLocked = false;
    this.phase = 'loading';
    this.#watch();
    this.#host.requestUpdate();
    await this.#load();
  }

  all<Rec extends StoredRecord>(kind: RecordKind<Rec>): Rec[] {
    const shown = [...this.#held.values()].filter((held) => held.kind.name === kind.name && this.#isShown(held));
    return shown.map((held) => held.record as Rec);
  }

  find<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Rec | undefined {
    const held = this.#held.get(key(kind, id));
    return held && this.#isShown(held) ? (held.record as Rec) : undefined;
  }

  /** What was held as saved and is not there any more, without a word from anybody: the database was taken away. */
  #missGone(before: readonly Held[], there: readonly string[], isReturn: boolean): void {
    if (this.failure) return;
    const known = new Set(there);
    for (const held of before) {
      const at = key(held.kind, held.record.id);
      if (known.has(at) || this.#held.get(at) !== held || held.store !== this.#store || !this.#isShown(held)) continue;
      if (isReturn) this.#held.delete(at);
      else {
        held.isGone = true;
        this.#fail(held.kind, held.record, 'not-found', undefined);
      }
    }
  }

  #isShown({ kind, record }: Held): boolean {
    return this.#caseId === undefined || kind.caseIdOf(record) === this.#caseId;
  }

  /**
   * Takes over a change and saves it at once: each letter, so that a browser that dies takes at most the last one with
   * it. What comes while a save is under way is saved together after it.
   */
  put<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): void {
    // A change may have been made from the record as it was drawn, a save ago: the revision is the one held here.
    const revision = this.#held.get(key(kind, record.id))?.record.revision ?? record.revision;
    const held = this.#hold(kind, { ...record, revision });
    if (!held) return;
    held.unsaved = true;
    held.edits += 1;
    void this.#save(held);
    this.#host.requestUpdate();
  }

  /**
   * Saves a step that must not be shown before it is on disk, such as sending. Gives back the saved record, or
   * undefined where it was not saved; what was shown before is then still there. Not saved either is a step made from a
   * record that was changed while the changes before it were being saved, here or elsewhere: those would be lost.
   */
  async commit<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): Promise<Rec | undefined> {
    const before = this.#held.get(key(kind, record.id));
    const edits = before?.edits;
    if (before && isPending(before)) await this.#save(before);
    if (before?.edits !== edits) return undefined;
    const store = before?.store ?? this.#store;
    if (!store || before?.stored) return undefined;
    const next = { ...record, revision: before?.record.revision ?? record.revision };
    const step = this.trail?.step(kind, before?.base, next);
    const saved = await kept(store.save(kind, next, step));
    if (before?.isErased) return undefined;
    if (!saved.ok) {
      const stored = saved.reason === 'conflict' ? saved.current : undefined;
      if (before && stored && (await this.#canTakeIn(before, stored))) return undefined;
      if (before && stored) before.stored = stored;
      if (before && saved.reason === 'not-found') before.isGone = true;
      this.#fail(kind, record, saved.reason, stored);
      return undefined;
    }
    if (step) this.trail?.written(step);
    if (before && before.edits !== edits) {
      // Something was written while this step was on its way to the disk: it stays on the screen, and is not saved.
      before.base = before.stored = saved.value;
      this.#fail(kind, record, 'conflict', saved.value);
      return saved.value;
    }
    const held = this.#holdStored(kind, saved.value);
    if (held) held.unsaved = false;
    this.#savedWell(kind, saved.value);
    return saved.value;
  }

  /** Saves all that is not saved yet. True where everything is on disk afterwards. */
  async flush(): Promise<boolean> {
    const results = await Promise.all([...this.#held.values(), ...this.#behind].map((held) => this.#save(held)));
    for (const held of this.#behind) if (!isPending(held)) this.#behind.delete(held);
    return results.every(Boolean);
  }

  /**
   * Reads and saves all again: what failed before, or was changed elsewhere a moment ago. Reads first: what is locked by now
   * is out of sight, whatever a save waits for. True where all is on disk.
   */
  async retry(): Promise<boolean> {
    this.failure = undefined;
    this.#host.requestUpdate();
    await this.#load();
    return this.flush();
  }

  /** A person has said what is to stand of a record: it is held so, or not at all, and saved where it is not stored. */
  decide(held: Held, record: StoredRecord | undefined, isUnsaved: boolean): void {
    delete held.stored;
    delete held.isGone;
    if (record) held.record = record;
    else this.#held.delete(key(held.kind, held.record.id));
    held.unsaved = isUnsaved;
    this.failure = undefined;
    void this.#save(held);
    const next = [...this.#held.values()].find(isContested);
    if (next) this.#fail(next.kind, next.record, next.stored ? 'conflict' : 'not-found', next.stored);
    this.#host.requestUpdate();
  }

  /** Brings together what was changed here and elsewhere. False where a person has to choose. */
  async #canTakeIn(held: Held, stored: StoredRecord): Promise<boolean> {
    try {
      return (await this.#takeIn?.())?.(held, stored) ?? false;
    } catch {
      // Its code is not to be had right now: a person chooses.
      return false;
    }
  }

  #hold(kind: AnyKind, record: StoredRecord): Held | undefined {
    const held = this.#held.get(key(kind, record.id));
    if (held) {
      held.record = record;
      return held;
    }
    if (!this.#store) return undefined;
    const fresh: Held = { kind, store: this.#store, record, unsaved: false, saving: undefined, edits: 0 };
    this.#held.set(key(kind, record.id), fresh);
    return fresh;
  }

  #holdStored(kind: AnyKind, record: StoredRecord): Held | undefined {
    const held = this.#hold(kind, record);
    if (held) {
      held.base = record;
      delete held.stored;
      delete held.isGone;
    }
    return held;
  }

  /** Saves one record; a change made while a save is under way is saved right after it, so that none overtakes another. */
  #save(held: Held): Promise<boolean> {
    if (!held.saving && !held.unsaved) return Promise.resolve(true);
    if (!held.saving && isContested(held)) return Promise.resolve(false);
    held.saving ??= this.#saveUntilDone(held);
    return held.saving;
  }

  async #saveUntilDone(held: Held): Promise<boolean> {
    try {
      while (held.unsaved) {
        held.unsaved = false;
        const step = this.trail?.step(held.kind, held.base, held.record);
        const saved = await kept(held.store.save(held.kind, held.record, step));
        // It was erased while it was on its way: it is nobody's any more.
        if (held.isErased) return true;
        if (!saved.ok) {
          held.unsaved = true;
          if (saved.reason === 'conflict' && (await this.#canTakeIn(held, saved.current))) continue;
          if (saved.reason === 'conflict') held.stored = saved.current;
          if (saved.reason === 'not-found') held.isGone = true;
          this.#fail(held.kind, held.record, saved.reason, held.stored);
          return false;
        }
        if (step) this.trail?.written(step);
        held.base = saved.value;
        held.record = { ...held.record, revision: saved.value.revision };
        this.#savedWell(held.kind, held.record);
      }
      return true;
    } finally {
      // In the same breath as the last look at `unsaved`: a change right after it begins a save of its own.
      held.saving = undefined;
      this.#host.requestUpdate();
    }
  }

  #savedWell(kind: AnyKind, record: StoredRecord): void {
    this.timesSaved += 1;
    if (this.failure?.recordId === undefined || this.failure.recordId === record.id) this.failure = undefined;
    this.#onSaved(kind, record);
    this.#host.requestUpdate();
  }

  #fail(kind: AnyKind, record: StoredRecord, reason: FailureReason, stored: StoredRecord | undefined): void {
    const canKeepMine = stored && !kind.isFinal(stored);
    const about = { caseId: kind.caseIdOf(record), recordId: record.id };
    this.failure = {
      ...about,
      reason,
      ...(canKeepMine !== undefined && { canKeepMine }),
      ...(reason === 'not-found' && { isGone: true }),
    };
    this.#onFailed(this.failure);
    this.#host.requestUpdate();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = this.#host.isConnected ? this.#store?.watch((change) => this.#follow(change)) : undefined;
  }

  async #follow(change: StoreChange): Promise<unknown> {
    if (change.type === 'closing') return this.flush();
    if (change.type === 'look-again') return this.retry();
    if (change.type === 'erased') return this.#letErasedGo(change);
    const kind = this.#kinds.find((one) => one.name === change.kind);
    const isOurs = this.#caseId === undefined || change.caseId === this.#caseId;
    if (!kind || !isOurs || !this.#store) return;
    const load = this.#loads;
    const read = await kept(this.#store.read(kind, change.id));
    // Another case, or everything anew, was opened meanwhile.
    if (load !== this.#loads) return;
    const held = this.#held.get(key(kind, change.id));
    // What the person is writing here is not taken from under their hands: their own save will meet the conflict.
    if (!read.ok || held?.stored) return;
    if (held?.saving) {
      await held.saving;
      return this.#follow(change);
    }
    if (held?.unsaved) return;
    // Our own save comes back as a change, too, and may come after a later one of ours.
    if (held && read.value.revision <= held.record.revision) return;
    const before = held?.base;
    this.#holdStored(kind, read.value);
    this.#onElsewhere?.(kind, read.value, before);
    this.#host.requestUpdate();
  }

  /** Lets go of what was erased, here or in another tab. It must not come back a moment later. */
  async #letErasedGo({ caseId, kind, id }: Extract<StoreChange, { type: 'erased' }>): Promise<void> {
    const erased = [...this.#held.values(), ...this.#behind].filter(
      (held) =>
        (caseId === undefined || held.kind.caseIdOf(held.record) === caseId) &&
        (id === undefined || (held.kind.name === kind && held.record.id === id)),
    );
    for (const held of erased) {
      held.unsaved = false;
      held.isErased = true;
      this.#held.delete(key(held.kind, held.record.id));
      this.#behind.delete(held);
    }
    this.failure = undefined;
    this.trail?.begin();
    this.#host.requestUpdate();
    const crossing = erased.filter(({ saving, base }) => saving !== undefined || base?.revision === 1);
    if (crossing.length > 0)
      await (await import('./erase-late-save.lazy.js').catch(() => undefined))?.eraseAgain(crossing);
    await this.#load();
  }

  /** @param isReturn after the element stood nowhere: what is gone by then was erased meanwhile */
  async #load(isReturn = false): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const load = ++this.#loads;
    const before = [...this.#held.values()].filter((held) => held.base && !isPending(held));
    const known = new Map(before.map((held) => [held, held.base]));
    const lists = await Promise.all(
      this.#kinds.map(async (kind) => ({ kind, list: await kept(store.list(kind, this.#caseId)) })),
    );
    if (load !== this.#loads) return;
    const unreadable: UnreadableRecord[] = [];
    this.isLocked = lists.some(({ list }) => !list.ok && list.reason === 'locked');
    // Nothing of a sealed store stays in sight; what could not be saved before it was locked is kept for afterwards.
    if (this.isLocked) for (const held of before) this.#held.delete(key(held.kind, held.record.id));
    for (const { kind, list } of lists) {
      if (!list.ok) {
        // All kinds lie in one store: what is wrong with it is said once.
        if (this.failure?.reason !== list.reason) {
          this.failure = { caseId: this.#caseId ?? '', reason: list.reason };
          if (!this.isLocked) this.#onFailed(this.failure);
        }
        continue;
      }
      unreadable.push(...list.value.unreadable);
      for (const record of list.value.records as StoredRecord[]) {
        const held = this.#held.get(key(kind, record.id));
        // Saved from here while the list was on its way: what was read is older.
        const isPast = held && known.get(held) !== held.base && record.revision < held.record.revision;
        if (!held || (!isPending(held) && !isPast)) this.#holdStored(kind, record);
      }
    }
    this.unreadable = unreadable;
    this.#missGone(
      before.filter((held) => held.base === known.get(held)),
      lists.flatMap(({ kind, list }) =>
        list.ok ? [...list.value.records, ...list.value.unreadable].map(({ id }) => key(kind, id)) : [],
      ),
      isReturn,
    );
    const [first] = unreadable;
    if (first && !this.failure) {
      this.failure = { caseId: this.#caseId ?? '', reason: first.reason, recordId: first.id };
      this.#onFailed(this.failure);
    }
    this.phase = 'ready';
    this.#host.requestUpdate();
  }
}

function isPending({ unsaved, saving }: Held): boolean {
  return unsaved || saving !== undefined;
}

/** A person has to say what is to stand. */
function isContested({ stored, isGone }: Held): boolean {
  return stored !== undefined || isGone === true;
}

function key(kind: { readonly name: string }, id: string): string {
  return `${kind.name}/${id}`;
}

/**
 * What a store answers. One that rejects has broken its promise: its author is told, and the person is told what is
 * true for them, that nothing can be kept.
 */
async function kept<Answer>(answer: Promise<Answer>): Promise<Answer | Refused<'unavailable'>> {
  try {
    return await answer;
  } catch (error) {
    reportError(error);
    return refused('unavailable');
  }
}
