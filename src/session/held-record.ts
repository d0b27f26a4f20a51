import type { Contested } from '../domain/merge/edit-conflict.js';
import type { FailureReason } from '../domain/kernel/record-failure.js';
import type { StoredRecord } from '../domain/kernel/record-kind.js';

/** What every state of a held record has. */
interface Holding {
  /** What the page shows. */
  readonly record: StoredRecord;
  /** The stored version that this page last read or saved; none for a record that was never saved. */
  readonly base?: StoredRecord | undefined;
  /** Why the last save was refused; none once one has succeeded. */
  readonly refusal?: FailureReason | undefined;
  /** Places that were changed here and elsewhere at once, and about which a person has not decided yet. */
  readonly questions: readonly Contested[];
}

/**
 * A record as a page holds it, in one of seven states. {@link step} is the only way from one to the next.
 *
 * - `saved`: what is shown is in the store
 * - `changed`: edited since; to be saved
 * - `saving`: `from` is on its way to the store; `record` is another object where it was edited meanwhile
 * - `committing`: a step such as agreeing, made of `from`, is on its way and is shown once it is stored; edits wait
 * - `merging`: the store has another version, `remote`, which is being merged with what was edited here
 * - `conflict`: the two cannot be merged; a person chooses
 * - `missing`: erased elsewhere, or taken away with the database; a person chooses
 */
export type HeldRecord =
  | (Holding & { readonly state: 'saved'; readonly base: StoredRecord })
  | (Holding & { readonly state: 'changed' | 'missing' })
  | (Holding & { readonly state: 'saving' | 'committing'; readonly from: StoredRecord })
  | (Holding & { readonly state: 'merging' | 'conflict'; readonly remote: StoredRecord });

/**
 * What can happen to a held record. `edited` to `settled` are acts of a person; the others are answers of the store.
 * `joined` is what a person wrote, based on `base`, before the stored version was known;
 * `read` is news only where it is newer than what is known; `listed` replaces whatever was there before; `released` is
 * a step that was not taken because another one of the same transaction failed.
 */
export type HeldEvent =
  | { readonly type: 'edited'; readonly record: StoredRecord }
  | { readonly type: 'joined'; readonly base: StoredRecord; readonly record: StoredRecord }
  | { readonly type: 'kept-mine' }
  | { readonly type: 'took-remote' }
  | { readonly type: 'settled'; readonly question: Contested }
  | { readonly type: 'save-started' | 'commit-started' }
  | { readonly type: 'saved'; readonly stored: StoredRecord }
  | { readonly type: 'refused'; readonly reason: FailureReason }
  | { readonly type: 'released' | 'retried' }
  | { readonly type: 'conflicted'; readonly remote: StoredRecord }
  | { readonly type: 'merged'; readonly record: StoredRecord; readonly questions: readonly Contested[] }
  | { readonly type: 'not-merged' }
  | { readonly type: 'vanished' }
  | { readonly type: 'read' | 'listed'; readonly stored: StoredRecord };

/** A record that is read for the first time. */
export function heldAsStored(stored: StoredRecord): HeldRecord {
  return { state: 'saved', record: stored, base: stored, questions: [] };
}

/** A record that begins here. */
export function heldAsNew(record: StoredRecord): HeldRecord {
  return { state: 'changed', record, questions: [] };
}

/**
 * The next state; the same object where an event means nothing in a state.
 *
 * Whatever is edited is either in the store, or in `record` of a state that is not `saved`. So nothing that a person
 * wrote is dropped without `took-remote`, which only a person chooses.
 */
export function step(held: HeldRecord, event: HeldEvent): HeldRecord {
  switch (event.type) {
    case 'edited':
      return edited(held, event.record);
    case 'joined':
      return held.state === 'saved' ? joined(held, event) : held;
    case 'kept-mine':
      return keptMine(held);
    case 'took-remote':
      return held.state === 'conflict' ? heldAsStored(held.remote) : held;
    case 'settled':
      return { ...held, questions: held.questions.filter((one) => one !== event.question) };
    case 'save-started':
      return held.state === 'changed' ? { ...held, state: 'saving', from: held.record } : held;
    case 'commit-started':
      return held.state === 'saved' ? { ...held, state: 'committing', from: held.record } : held;
    case 'saved':
      return isUnderWay(held) ? saved(held, event.stored) : held;
    case 'refused':
      return isUnderWay(held) ? { ...released(held), refusal: event.reason } : held;
    case 'released':
      return isUnderWay(held) ? released(held) : held;
    case 'retried':
      return held.refusal === undefined ? held : { ...held, refusal: undefined };
    case 'conflicted':
      return isUnderWay(held) ? conflicted(held, event.remote) : held;
    case 'merged': {
      if (held.state !== 'merging') return held;
      const { remote } = held;
      const record = { ...event.record, revision: remote.revision };
      return { state: 'changed', record, base: remote, questions: event.questions };
    }
    case 'not-merged':
      return held.state === 'merging' ? { ...held, state: 'conflict' } : held;
    case 'vanished':
      return { ...holding(held), state: 'missing' };
    case 'read':
    case 'listed':
      return read(held, event.stored, event.type === 'listed');
  }
}

/** Whether something that was edited here is not in the store. */
export function isPending({ state, record, base }: HeldRecord): boolean {
  return state === 'missing' ? record !== base : state !== 'saved';
}

type UnderWay = Extract<HeldRecord, { readonly from: StoredRecord }>;

function isUnderWay(held: HeldRecord): held is UnderWay {
  return held.state === 'saving' || held.state === 'committing';
}

function holding({ record, base, refusal, questions }: HeldRecord): Holding {
  return { record, base, refusal, questions };
}

/** The edit may be based on what the screen showed before the last save: the revision is that of the held record. */
function edited(held: HeldRecord, record: StoredRecord): HeldRecord {
  const next = { ...record, revision: held.record.revision };
  return held.state === 'saved' ? { ...held, state: 'changed', record: next } : { ...held, record: next };
}

/** What was written before is merged with what is stored, as if it had been written here and saved elsewhere. */
function joined(
  held: Extract<HeldRecord, { state: 'saved' }>,
  { base, record }: { base: StoredRecord; record: StoredRecord },
): HeldRecord {
  const remote = held.base;
  const { id, revision } = remote;
  return { ...held, state: 'merging', base: { ...base, id, revision }, record: { ...record, id, revision }, remote };
}

function keptMine(held: HeldRecord): HeldRecord {
  if (!('remote' in held) && held.state !== 'missing') return held;
  const remote = 'remote' in held ? held.remote : undefined;
  const record = { ...held.record, revision: remote?.revision ?? 0 };
  return { state: 'changed', record, base: remote, questions: held.questions };
}

/** The state after a save. Edits made during a commit are merged with it, as with somebody else's version. */
function saved(held: UnderWay, stored: StoredRecord): HeldRecord {
  const { record, from, questions } = held;
  if (record === from) return { state: 'saved', record: stored, base: stored, questions };
  if (held.state === 'committing') return { state: 'merging', record, base: from, remote: stored, questions };
  return { state: 'changed', record: { ...record, revision: stored.revision }, base: stored, questions };
}

function released(held: UnderWay): HeldRecord {
  const { record, from, base } = held;
  if (held.state === 'committing' && record === from && base) return { ...holding(held), state: 'saved', base };
  return { ...holding(held), state: 'changed' };
}

/** A commit that met another version is dropped; where nothing was edited besides, that version is shown. */
function conflicted(held: UnderWay, remote: StoredRecord): HeldRecord {
  const { record, from, questions } = held;
  if (held.state === 'committing' && record === from) return { ...heldAsStored(remote), questions };
  return { ...holding(held), state: 'merging', remote };
}

function read(held: HeldRecord, stored: StoredRecord, replaces: boolean): HeldRecord {
  const isNews = replaces || stored.revision > held.record.revision;
  switch (held.state) {
    case 'saved':
      return isNews ? { ...heldAsStored(stored), questions: held.questions } : held;
    case 'conflict':
      return stored.revision > held.remote.revision ? { ...held, remote: stored } : held;
    case 'missing':
      // It is in the store again: shown as it is, or in conflict with what was edited here meanwhile.
      return held.record === held.base ? heldAsStored(stored) : { ...holding(held), state: 'conflict', remote: stored };
    default:
      // Unsaved edits are not replaced: their own save meets the other version.
      return held;
  }
}
