/** The schema of the carer's form, and its kind for stores. */
import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import type { RecordKind } from '../kernel/record-kind.js';
import { Code, FreeText, Id, list, Revision, ShortText } from '../kernel/schema-fields.js';
import { Sharing } from '../sharing/sharing.schema.js';
import type * as record from './needs-assessment.js';
import { FILLED_BY, hasNoDoubles, MAX_PRIORITIES, needsAssessment } from './needs-assessment.js';

export const FilledBy = z.enum(FILLED_BY);
export type FilledBy = record.FilledBy;

const Unclear = z.optional(z.literal(true));

export const Answer = z.object({
  answer: z.optional(Code),
  unclear: Unclear,
  comment: z.optional(FreeText),
  sharing: Sharing,
});
export type Answer = record.Answer;

export const AsideAnswer = z.object({
  choice: z.optional(Code),
  unclear: Unclear,
  text: z.optional(FreeText),
  sharing: Sharing,
});
export type AsideAnswer = record.AsideAnswer;

const common = {
  id: Id,
  version: z.literal(1),
  revision: Revision,
  caseId: Id,
  questionSet: z.object({ id: ShortText, version: ShortText }),
  locale: ShortText,
  filledBy: FilledBy,
  startedAt: DateTime,
  changedAt: z.optional(DateTime),
  answers: z.record(Code, Answer),
  aside: z.record(Code, AsideAnswer),
  priorities: z.array(Code).check(z.refine((ids) => ids.length <= MAX_PRIORITIES && hasNoDoubles(ids))),
  noNeedsNow: z.boolean(),
  seen: list(Code),
  place: z.optional(ShortText),
  continues: z.optional(Id),
  after: z.optional(Id),
  isReceipt: z.optional(z.literal(true)),
  joinedFrom: z.optional(z.object({ caseId: Id, assessmentId: Id, at: DateTime })),
};

export const NeedsAssessment = z.union([
  z.object({ ...common, status: z.literal('draft') }),
  z.object({ ...common, status: z.literal('submitted'), submittedAt: DateTime }),
  z.object({ ...common, status: z.literal('withdrawn'), submittedAt: z.optional(DateTime), withdrawnAt: DateTime }),
]);
export type NeedsAssessment = record.NeedsAssessment;

export const needsAssessmentKind: RecordKind<NeedsAssessment> = {
  ...needsAssessment,
  version: 1,
  schema: NeedsAssessment,
  migrations: [],
  isFinal: (assessment) => assessment.status !== 'draft',
};
