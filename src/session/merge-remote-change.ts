import { isSame } from '../domain/kernel/deep-equal.js';
import type { Outcome } from '../domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../domain/kernel/record-kind.js';
import { isContestedStill, type Contested } from '../domain/merge/edit-conflict.js';
import { contestedIn } from '../domain/merge/find-edit-conflicts.js';
import type { MergeRemoteChange } from './record-session.js';

/** Merges two versions of a record that are based on `base`; refused where a person has to choose. */
type Merge = (
  kind: RecordKind<StoredRecord>,
  base: StoredRecord,
  mine: StoredRecord,
  theirs: StoredRecord,
) => Outcome<StoredRecord, string>;

/** Merges by the rule of a kind, and keeps the questions about places that two changed at once. */
export function mergeBy(merge: Merge): MergeRemoteChange {
  return (kind, { base, record, remote, questions }) => {
    if (!base) return undefined;
    const merged = merge(kind, base, record, remote);
    // Two long texts may be too long together: then a person chooses.
    if (!merged.ok || !kind.schema.safeParse(merged.value).success) return undefined;
    const anew = contestedIn(base, record, remote, merged.value);
    // Each place is asked about once: a new question replaces the former one about the same answer, or the same one
    // about a text.
    const isAsked = (one: Contested): boolean =>
      anew.some((other) => (one.isText ? isSame(one, other) : isSame(one.path, other.path)));
    const former = questions.filter((one) => !isAsked(one) && isContestedStill(merged.value, one));
    return { record: merged.value, questions: [...former, ...anew] };
  };
}
