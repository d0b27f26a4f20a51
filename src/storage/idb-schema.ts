import type { DBSchema, IDBPDatabase } from 'idb';
import type { RecordKindName } from '../domain/record-version.js';
import type { StoredEntry } from './stored-entry.js';

/** One object store for all kinds: entries are found by kind and id, and by kind and case. */
export interface RecordSchema extends DBSchema {
  records: {
    key: [RecordKindName, string];
    value: StoredEntry;
    indexes: { 'by-kind': RecordKindName; 'by-case': [RecordKindName, string] };
  };
}

/**
 * `steps[n]` raises the database from version n to n + 1. A step only adds: it never deletes a store and never
 * touches a record, for those have versions of their own.
 */
const upgradeSteps: readonly ((database: IDBPDatabase<RecordSchema>) => void)[] = [
  (database) => {
    const records = database.createObjectStore('records', { keyPath: ['kind', 'id'] });
    records.createIndex('by-kind', 'kind');
    records.createIndex('by-case', ['kind', 'caseId']);
  },
];

export const DATABASE_VERSION = upgradeSteps.length;

export function upgrade(database: IDBPDatabase<RecordSchema>, from: number): void {
  for (const step of upgradeSteps.slice(from)) step(database);
}
