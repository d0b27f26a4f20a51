import * as z from 'zod/mini';
import { DateTime } from '../kernel/calendar.schema.js';
import { list, Id, FreeText } from '../kernel/schema-fields.js';
import type { Line } from './sharing.js';
import { standingAgreement } from './line-consent.js';
import type { TransitionContext } from '../kernel/transition-context.js';

/** A line that may stand in the patient's journal, and on which ground. */
export type JournalLine = AgreedLine | DocumentedLine;

interface AnyLine {
  readonly recordId: string;
  readonly lineId: string;
  readonly text: string;
}

/** The carer said yes to this sentence, on this day. */
export interface AgreedLine extends AnyLine {
  readonly ground: 'carer-agreed';
  readonly agreedAt: DateTime;
}

/**
 * The law wants it documented, and the carer was told so, about this sentence: by whom, and when. Only what a carer
 * told about the patient, and that children are next of kin; never a carer's own need.
 */
export interface DocumentedLine extends AnyLine {
  readonly ground: 'must-be-documented' | 'children-next-of-kin';
  readonly toldBy: string;
  readonly toldAt: DateTime;
}

/** The extract for the patient's journal. Its text, in the words of a language, is made of nothing but these lines. */
export interface JournalExtract {
  readonly lines: readonly JournalLine[];
}

/** The projection for the patient's journal: only lines meant for it *and* agreed to, word for word. */
export function journalExtract(
  lines: readonly Line[],
  consents: readonly { kind: string }[],
): { readonly lines: readonly AgreedLine[] } {
  const agreed = lines.flatMap((line): AgreedLine[] => {
    const agreement = line.sharing === 'patient-journal' ? standingAgreement(line, consents) : undefined;
    if (!agreement || line.text.trim() === '') return [];
    const { recordId, lineId, text } = line;
    return [{ recordId, lineId, text, ground: 'carer-agreed', agreedAt: agreement.decidedAt }];
  });
  return { lines: agreed };
}
/**
 * What was handed to the host for the patient's journal, word for word, so that the host can be told of a later
 * withdrawal.
 */
export const SentExtract = z.object({ at: DateTime, lines: list(z.object({ lineId: Id, text: FreeText })) });
export type SentExtract = z.infer<typeof SentExtract>;

export function sentExtract(extract: JournalExtract, context: TransitionContext): SentExtract {
  return { at: context.now, lines: extract.lines.map(({ lineId, text }) => ({ lineId, text })) };
}
/** Lines that may be in the patient's journal and were not handed over yet, or only in other words. */
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
/** True while a line stands in the patient's journal as it reads here: the host has it and was not told to take it back. */
export function isInJournal(line: Line, sent: SentExtract | undefined): boolean {
  return sent?.lines.some((one) => isSameLine(one, line)) ?? false;
}
function isSameLine(one: { lineId: string; text: string }, other: { lineId: string; text: string }): boolean {
  return one.lineId === other.lineId && one.text === other.text;
}
