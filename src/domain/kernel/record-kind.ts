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
  /** What staff have begun to write and not added yet: see `unfinished-forms.ts`. */
  | 'unfinished-forms'
  /** Who did what to which record: see `trail.ts`. */
  | 'trail-entry'
  /** The wrapped key of a sealed store: see `sealed-key.ts`. */
  | 'sealed-key'
  /** When a device was last here to erase what is due: see `expiry.ts`. */
  | 'last-visit';

/** Raises the raw form of a record by one version. It gets what lay on disk, so it has to expect anything of the old shape. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** All that is needed to read one kind of record: its name, its newest version, its shape and the way there from older ones. */
export interface RecordKind<Rec extends StoredRecord> {
  readonly name: RecordKindName;
  /** The version that this code writes. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Rec>;
  /** `migrations[n]` raises version n + 1 to n + 2; there is one for each version before the newest. */
  readonly migrations: readonly Migration[];
  /** The case a record belongs to: the record's own id for a support case. */
  caseIdOf(record: Rec): string;
  /** A final record may not be written over by somebody's older, unfinished one. */
  isFinal(record: Rec): boolean;
  /** Records of this kind are written once and never changed. */
  readonly appendOnly?: true;
}

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
      // A step that stumbles has met something that is not of the old shape: the record is damaged, not our code.
      return refused('unreadable');
    }
  }
  const parsed = kind.schema.safeParse(raised);
  return parsed.success ? done(parsed.data) : refused('unreadable');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
