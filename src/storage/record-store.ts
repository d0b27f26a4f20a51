/** The port of record storage: the interface that every store implements, its outcomes and its failure reasons. */
import type { CasePage, CaseQuery, PageWanted } from '../domain/overview/case-row.js';
import type { WorkPage, WorkQuery } from '../domain/overview/work-page.js';
import type { Done, Outcome } from '../domain/kernel/outcome.js';
import type { RecordKind, RecordKindName, StoredRecord } from '../domain/kernel/record-kind.js';
import type { RetentionTerms } from '../domain/device/retention.js';

/**
 * Why a store could not do what it was asked:
 *
 * - `quota-exceeded`: the disk, or this site's share of it, is full
 * - `blocked`: another tab holds another version of the database open, older or newer
 * - `unavailable`: this browser gives the page no storage (private mode, a blocked third-party frame)
 * - `locked`: the store is sealed and its key is not there
 */
export type StoreFailure = (typeof STORE_FAILURES)[number];
const STORE_FAILURES = ['quota-exceeded', 'blocked', 'unavailable', 'locked'] as const;

/** True where the reason is about the store as a whole, whatever was asked of it. */
export function isStoreFailure(reason: string): reason is StoreFailure {
  return STORE_FAILURES.some((one) => one === reason);
}

/** Why one record could not be read. The record stays where it is, whatever the reason. */
export type ReadFailure = 'not-found' | 'unreadable' | 'from-newer-version' | StoreFailure;

/** A stored record that cannot be read; it is shown as such and never written over. */
export interface UnreadableRecord {
  readonly id: string;
  readonly reason: 'unreadable' | 'from-newer-version';
  /** The stored data as it is, to be included in an export. */
  readonly raw?: unknown;
}

export interface RecordList<Rec> {
  /** In no order that means anything; records carry their own dates. */
  readonly records: readonly Rec[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Somebody else saved in between: nothing was written, and this is what is there now. */
export interface Conflict<Rec> {
  readonly ok: false;
  readonly reason: 'conflict';
  readonly current: Rec;
}

/**
 * The result of a save: the record with its new revision, a conflict, or a reason. `not-found`: the record was saved
 * before and was erased elsewhere since; saving does not bring it back.
 */
export type SaveOutcome<Rec> = Outcome<Rec, StoreFailure | UnreadableRecord['reason'] | 'not-found'> | Conflict<Rec>;

/** A record to be saved at the revision that it was read at, and what is written with it. */
export interface RecordWrite {
  readonly kind: RecordKind<StoredRecord>;
  readonly record: StoredRecord;
  readonly companion?: CompanionWrite | undefined;
}

/**
 * The saved records in the order in which they were given; or why none of them was saved, and `at` which of them it
 * failed.
 */
export type SaveAllOutcome =
  Done<readonly StoredRecord[]> | (Exclude<SaveOutcome<StoredRecord>, Done<StoredRecord>> & { readonly at?: number });

/** The result of a restore; `not-newer`: the stored record is as new, or newer, and stays. */
export type RestoreOutcome = Outcome<'added' | 'replaced', 'not-newer' | StoreFailure | UnreadableRecord['reason']>;

/**
 * A change that a store tells its listeners of:
 *
 * - `saved`: a record was saved, here or in another tab
 * - `erased`: a case, or one record of it, is gone; without a `caseId`, everything
 * - `closing`: the store is about to close, for a newer version of this page or to be locked. Listeners save now what
 *   is not saved; the store waits for the promises that they return
 * - `invalidated`: the store was opened, locked, unlocked or taken away: what it answered before may no longer hold
 */
export type StoreChange =
  | { readonly type: 'saved'; readonly kind: RecordKindName; readonly id: string; readonly caseId: string }
  | { readonly type: 'erased'; readonly caseId?: string; readonly kind?: RecordKindName; readonly id?: string }
  | { readonly type: 'closing' }
  | { readonly type: 'invalidated' };

/** Called with each change. When the store is `closing`, it waits for the promise that the listener returns. */
export type ChangeListener = (change: StoreChange) => unknown;

export interface RestoreOptions {
  /** Only where the stored record has this revision. */
  readonly over?: number;
  readonly companion?: CompanionWrite;
}

export interface EraseOptions {
  /** One record of the case, and not all of it. */
  readonly one?: RecordPlace;
  readonly companion?: CompanionWrite;
  /** Only where the record, or the support case itself, still has this revision. */
  readonly ifRevision?: number;
}

/** `conflict`: it has another revision by now, and is not erased. */
export type EraseOutcome = Outcome<undefined, StoreFailure | 'conflict'>;

/** Points at one record. */
export interface RecordPlace {
  readonly kind: RecordKindName;
  readonly id: string;
}

/** A new record that is written in the same transaction as another one, such as a step of the trail: both, or none. */
export interface CompanionWrite {
  readonly kind: RecordKind<StoredRecord>;
  readonly record: StoredRecord;
}

/**
 * Where records are kept. An outcome with `ok: true` from {@link save} means the record is on disk, as far as the
 * store has one. Expected failures are outcomes; a promise is rejected only for a mistake of ours.
 */
export interface RecordStore {
  /** True where everything is lost with this page. Elements then say so, all the time. */
  readonly isVolatile?: boolean;
  /** How long records stay; elements say the day. Whoever opens the store erases what is due: see `eraseExpired`. */
  readonly retention?: RetentionTerms | undefined;

  read<Rec extends StoredRecord>(kind: RecordKind<Rec>, id: string): Promise<Outcome<Rec, ReadFailure>>;

  /** All records of a kind, or those of one case. */
  list<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    caseId?: string,
  ): Promise<Outcome<RecordList<Rec>, StoreFailure>>;

  /**
   * Saves a record that was read at `record.revision` (0 for a new one) and gives it back with the next revision.
   * Where the stored revision is another one, nothing is written and the outcome is a {@link Conflict}.
   */
  save<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    companion?: CompanionWrite,
  ): Promise<SaveOutcome<Rec>>;

  /** Saves several records in one transaction: all of them, or none. */
  saveAll(writes: readonly RecordWrite[]): Promise<SaveAllOutcome>;

  /** Stores a record from elsewhere at the revision it has there, where there is none here, or an older one. */
  restore<Rec extends StoredRecord>(
    kind: RecordKind<Rec>,
    record: Rec,
    options?: RestoreOptions,
  ): Promise<RestoreOutcome>;

  /** Rows of cases, as a board shows them, for one day. A store without an index of its own can use `casesByScan`. */
  cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>>;

  /** What is to be done across cases. A store without an index of its own can use `workByScan`. */
  work(query: WorkQuery, page: PageWanted): Promise<Outcome<WorkPage, StoreFailure>>;

  /** Erases all that is kept of a case, its trail included, or only one record of it; also what cannot be read. */
  erase(caseId: string, options?: EraseOptions): Promise<EraseOutcome>;

  /** Erases every record of every kind. */
  eraseAll(): Promise<Outcome<undefined, StoreFailure>>;

  /** Calls the listener with changes, also with those made in other tabs. Returns a function that ends it. */
  watch(listener: ChangeListener): () => void;
}
