import { type TrailActor, type TrailEntry, trailEntry, trailKind } from '../domain/device/audit-trail.js';
import { actsOf } from '../domain/device/trail-act.js';
import type { CompanionWrite } from '../storage/record-store.js';
import { browserContext } from '../browser/clock-and-ids.js';
import type { AuditTrail } from './record-session.js';

/**
 * Makes the trail entries for what is done in an element. That a record was changed is written once for each record and
 * person while a page is open, and not for each letter; every other act is written each time.
 */
export function trailWriter(by: () => TrailActor): AuditTrail {
  const told = new Set<string>();
  const nameOf = ({ kind, recordId, by: { party, code = '' } }: TrailEntry): string =>
    [kind, recordId, party, code].join('/');
  return {
    step(kind, before, record) {
      // A draft is no act yet.
      if (kind.name === 'unfinished-forms') return undefined;
      const [act, ...also] = actsOf(kind, before, record);
      const entry = trailEntry({ kind, record, act, also, by: by() }, browserContext());
      if (act === 'changed' && told.has(nameOf(entry))) return undefined;
      return { kind: trailKind, record: entry };
    },
    begin() {
      told.clear();
    },
    written({ record }: CompanionWrite) {
      told.add(nameOf(record as TrailEntry));
    },
  };
}
