import { type TrailActor, type TrailEntry, trailEntry, trailKind } from '../domain/device/audit-trail.js';
import { actOf } from '../domain/device/trail-act.js';
import type { CompanionWrite } from '../storage/record-store.js';
import { browserContext } from '../browser/clock-and-ids.js';
import type { AuditTrail, RecordSession } from './record-session.js';

/** From now on, saves of these records write entries to the audit trail; see {@link trailWriter}. */
export function keepTrail(records: Pick<RecordSession, 'trail'>, ...writer: Parameters<typeof trailWriter>): void {
  records.trail = trailWriter(...writer);
}

/**
 * Makes the trail entries for what is done in an element. That a record was changed is written once for each record and
 * person while a page is open, and not for each letter; every other act is written each time.
 *
 * @param begunBefore ids of records that were begun on this page before it had a trail
 */
export function trailWriter(by: () => TrailActor, begunBefore: readonly string[] = []): AuditTrail {
  const told = new Set<string>();
  const untold = new Set(begunBefore);
  const nameOf = ({ kind, recordId, by: { party, code = '' } }: TrailEntry): string =>
    [kind, recordId, party, code].join('/');
  return {
    step(kind, before, record) {
      // A draft is no act yet.
      if (kind.name === 'unfinished-forms') return undefined;
      const act = actOf(kind, untold.has(record.id) ? undefined : before, record);
      const entry = trailEntry({ kind, record, act, by: by() }, browserContext());
      if (act === 'changed' && told.has(nameOf(entry))) return undefined;
      return { kind: trailKind, record: entry };
    },
    begin() {
      told.clear();
    },
    written({ record }: CompanionWrite) {
      const entry = record as TrailEntry;
      told.add(nameOf(entry));
      untold.delete(entry.recordId);
    },
  };
}
