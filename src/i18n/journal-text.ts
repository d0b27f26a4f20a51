import { dayOf, type DateTime } from '../domain/kernel/calendar.js';
import type { JournalLine } from '../domain/sharing/journal-extract.js';
import type { AgreementMessages } from './journal-consent/messages.js';

/** Where lines come from, and of which day, or days, that is. */
interface From {
  readonly record: keyof AgreementMessages['extractFrom'];
  readonly at: DateTime | readonly DateTime[];
}

/** A part of a text for a journal: all lines that the carer agreed to, or one that stands there on another ground. */
export interface JournalPart {
  readonly ground: 'agreed' | 'documented';
  readonly text: string;
}

/**
 * The lines as a text that can stand in a journal: where they come from, each line word for word, and after the lines of
 * each ground what they stand on. It says nothing else, and is empty without a line.
 */
export function journalText(words: AgreementMessages, from: From, lines: readonly JournalLine[]): string {
  return textOfParts(journalParts(words, from, lines));
}

/** The same text in the parts that stand on different grounds, so that they can be shown apart. */
export function journalParts(words: AgreementMessages, from: From, lines: readonly JournalLine[]): JournalPart[] {
  const agreed = lines.filter((line) => line.ground === 'carer-agreed');
  const days = daysOf(
    words,
    agreed.map(({ agreedAt }) => agreedAt),
  );
  const parts: JournalPart[] = [
    ...(agreed.length > 0
      ? [{ ground: 'agreed' as const, text: [...agreed.map(listed), words.extractAgreed(days)].join('\n') }]
      : []),
    ...lines.flatMap((line): JournalPart[] => {
      if (line.ground === 'carer-agreed') return [];
      const ground = words.extractDocumented[line.ground](line.toldBy, daysOf(words, [line.toldAt]));
      return [{ ground: 'documented', text: `${listed(line)}\n${ground}` }];
    }),
  ];
  const opening = words.extractFrom[from.record](daysOf(words, [from.at].flat()));
  return parts.map((part, index) => (index === 0 ? { ...part, text: `${opening}\n${part.text}` } : part));
}

export function textOfParts(parts: readonly JournalPart[]): string {
  return parts.map(({ text }) => text).join('\n');
}

function daysOf(words: AgreementMessages, moments: readonly DateTime[]): string {
  const days = moments.map((moment) => {
    const [year = '', month = '', day = ''] = dayOf(moment).split('-');
    return words.journalDate(day, month, year);
  });
  return [...new Set(days)].join(', ');
}

function listed({ text }: JournalLine): string {
  return `– ${text.trim()}`;
}
