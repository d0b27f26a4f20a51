import { browserContext } from '../browser/clock-and-ids.js';
import { trailEntry, trailKind, type TrailActor } from '../domain/device/audit-trail.js';
import type { KindRef, StoredRecord } from '../domain/kernel/record-kind.js';
import type { RecordSession } from './record-session.js';

/**
 * Erases one open record, at a person's wish, with a step of the trail in the same transaction. False where it was not
 * erased: it is shown as before then.
 */
export async function discardRecord<Rec extends StoredRecord>(
  session: RecordSession,
  kind: KindRef<Rec>,
  id: string,
  by: TrailActor,
): Promise<boolean> {
  const slot = session.slotOf(kind, id);
  if (!slot?.store || !(await session.save(slot))) return false;
  const { record } = slot.held;
  // Without a revision, since the record is gone.
  const { recordRevision: _none, ...entry } = trailEntry(
    { kind: slot.kind, record, act: 'discarded', by },
    browserContext(),
  );
  const erased = await slot.store.erase(entry.caseId, {
    one: { kind: slot.kind.name, id },
    ifRevision: record.revision,
    companion: { kind: trailKind, record: entry },
  });
  if (!erased.ok) return false;
  session.drop(slot);
  session.changed();
  return true;
}
