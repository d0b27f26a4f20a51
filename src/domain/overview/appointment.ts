import { byMoment, type DateTime, type PlainDate } from '../kernel/calendar.js';
import { childrenKnown } from '../case/children.js';
import type { ConversationRecord } from '../conversation/conversation-record.js';
import { planForCareTeam, planAfter, type FollowUpPlan } from '../plan/follow-up-plan.js';
import { followUpDate } from '../plan/plan-action.js';
import { fnv1a } from '../kernel/fnv1a.js';
import type { SupportCase } from '../case/support-case.js';
import { arranged } from './arranged.js';

/** A day for a calendar: what kind of day it is, and no content. */
export interface Appointment {
  /** Says nothing, and stays the same for one thing, so that a calendar moves its entry and does not add a second one. */
  readonly id: string;
  /** Rises when the thing is changed, as iCalendar wants it. */
  readonly sequence: number;
  readonly date: PlainDate;
  readonly kind: 'contact' | 'review' | 'due';
}

/**
 * The days of a case that are still to come: next contact, review, and what is to be done or looked at again. Of the
 * actions, the carer gets only their own and until when they can appeal: they need not think of what others have to do.
 * After a death only what was begun since.
 */
export function appointments(
  supportCase: SupportCase,
  conversations: readonly ConversationRecord[],
  plan: FollowUpPlan | undefined,
  reader: 'staff' | 'carer',
  today: PlainDate,
): Appointment[] {
  if (supportCase.phase === 'closed') return [];
  const isBereaved = supportCase.phase === 'bereaved';
  const { nextContact, lookAgainAt } = arranged(
    { supportCase, assessments: [], conversations, plans: plan ? [plan] : [] },
    today,
  );
  // The talk in which a day was agreed, so that its entry in a calendar stays the same one.
  const talkWith = (holds: (talk: ConversationRecord) => boolean): ConversationRecord | undefined =>
    conversations
      .filter(holds)
      .sort(byMoment(({ heldAt }) => heldAt, today))
      .at(-1);
  const contact = talkWith((talk) => talk.nextContact === nextContact);
  const tasks = talkWith((talk) => talk.lookAgainAt === lookAgainAt);
  const read = plan && reader === 'staff' ? planForCareTeam(plan) : plan;
  const standing = read && isBereaved ? planAfter(read, supportCase) : read;
  const days: Appointment[] = [];
  // The digest tells several days of one record apart and does not say which is which, as their names would.
  const add = (
    id: string,
    sequence: number,
    date: PlainDate | undefined,
    kind: Appointment['kind'],
    about = `${id}-${kind}`,
  ): void => {
    if (date !== undefined && date >= today)
      days.push({ id: `${id}-${fnv1a(about).toString(36)}`, sequence, date, kind });
  };
  if (contact) add(contact.id, contact.revision, nextContact, 'contact');
  if (tasks && reader === 'staff') add(tasks.id, tasks.revision, lookAgainAt, 'due');
  if (standing) add(standing.id, standing.revision, standing.review.date, 'review');
  for (const action of standing?.actions ?? []) {
    const revision = standing?.revision ?? 0;
    if (reader === 'staff' || action.owner?.party === 'carer') add(action.id, revision, followUpDate(action), 'due');
    if (action.application?.appealed === undefined)
      add(action.id, revision, action.application?.appealBy, 'due', `${action.id}-appeal`);
  }
  if (reader === 'staff') {
    for (const { id, followUpDue, outcomeAt } of supportCase.tellings ?? [])
      if (outcomeAt === undefined && !isBereaved) add(id, supportCase.revision, followUpDue, 'due');
    for (const { id, followUpDue } of childrenKnown(supportCase, conversations, undefined).children)
      add(id, supportCase.revision, followUpDue, 'due');
  }
  return days.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

/**
 * The days as an iCalendar file (RFC 5545): whole days, private, not busy. It contains the given word for each kind and
 * no more, since a calendar is shared with a family or an office.
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
    'PRODID:-//Calendar//Days//EN',
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

/** A text as RFC 5545 writes it: line breaks of any kind as `\n`, and no other control character but the tab. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n?|\n/g, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

/** Folds a line at 75 octets: the rest goes on in the next line, after a space. A character is never split. */
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
