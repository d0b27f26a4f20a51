import type { Held, RecordsController } from './records-controller.js';

/** In a conflict: shows what is stored and lets one's own version go; also where nothing is stored any more. */
export function takeStored(records: RecordsController): void {
  const held = shown(records);
  if (!held) return;
  if (held.stored) held.base = held.stored;
  records.decide(held, held.stored, false);
}

/** In a conflict: writes one's own version over the stored one, unless that one is final; or writes it anew. */
export function keepMine(records: RecordsController): void {
  const held = shown(records);
  const { stored } = held ?? {};
  if (!held || (stored && held.kind.isFinal(stored))) return;
  if (stored) held.base = stored;
  else delete held.base;
  records.decide(held, { ...held.record, revision: stored?.revision ?? 0 }, true);
}

function shown(records: RecordsController): Held | undefined {
  return records.shown.find(({ record }) => record.id === records.failure?.recordId);
}
