/** Who may read a line: the carer alone, the care team too, or also whoever reads the patient's journal. */
export const SHARINGS = ['carer-only', 'care-team', 'patient-journal'] as const;
export type Sharing = (typeof SHARINGS)[number];

/** A line of any record, as far as sharing is concerned. */
export interface Line {
  readonly recordId: string;
  readonly lineId: string;
  readonly sharing: Sharing;
  /** What would be read, in whole. */
  readonly text: string;
}

/** The care team reads every line that the carer has not kept for themselves. */
export function isForCareTeam(line: { readonly sharing: Sharing }): boolean {
  return line.sharing !== 'carer-only';
}
