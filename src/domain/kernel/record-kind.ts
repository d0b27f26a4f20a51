import type * as z from 'zod/mini';
import { done, refused, type Outcome } from './outcome.js';

/** What every stored record has, whatever else it holds. */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
}

export type RecordKindName =
  | 'support-case'
  | 'needs-assessment'
  | 'conversation-record'
  | 'follow-up-plan'
  /** Text that staff have typed and not added yet: see `form-drafts.ts`. */
  | 'unfinished-forms'
  /** Who did what to which record: see `audit-trail.ts`. */
  | 'trail-entry'
  /** The wrapped keys of a sealed store: see `sealed-format.ts`. */
  | 'sealed-key'
  /** The day on which expired records were last looked for: see `last-visit.ts`. */
  | 'last-visit';

/**
 * Raises the raw form of a record by one version. The input comes from disk unchecked and may not have the old shape.
 */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * What is needed to read one kind of record: its name, its newest version, its schema and the migrations from older
 * ones.
 */
export interface RecordKind<Rec extends StoredRecord> {
  readonly name: RecordKindName;
  /** The version that this code writes. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Rec>;
  /** `migrations[n]` raises version n + 1 to n + 2; there is one for each version before the newest. */
  readonly migrations: readonly Migration[];
  /** The case a record belongs to: the record's own id for a support case. */
  caseIdOf(record: Rec): string;
  /** Whether the record is final. It may then not be overwritten by somebody's older, unfinished version. */
  isFinal(record: Rec): boolean;
  /** Records of this kind are written once and never changed. */
  readonly appendOnly?: true;
}

/** A kind of record by its name: enough to look records up and to hand one on, without the schema that stores check by. */
export type KindRef<Rec extends StoredRecord> = Pick<RecordKind<Rec>, 'name' | 'caseIdOf'>;

/**
 * Reads a record of any version: raises an old one step by step, and says why where that cannot be done.
 *
 * - `from-newer-version`: written by newer code; keep it, show it as such, never write it.
 * - `unreadable`: not a record of this kind, or damaged; keep it, never write over it.
 */
export function readRecord<Rec extends StoredRecord>(
  kind: Pick<RecordKind<Rec>, 'version' | 'schema' | 'migrations'>,
  raw: unknown,
): Outcome<Rec, 'unreadable' | 'from-newer-version'> {
  if (!isObject(raw)) return refused('unreadable');
  const version = raw['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refused('unreadable');
  if (version > kind.version) return refused('from-newer-version');
  let raised: unknown = raw;
  for (const migrate of kind.migrations.slice(version - 1)) {
    try {
      raised = migrate(raised as Record<string, unknown>);
    } catch {
      // A migration throws where its input is not of the old shape: the record is damaged, and this is no bug of ours.
      return refused('unreadable');
    }
  }
  const parsed = kind.schema.safeParse(raised);
  return parsed.success ? done(parsed.data) : refused('unreadable');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
