import { dayOf, daysBetween, type DateTime, type PlainDate } from '../domain/kernel/calendar.js';
import type { CommonStartMessages } from './common/messages.js';

/**
 * A day, or the day of a moment, as people say it: "torsdag 3. desember", with the year where it is not today's. We
 * have our own words for days and months, since Chromium has no Nynorsk dates and silently gives English ones.
 */
export function formatDate(messages: CommonStartMessages, date: PlainDate, today: PlainDate): string {
  const day = dayOf(date);
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const weekday = messages.weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const otherYear = today.startsWith(String(year)) ? undefined : year;
  return messages.date(weekday, dayOfMonth, messages.months[month - 1] ?? '', otherYear);
}

/** As {@link formatDate}, with how far away it is: "torsdag 3. desember, om 11 dager", "i dag, søndag 22. november". */
export function formatDateWithDistance(messages: CommonStartMessages, date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, dayOf(date));
  const [day, distance] = [formatDate(messages, date, today), messages.inDays(days)];
  return Math.abs(days) <= 1 ? `${distance}, ${day}` : `${day}, ${distance}`;
}

/** A moment as people say it: "søndag 22. november kl. 23.40", by the clock of the offset it carries. */
export function formatMoment(messages: CommonStartMessages, moment: DateTime, today: PlainDate): string {
  return messages.dateAndClock(formatDate(messages, moment, today), clockOf(messages.clock, moment));
}

/**
 * The clock of a moment, or of so many minutes after it, as `say` puts it: "kl. 10.05". By the clock of the offset that
 * the moment carries.
 */
export function clockOf(say: CommonStartMessages['clock'], moment: DateTime, minutesLater = 0): string {
  const minutes = (Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + minutesLater) % 1440;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return say(two(minutes / 60), two(minutes % 60));
}
