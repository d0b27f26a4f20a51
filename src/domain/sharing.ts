import * as z from 'zod/mini';
import { DateTime } from './calendar.js';
import { FreeText, Id, list, ShortText } from './field.js';
import type { TransitionContext } from './transition-context.js';

/** Who may read a line: the carer alone, the care team too, or also whoever reads the patient's journal. */
export const Sharing = z.enum(['carer-only', 'care-team', 'patient-journal']);
export type Sharing = z.infer<typeof Sharing>;

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
});
export type LineConsent = z.infer<typeof LineConsent>;

/** A line of any record, as far as sharing is concerned. */
export interface Line {
  readonly recordId: string;
  readonly lineId: string;
  readonly sharing: Sharing;
  /** What would be read, in whole. */
  readonly text: string;
}

/** A line that may stand in the patient's journal, with the day the carer said yes. */
export interface JournalLine {
  readonly recordId: string;
  readonly lineId: string;
  readonly text: string;
  readonly agreedAt: DateTime;
}

/** The extract for the patient's journal. Its text, in the words of a language, is made of nothing but these lines. */
export interface JournalExtract {
  readonly lines: readonly JournalLine[];
}

/**
 * The carer's standing agreement to exactly this line, if there is one. The latest decision about the line counts.
 * A changed sentence has no agreement: what leaves is what the carer said yes to, to the letter.
 */
export function standingAgreement(line: Line, consents: readonly { kind: string }[]): LineConsent | undefined {
  const latest = latestFirst(consents.filter(isLineConsent).filter((consent) => isAbout(consent, line)))[0];
  const stands = latest?.decision === 'given' && latest.withdrawnAt === undefined && latest.scope.text === line.text;
  return stands ? latest : undefined;
}

/** By the day and the clock, not by their place in a list: two lists may have been brought together. */
export function latestFirst<Consent extends { readonly decidedAt: DateTime }>(consents: readonly Consent[]): Consent[] {
  return [...consents].reverse().sort((one, other) => Date.parse(other.decidedAt) - Date.parse(one.decidedAt));
}

/**
 * When something is decided that comes after these decisions. A clock that went back must not put a no behind the yes
 * that it takes back: it then counts as of the latest of them.
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

/** The care team reads every line that the carer has not kept for themselves. */
export function isForCareTeam(line: { readonly sharing: Sharing }): boolean {
  return line.sharing !== 'carer-only';
}

/** The projection for the patient's journal: only lines meant for it *and* agreed to, word for word. */
export function journalExtract(lines: readonly Line[], consents: readonly { kind: string }[]): JournalExtract {
  const agreed = lines.flatMap((line): JournalLine[] => {
    const agreement = line.sharing === 'patient-journal' ? standingAgreement(line, consents) : undefined;
    if (!agreement || line.text.trim() === '') return [];
    return [{ recordId: line.recordId, lineId: line.lineId, text: line.text, agreedAt: agreement.decidedAt }];
  });
  return { lines: agreed };
}

/** What was handed to the host for the patient's journal, word for word, so that a withdrawal afterwards can be told. */
export const SentExtract = z.object({ at: DateTime, lines: list(z.object({ lineId: Id, text: FreeText })) });
export type SentExtract = z.infer<typeof SentExtract>;

export function sentExtract(extract: JournalExtract, context: TransitionContext): SentExtract {
  return { at: context.now, lines: extract.lines.map(({ lineId, text }) => ({ lineId, text })) };
}

/** Lines that may be in the patient's journal and were not handed over yet, or in other words. */
export function unsentLines(sent: SentExtract | undefined, now: JournalExtract): JournalLine[] {
  return now.lines.filter((line) => !sent?.lines.some((one) => isSameLine(one, line)));
}

/** Lines that were handed over and may no longer stand in the patient's journal, or no longer in those words. */
export function linesToWithdraw(sent: SentExtract | undefined, now: JournalExtract): string[] {
  const gone = sent?.lines.filter((line) => !now.lines.some((one) => isSameLine(one, line))) ?? [];
  return gone.map(({ lineId }) => lineId);
}

/** What is left of the extract once the host was told which lines to take back. */
export function withoutWithdrawn(sent: SentExtract, now: JournalExtract): SentExtract {
  const gone = new Set(linesToWithdraw(sent, now));
  return { ...sent, lines: sent.lines.filter(({ lineId }) => !gone.has(lineId)) };
}

function isSameLine(one: { lineId: string; text: string }, other: { lineId: string; text: string }): boolean {
  return one.lineId === other.lineId && one.text === other.text;
}
