import type { ReactiveControllerHost } from 'lit';
import { isContestedStill, type Contested } from '../../src/domain/merge/edit-conflict.js';
import { isSame } from '../../src/domain/kernel/deep-equal.js';
import { contestedIn } from '../../src/domain/merge/find-edit-conflicts.js';
import type { Outcome } from '../../src/domain/kernel/outcome.js';
import type { RecordKind, StoredRecord } from '../../src/domain/kernel/record-kind.js';
import type { TakeIn } from './records-controller.js';

/** Brings two versions of a record together that grew from `base`; refused where a person has to choose. */
type Merge = (
  kind: RecordKind<StoredRecord>,
  base: StoredRecord,
  mine: StoredRecord,
  theirs: StoredRecord,
) => Outcome<StoredRecord, string>;

/**
 * Merges what was saved elsewhere into what was changed here, for elements that two people may work in at once.
 *
 * @param told of what came in, and what was known of the record before
 */
export function takeInBy(
  host: ReactiveControllerHost,
  merge: Merge,
  told: (kind: RecordKind<StoredRecord>, stored: StoredRecord, before: StoredRecord) => void,
): TakeIn {
  return (held, stored) => {
    const before = held.base;
    if (!before) return false;
    const merged = merge(held.kind, before, held.record, stored);
    // Two long texts may be too long together: then a person chooses.
    if (!merged.ok || !held.kind.schema.safeParse(merged.value).success) return false;
    const contested = contestedIn(before, held.record, stored, merged.value);
    // Asked once: of an answer, what is contested anew takes the place of the former question; of a text, what stands.
    const isAsked = (one: Contested): boolean =>
      contested.some((anew) => (one.isText ? isSame(one, anew) : isSame(one.path, anew.path)));
    const former = (held.contested ?? []).filter((one) => !isAsked(one) && isContestedStill(merged.value, one));
    held.contested = [...former, ...contested];
    held.base = stored;
    held.record = { ...merged.value, revision: stored.revision };
    held.edits += 1;
    told(held.kind, stored, before);
    host.requestUpdate();
    return true;
  };
}
