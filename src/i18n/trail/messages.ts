import type { TrailAct, TrailActor } from '../../domain/device/audit-trail.js';
import type { RecordKindName } from '../../domain/kernel/record-kind.js';

/** The codes of the audit trail in words, for whoever opens a file of it. */
export interface TrailLegend {
  /** What the trail is, and how to read it. */
  readonly about: string;
  /** The fields of a step. */
  readonly fields: Readonly<
    Record<'at' | 'by' | 'code' | 'act' | 'also' | 'kind' | 'recordId' | 'recordRevision' | 'caseId', string>
  >;
  readonly parties: Readonly<Record<TrailActor['party'], string>>;
  readonly acts: Readonly<Record<TrailAct, string>>;
  /** The kinds of records that a file has. */
  readonly kinds: Readonly<Record<Exclude<RecordKindName, 'sealed-key' | 'last-visit'>, string>>;
}
