import * as z from 'zod/mini';
import { Id, FreeText, ShortText } from '../kernel/schema-fields.js';
import { DateTime } from '../kernel/calendar.schema.js';
import { Seen } from './seen.schema.js';
import type { Line } from './sharing.js';

/** The words that a carer agreed to, tied to their place: agreement to one sentence is no agreement to another. */
export const LineScope = z.object({ recordId: Id, lineId: Id, text: FreeText });
export type LineScope = z.infer<typeof LineScope>;

/** The carer's dated agreement (or refusal) that one line is written in the patient's journal. */
export const LineConsent = z.object({
  id: Id,
  kind: z.literal('carer-lets-line-into-patient-journal'),
  scope: LineScope,
  decision: z.enum(['given', 'refused']),
  decidedAt: DateTime,
  recordedBy: ShortText,
  withdrawnAt: z.optional(DateTime),
  /** The carer withdrew it on their own page, and which of the staff saw that first. */
  withdrawnBy: z.optional(z.literal('carer')),
  seen: z.optional(Seen),
});
export type LineConsent = z.infer<typeof LineConsent>;

/**
 * The carer's standing agreement to exactly this line, if there is one. The latest decision about the line counts. A
 * sentence that was changed since has none: only the exact words that the carer agreed to may leave.
 */
export function standingAgreement(line: Line, consents: readonly { kind: string }[]): LineConsent | undefined {
  const latest = latestFirst(consents.filter(isLineConsent).filter((consent) => isAbout(consent, line)))[0];
  const stands = latest?.decision === 'given' && latest.withdrawnAt === undefined && latest.scope.text === line.text;
  return stands ? latest : undefined;
}
/** Sorted by time and not by place in the list, since two lists may have been merged. */
export function latestFirst<Consent extends { readonly decidedAt: DateTime }>(consents: readonly Consent[]): Consent[] {
  return [...consents].reverse().sort((one, other) => Date.parse(other.decidedAt) - Date.parse(one.decidedAt));
}
/**
 * The time of a decision that comes after these: now, or the time of the latest of them where the clock went back.
 * Otherwise a withdrawal could be sorted before the yes that it withdraws.
 */
export function decidedAfter(now: DateTime, earlier: readonly { readonly decidedAt: DateTime }[]): DateTime {
  const latest = latestFirst(earlier)[0]?.decidedAt ?? now;
  return Date.parse(latest) > Date.parse(now) ? latest : now;
}
function isLineConsent(consent: { kind: string }): consent is LineConsent {
  return consent.kind === 'carer-lets-line-into-patient-journal';
}
function isAbout(consent: LineConsent, line: Line): boolean {
  return consent.scope.recordId === line.recordId && consent.scope.lineId === line.lineId;
}
