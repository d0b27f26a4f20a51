/** What was done with lines that stand in the patient's journal, told by comparing what a record says was sent. */
import type { SentExtract } from './journal-extract.js';

export type JournalAct = 'sent-to-journal' | 'withdrawn-from-journal';

interface Sending {
  readonly sentExtract?: SentExtract | undefined;
}

export function journalActs(before: Sending | undefined, { sentExtract: after }: Sending): JournalAct[] {
  const lines = after?.lines ?? [];
  const isGone = before?.sentExtract?.lines.some(({ lineId }) => !lines.some((one) => one.lineId === lineId)) ?? false;
  // A withdrawal keeps the moment of the sending.
  const isSent = lines.length > 0 && after?.at !== before?.sentExtract?.at;
  return [...(isSent ? (['sent-to-journal'] as const) : []), ...(isGone ? (['withdrawn-from-journal'] as const) : [])];
}
