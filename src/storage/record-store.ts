import type { CasePage, CaseQuery, PageWanted } from '../domain/case-row.js';
import type { Outcome } from '../domain/outcome.js';
import type { RecordKind, RecordKindName, StoredRecord } from '../domain/record-version.js';

/**
 * Why a store could not do what it was asked:
 *
 * - `quota-exceeded`: the disk, or this site's share of it, is full
 * - `blocked`: another tab holds another version of the database open, older or newer
 * - `unavailable`: this browser gives the page no storage (private mode, a blocked third-party frame)
 * - `locked`: the store is sealed and its key is not there
 */
export type StoreFailure = 'quota-exceeded' | 'blocked' | 'unavailable' | 'locked';

/** Why one record could not be read. The record stays where it is, whatever the reason. */
export type ReadFailure = 'not-found' | 'unreadable' | 'from-newer-version' | StoreFailure;

/** A record that lies in the store and cannot be read; it is shown as such and never written over. */
export interface UnreadableRecord {
  readonly id: string;
  readonly reason: 'unreadable' | 'from-newer-version';
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

/** What a save came to: the record with its new revision, a conflict, or a reason. */
export type SaveOutcome<Rec> = Outcome<Rec, StoreFailure | UnreadableRecord['reason']> | Conflict<Rec>;

/** A record was saved, here or in another tab; or everything was erased. */
export type StoreChange =
  | { readonly type: 'saved'; readonly kind: RecordKindName; readonly id: string; readonly caseId: string }
  | { readonly type: 'erased' };

/**
 * Where records are kept. An outcome with `ok: true` from {@link save} means the record is on disk, as far as the
 * store has one. Expected failures are outcomes; a promise is rejected only for a mistake of ours.
 */
export interface RecordStore {
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
  save<Rec extends StoredRecord>(kind: RecordKind<Rec>, record: Rec): Promise<SaveOutcome<Rec>>;

  /**
   * Cases in rows, as a board shows them, for one day. A store that has nothing faster gives what `casesByScan` makes
   * of {@link list}.
   */
  cases(query: CaseQuery, page: PageWanted): Promise<Outcome<CasePage, StoreFailure>>;

  /** Erases every record of every kind. */
  eraseAll(): Promise<Outcome<undefined, StoreFailure>>;

  /** Tells of changes, also of those made in other tabs. Gives back the way to stop. */
  watch(listener: (change: StoreChange) => void): () => void;
}
