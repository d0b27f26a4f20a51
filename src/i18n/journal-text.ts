import { dayOf, type DateTime } from '../domain/kernel/calendar.js';
import type { JournalLine } from '../domain/sharing/journal-extract.js';
import type { AgreementMessages } from './journal-consent/messages.js';

/**
 * The lines as a text that can stand in a journal: where they come from, each line word for word, and after the lines of
 * each ground what they stand on. It says nothing else, and is empty without a line.
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
  const agreed = lines.filter((line) => line.ground === 'carer-agreed');
  const days = [...new Set(agreed.map(({ agreedAt }) => date(agreedAt)))];
  return [
    words.extractFrom[from.record](date(from.at)),
    ...agreed.map(listed),
    ...(agreed.length > 0 ? [words.extractAgreed(days.join(', '))] : []),
    ...lines.flatMap((line) =>
      line.ground === 'carer-agreed'
        ? []
        : [listed(line), words.extractDocumented[line.ground](line.toldBy, date(line.toldAt))],
    ),
  ].join('\n');
}

function listed({ text }: JournalLine): string {
  return `– ${text.trim()}`;
}
