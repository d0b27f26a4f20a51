import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { refused, type Refused } from '../../src/domain/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/record-version.js';
import type { FailureReason } from '../../src/i18n/messages.js';
import type { RecordStore, StoreChange, UnreadableRecord } from '../../src/storage/record-store.js';

type AnyKind = RecordKind<StoredRecord>;

/** A failure that a person is told about, and the record it concerns, where it concerns one. */
export interface RecordsFailure {
  /** Empty where it concerns no one case. */
  readonly caseId: string;
  readonly reason: FailureReason;
  readonly recordId?: string;
  /** In a conflict: whether writing one's own version over the stored one is allowed at all. */
  readonly canKeepMine?: boolean;
}

/** Takes what was saved elsewhere into a record that was changed here. False where a person has to choose. */
export type TakeIn = (held: Held, stored: StoredRecord) => boolean;

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
  readonly #takeIn: TakeIn | undefined;
  readonly #onElsewhere: ((kind: AnyKind, record: StoredRecord, before?: StoredRecord) => void) | undefined;
  readonly #held = new Map<string, Held>();
  /** What could not be saved yet in a store that is no longer shown. */
  readonly #behind = new Set<Held>();
  #store: RecordStore | undefined;
  #caseId: string | undefined;
  #stopWatching: (() => void) | undefined;
  #loads = 0;

  phase: 'waiting' | 'loading' | 'ready' = 'waiting';
  failure: RecordsFailure | undefined;
  unreadable: readonly UnreadableRecord[] = [];
  /** Saves since these records were opened. */
  timesSaved = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    options: {
      readonly kinds: readonly AnyKind[];
      readonly onSaved?: (kind: AnyKind, record: StoredRecord) => void;
      readonly onFailed: (failure: RecordsFailure) => void;
      /** How a record that was changed here and elsewhere is brought together; without it a person chooses. */
      readonly takeIn?: TakeIn;
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

  /** True while something that was changed here is not on disk. */
  get hasUnsaved(): boolean {
    return [...this.#held.values()].some(isPending);
  }

  /**
   * Shows the records of one case, or of all cases. From this moment nothing of another case is given out; what is not
   * saved of it yet goes on being saved, and stays held until it is.
   */
  async open(store: RecordStore, caseId: string | undefined): Promise<void> {
    if (this.#store === store && this.#caseId === caseId && this.phase !== 'waiting') return;
    void this.flush();
    for (const [id, held] of this.#held) {
      if (held.store === store && isPending(held)) continue;
      this.#held.delete(id);
      if (isPending(held)) this.#behind.add(held);
    }
    this.#store = store;
    this.#caseId = caseId;
    this.timesSaved = 0;
    this.failure = undefined;
    this.unreadable = [];
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
    const saved = await kept(store.save(kind, { ...record, revision: before?.record.revision ?? record.revision }));
    if (!saved.ok) {
      const stored = saved.reason === 'conflict' ? saved.current : undefined;
      if (before && stored && this.#takeIn?.(before, stored)) return undefined;
      if (before && stored) before.stored = stored;
      this.#fail(kind, record, saved.reason, stored);
      return undefined;
    }
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

  /** Saves and reads all again: what failed before, or was changed elsewhere a moment ago. True where all is on disk. */
  async retry(): Promise<boolean> {
    this.failure = undefined;
    this.#host.requestUpdate();
    const isSaved = await this.flush();
    if (isSaved) await this.#load();
    return isSaved;
  }

  /** In a conflict: shows what is stored and lets one's own version go. */
  takeStored(): void {
    this.#settle((held, stored) => {
      held.record = held.base = stored;
      held.unsaved = false;
    });
  }

  /** In a conflict: writes one's own version over the stored one, unless that one is final. */
  keepMine(): void {
    this.#settle((held, stored) => {
      if (held.kind.isFinal(stored)) return;
      held.base = stored;
      held.record = { ...held.record, revision: stored.revision };
      held.unsaved = true;
      void this.#save(held);
    });
  }

  /** Settles the conflict that is shown; where there is another one, it is shown next. */
  #settle(decide: (held: Held, stored: StoredRecord) => void): void {
    const conflicts = [...this.#held.values()].filter(({ stored }) => stored);
    const shown = conflicts.find(({ record }) => record.id === this.failure?.recordId);
    this.failure = undefined;
    if (shown?.stored) {
      const { stored } = shown;
      delete shown.stored;
      decide(shown, stored);
    }
    const next = conflicts.find((held) => held !== shown);
    if (next) this.#fail(next.kind, next.record, 'conflict', next.stored);
    this.#host.requestUpdate();
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
    if (held) held.base = record;
    return held;
  }

  /** Saves one record; a change made while a save is under way is saved right after it, so that none overtakes another. */
  #save(held: Held): Promise<boolean> {
    if (!held.saving && !held.unsaved) return Promise.resolve(true);
    if (!held.saving && held.stored) return Promise.resolve(false);
    held.saving ??= this.#saveUntilDone(held);
    return held.saving;
  }

  async #saveUntilDone(held: Held): Promise<boolean> {
    try {
      while (held.unsaved) {
        held.unsaved = false;
        const saved = await kept(held.store.save(held.kind, held.record));
        if (!saved.ok) {
          held.unsaved = true;
          if (saved.reason === 'conflict' && this.#takeIn?.(held, saved.current)) continue;
          if (saved.reason === 'conflict') held.stored = saved.current;
          this.#fail(held.kind, held.record, saved.reason, held.stored);
          return false;
        }
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
    this.failure = { ...about, reason, ...(canKeepMine !== undefined && { canKeepMine }) };
    this.#onFailed(this.failure);
    this.#host.requestUpdate();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = this.#host.isConnected ? this.#store?.watch((change) => void this.#follow(change)) : undefined;
  }

  async #follow(change: StoreChange): Promise<void> {
    if (change.type === 'erased') {
      // What was typed before everything was erased must not come back a moment later.
      for (const held of this.#held.values()) held.unsaved = false;
      this.#held.clear();
      return this.#load();
    }
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

  async #load(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const load = ++this.#loads;
    const lists = await Promise.all(
      this.#kinds.map(async (kind) => ({ kind, list: await kept(store.list(kind, this.#caseId)) })),
    );
    if (load !== this.#loads) return;
    const unreadable: UnreadableRecord[] = [];
    for (const { kind, list } of lists) {
      if (!list.ok) {
        this.failure = { caseId: this.#caseId ?? '', reason: list.reason };
        this.#onFailed(this.failure);
        continue;
      }
      unreadable.push(...list.value.unreadable);
      for (const record of list.value.records as StoredRecord[]) {
        const held = this.#held.get(key(kind, record.id));
        if (!held?.unsaved && !held?.saving) this.#holdStored(kind, record);
      }
    }
    this.unreadable = unreadable;
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
