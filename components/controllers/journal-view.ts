/** The view state of journal lines in the open case; fresh for each case. */
export interface JournalView {
  /** The line that the carer is being asked about, and the very words that are before them. */
  asking: { readonly lineId: string; readonly text: string; readonly isAnew: boolean } | undefined;
  /** The host did not take the last extract. */
  wasRefused: boolean;
}

export function freshJournalView(): JournalView {
  return { asking: undefined, wasRefused: false };
}
