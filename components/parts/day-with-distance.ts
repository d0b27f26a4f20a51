import { html, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import type { PlainDate } from '../../src/domain/kernel/calendar.js';
import type { CommonStartMessages } from '../../src/i18n/common/messages.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';

/** Stands in a sentence for the day, while the sentence is made. */
const HERE = '\u0000';

/**
 * A sentence with a day and how far away it is: "Vi ser på planen igjen torsdag 3. desember, om 11 dager." On paper
 * without how far away, which is true only on the day of printing.
 */
export function dayWithDistance(
  messages: CommonStartMessages,
  date: PlainDate,
  sentence: (day: string) => string = (day) => day,
): TemplateResult {
  const [before = '', after = ''] = sentence(HERE).split(HERE);
  const day = formatDate(messages, date, today());
  const [sooner = '', later = ''] = formatDateWithDistance(messages, date, today()).split(day);
  // Without white space between, so that the sentence is the same as without elements in it.
  return html`${before}<span class="no-print">${sooner}</span>${day}<span class="no-print">${later}</span>${after}`;
}

/** What is true today on the screen, and what stays true on paper. */
export function onScreenAndPaper(screen: string, paper: string): TemplateResult {
  return html`<span class="no-print">${screen}</span><span class="on-paper">${paper}</span>`;
}
