import { dayOf, type DateTime, type PlainDate } from './calendar.js';
import type { ConversationRecord } from './conversation-record.js';
import type { FollowUpPlan } from './follow-up-plan.js';
import { isToDo } from './plan-action.js';
import type { SupportCase } from './support-case.js';

/** A day that somebody may want in a calendar: what kind of day it is, and nothing of what stands behind it. */
export interface Appointment {
  /** The same for one thing whenever it is given out, so that a calendar moves it and does not double it. */
  readonly id: string;
  /** Rises when the thing is changed. */
  readonly sequence: number;
  readonly date: PlainDate;
  readonly kind: 'contact' | 'review' | 'due';
}

/**
 * The days of a case that are still to come or still open: next contact, review, and what is to be done. After a death
 * only contact with the bereaved is left.
 */
export function appointments(
  { phase, phaseSince }: SupportCase,
  conversations: readonly ConversationRecord[],
  plan: FollowUpPlan | undefined,
): Appointment[] {
  const isBereaved = phase === 'bereaved';
  const last = [...conversations].sort((one, other) => Date.parse(one.heldAt) - Date.parse(other.heldAt)).at(-1);
  const isStillMeant = !isBereaved || (last !== undefined && dayOf(last.heldAt) >= dayOf(phaseSince));
  const all: (Appointment | undefined)[] = [
    last?.nextContact !== undefined && isStillMeant
      ? { id: `${last.id}-contact`, sequence: last.revision, date: last.nextContact, kind: 'contact' }
      : undefined,
    plan?.review.date !== undefined && !isBereaved
      ? { id: `${plan.id}-review`, sequence: plan.revision, date: plan.review.date, kind: 'review' }
      : undefined,
    ...(isBereaved ? [] : (plan?.actions ?? [])).map((action): Appointment | undefined =>
      isToDo(action) && action.due !== undefined
        ? { id: `${action.id}-due`, sequence: plan?.revision ?? 0, date: action.due, kind: 'due' }
        : undefined,
    ),
  ];
  return all
    .filter((one) => one !== undefined)
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/**
 * The days as an iCalendar file (RFC 5545): whole days, private, not busy. What stands in it is the given word for each
 * kind and no more: a calendar is shared with a family or an office.
 */
export function calendarFile(
  days: readonly Appointment[],
  words: Readonly<Record<Appointment['kind'], string>>,
  made: DateTime,
): string {
  const stamp = new Date(made).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//carer-needs//calendar//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap(({ id, sequence, date, kind }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${stamp}`,
      `SEQUENCE:${String(sequence)}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${escaped(words[kind])}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets; what is over goes on in the next, after a space. A letter is never cut. */
function folded(line: string): string {
  let octets = 0;
  let out = '';
  for (const letter of line) {
    const code = letter.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
