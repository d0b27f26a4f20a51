import { isInJournal, type SentExtract } from './journal-extract.js';
import type { Line } from './sharing.js';

/**
 * A change of a sentence that stands in the patient's journal: there is none, it is being typed, or the person is being
 * asked whether they mean it. Until they have answered, nothing is taken back there, and what was typed waits.
 */
export type SentenceChange = 'none' | 'typing' | 'asking';

/** What the person said: the sentence stays as it was, or it is changed and thereby taken out of the journal. */
export const SENTENCE_ANSWERS = ['keep', 'change'] as const;
export type SentenceAnswer = (typeof SENTENCE_ANSWERS)[number];

/** The words typed back as they were are no change. */
export function sentenceChange(
  line: Line,
  sent: SentExtract | undefined,
  typed: string | undefined,
  isTyping: boolean,
): SentenceChange {
  if (typed === undefined || typed === line.text || !isInJournal(line, sent)) return 'none';
  return isTyping ? 'typing' : 'asking';
}

/** The sentence to write down; undefined where the person has to be asked first. */
export function sentenceToWrite(
  line: Line,
  sent: SentExtract | undefined,
  typed: string,
  answer?: SentenceAnswer,
): string | undefined {
  if (answer === 'keep') return line.text;
  return answer === undefined && sentenceChange(line, sent, typed, false) === 'asking' ? undefined : typed;
}
