import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';
import type { Outcome } from '../../domain/kernel/outcome.js';
import type { RecordKindName } from '../../domain/kernel/record-kind.js';
import type { NeedsAssessment } from '../../domain/assessment/needs-assessment.js';
import type { CaseRecords } from '../../domain/overview/arranged.js';
import type { StoreFailure } from '../record-store.js';
import type { StoredEntry } from '../stored-entry.js';

/**
 * A case in the index for boards, made of its records and made anew when one of them changes. It has nothing that the
 * records do not have, and may be deleted at any time.
 */
export interface CaseEntry {
  readonly caseId: string;
  /** The keys by which it is found; see `idb-case-index.lazy.ts`. */
  readonly keys: readonly string[];
  readonly row?: unknown;
  /** What is to be done in it, once somebody has asked. */
  readonly work?: unknown;
  /** Which save made it stale. */
  readonly savedBy?: string;
}

/** The key of a case whose row is to be made anew. */
export const STALE = 'stale';
/** The key of a case whose row is up to date, and of which nobody has asked what is to be done. */
export const NO_WORK = 'work';

/** The page that was asked for; or the cases whose entries are damaged, to be made anew first. */
export interface IndexAnswer<Page> {
  readonly broken: readonly string[];
  readonly page?: Page;
}

/** What somebody reads in the index, and what entries need for it besides their rows. */
export interface CaseIndexReading<Page> {
  /** The key of entries that lack what is read. */
  readonly lacking?: string;
  /** Adds it to an entry, out of the records of its case, or out of the forms of one that nobody has opened. */
  readonly extend?: (
    entry: CaseEntry,
    records: CaseRecords | readonly NeedsAssessment[],
  ) => Pick<CaseEntry, 'keys' | 'work'>;
  readonly read: (cases: StoreIn<'cases', 'readonly'>) => Promise<IndexAnswer<Page>>;
  /** Answers without the index, where there is no room for it. */
  readonly scan: () => Promise<Outcome<Page, StoreFailure>>;
}

/** One object store for all kinds: entries are found by kind and id, and by kind and case. */
export interface RecordSchema extends DBSchema {
  cases: {
    key: string;
    value: CaseEntry;
    indexes: { 'by-key': string };
  };
  records: {
    key: [RecordKindName, string];
    value: StoredEntry;
    indexes: { 'by-kind': RecordKindName; 'by-case': [RecordKindName, string] };
  };
}

type Stores = 'records' | 'cases';

/** A store within a transaction. */
export type StoreIn<Name extends Stores, Mode extends IDBTransactionMode> = IDBPObjectStore<
  RecordSchema,
  Stores[],
  Name,
  Mode
>;

/** Runs a transaction, as the store passes it to lazily loaded code. */
export type Transact = <Mode extends 'readonly' | 'readwrite', Name extends Stores, Value>(
  mode: Mode,
  names: readonly Name[],
  work: (store: <One extends Name>(name: One) => StoreIn<One, Mode>) => Promise<Value>,
) => Promise<Outcome<Value, StoreFailure>>;

type UpgradeStep = (database: IDBPDatabase<RecordSchema>, tx: UpgradeTransaction) => Promise<void> | void;
type UpgradeTransaction = IDBPTransaction<RecordSchema, ('records' | 'cases')[], 'versionchange'>;

/**
 * `steps[n]` raises the database from version n to n + 1. A step only adds: it never deletes a store and never
 * touches a record, for those have versions of their own.
 */
const upgradeSteps: readonly UpgradeStep[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] });
    records.createIndex('by-kind', 'kind');
    records.createIndex('by-case', ['kind', 'caseId']);
  },
  async (database, tx) => {
    const cases = database.createObjectStore('cases', { keyPath: 'caseId' });
    cases.createIndex('by-key', 'keys', { multiEntry: true });
    // Only keys are written, so that an upgrade is quick: rows are made when a board asks for them.
    const keys = await tx.objectStore('records').index('by-kind').getAllKeys('support-case');
    for (const [, caseId] of keys) await cases.put({ caseId, keys: [STALE] });
  },
];

export const DATABASE_VERSION = upgradeSteps.length;

export async function upgrade(
  database: IDBPDatabase<RecordSchema>,
  from: number,
  tx: UpgradeTransaction,
): Promise<void> {
  for (const step of upgradeSteps.slice(from)) await step(database, tx);
}
