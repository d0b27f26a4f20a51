import { dayOf, type DateTime } from '../domain/kernel/calendar.js';
import type { JournalLine } from '../domain/sharing/journal-extract.js';
import type { AgreementMessages } from './journal-consent/messages.js';

/**
 * The agreed lines as a text that can stand in a journal: where they come from, each line word for word, and on which
 * days the carer said yes to it. It says nothing else, and is empty without a line.
 */
export function journalText(
  words: AgreementMessages,
  from: { readonly record: keyof AgreementMessages['extractFrom']; readonly at: DateTime },
  lines: readonly JournalLine[],
): string {
  if (lines.length === 0) return '';
  const date = (moment: DateTime): string => {
    const [year = '', month = '', day = ''] = dayOf(moment).split('-');
    return words.journalDate(day, month, year);
  };
  const days = [...new Set(lines.map(({ agreedAt }) => date(agreedAt)))];
  return [
    words.extractFrom[from.record](date(from.at)),
    ...lines.map(({ text }) => `– ${text.trim()}`),
    words.extractAgreed(days.join(', ')),
  ].join('\n');
}
