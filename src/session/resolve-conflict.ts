import type { HeldEvent, HeldRecord } from './held-record.js';
import type { RecordSession } from './record-session.js';

/** Applies a person's decision about the record that the failure is about, or about another one. */
export function decide(session: RecordSession, event: HeldEvent, recordId = session.failure?.recordId): void {
  const slots = session.slotsOf(recordId);
  const slot = slots.find(({ held }) => isContested(held)) ?? slots[0];
  if (!slot) return;
  // A missing record that a person gives up is dropped.
  if (event.type === 'took-remote' && slot.held.state === 'missing') session.drop(slot);
  else session.dispatch(slot, event);
  void session.save(slot);
  const next = session.shown.find(({ held }) => isContested(held));
  if (next && event.type !== 'settled') session.fail(next);
  session.changed();
}

/** Whether a person has to choose before anything of it is saved. */
function isContested({ state }: HeldRecord): boolean {
  return state === 'conflict' || state === 'missing';
}
