import * as z from 'zod/mini';

/** Who may read a line: the carer alone, the care team too, or also whoever reads the patient's journal. */
export const Sharing = z.enum(['carer-only', 'care-team', 'patient-journal']);
export type Sharing = z.infer<typeof Sharing>;

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
