import type { KindRef, StoredRecord } from '../domain/kernel/record-kind.js';
import type { RecordStore } from '../storage/record-store.js';
import type { RecordSession, Slot } from './record-session.js';

/** The record that a step such as sending or agreeing leads to. */
export interface RecordStep {
  readonly kind: Pick<KindRef<StoredRecord>, 'name'>;
  readonly record: StoredRecord;
}

/**
 * Saves a step that must not be shown before it is on disk, such as sending. Resolves to the stored record, or to
 * undefined where the step was not saved; the page then still shows what it did before. A step is not saved either
 * where its record is not open here, or was changed while the changes before it were being saved, since the step would
 * overwrite those. Edits made while the step is being saved wait, and are merged with it afterwards.
 */
export async function commitRecord<Rec extends StoredRecord>(
  session: RecordSession,
  kind: KindRef<Rec>,
  record: Rec,
): Promise<Rec | undefined> {
  return (await commitRecords(session, [{ kind, record }]))?.[0] as Rec | undefined;
}

/** Steps on several records, saved in one transaction: all of them, or none. See {@link commitRecord}. */
export async function commitRecords(
  session: RecordSession,
  steps: readonly RecordStep[],
): Promise<readonly StoredRecord[] | undefined> {
  const slots = steps.flatMap(({ kind, record }) => session.slotOf(kind, record.id) ?? []);
  const edits = slots.map((slot) => slot.edits);
  await Promise.all(slots.map((slot) => session.save(slot)));
  const isPast = slots.some((slot, at) => slot.edits !== edits[at] || slot.held.state !== 'saved');
  const [store] = slots.map((slot) => slot.store);
  if (isPast || slots.length < steps.length || !store) return undefined;
  for (const slot of slots) session.dispatch(slot, { type: 'commit-started' });
  const committing = write(session, store, slots, steps);
  const writing = committing.then((records) => records !== undefined);
  for (const slot of slots) slot.writing = writing;
  const records = await committing;
  for (const slot of slots) {
    slot.writing = undefined;
    // Edits made meanwhile have waited for this.
    if (session.isHeld(slot)) void session.save(slot);
  }
  session.changed();
  return records;
}

async function write(
  session: RecordSession,
  store: RecordStore,
  slots: readonly Slot[],
  steps: readonly RecordStep[],
): Promise<readonly StoredRecord[] | undefined> {
  const writes = slots.map(({ kind, held }, at) => {
    const record = { ...(steps[at] ?? held).record, revision: held.record.revision };
    return { kind, record, companion: session.trail?.step(kind, held.base, record) };
  });
  const outcome = await session.saveAll(store, writes);
  for (const [at, slot] of slots.entries()) {
    // Erased meanwhile: there is nothing left to update.
    if (!session.isHeld(slot)) return undefined;
    const stored = outcome.ok ? outcome.value[at] : undefined;
    if (stored) {
      session.saved(slot, stored, writes[at]?.companion);
      if (slot.held.state === 'merging') await session.merge(slot, { isOwn: true });
    } else if (!outcome.ok && at === (outcome.at ?? at)) {
      await session.notSaved(slot, outcome);
    } else {
      session.dispatch(slot, { type: 'released' });
    }
  }
  return outcome.ok ? outcome.value : undefined;
}
