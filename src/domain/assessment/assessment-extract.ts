import type { Line } from '../sharing/sharing.js';
import { type JournalExtract, journalExtract } from '../sharing/journal-extract.js';
import type { NeedsAssessment } from './needs-assessment.js';

/** The comments that may stand in the patient's journal. Answer codes never do: a tick only opens a talk. */
export function assessmentForPatientJournal(
  assessment: NeedsAssessment,
  consents: readonly { kind: string }[],
): JournalExtract {
  if (assessment.status !== 'submitted') return { lines: [] };
  const comments = Object.entries(assessment.answers).map(([lineId, { comment = '', sharing }]): Line => {
    return { recordId: assessment.id, lineId, sharing, text: comment };
  });
  return journalExtract(comments, consents);
}
