import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import type { CaseRow } from '../../src/domain/overview/case-row.js';
import { displayRow } from '../../src/domain/overview/display-row.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import { today } from '../../src/browser/clock-and-ids.js';

/** A screen on the wall, where passers-by can read it: see {@link displayRow}. */
export function wallTable({
  rows,
  words,
  common,
}: {
  readonly rows: readonly CaseRow[];
  readonly words: BoardMessages;
  readonly common: CommonMessages;
}): TemplateResult {
  return html`
    <table aria-label=${words.displayHeading}>
      <thead>
        <tr>
          <th scope="col">${words.carer}</th>
          <th scope="col">${words.stage}</th>
          <th scope="col">${words.nextStep}</th>
          <th scope="col">${words.date}</th>
          <th scope="col">${words.owner}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ caseId }) => caseId,
          (row) => {
            const { name, stage, step, owner } = displayRow(row);
            return html`
              <tr part="case">
                <th scope="row">${name ?? words.unnamed}</th>
                <td data-label=${words.stage}>${stage === 'followed' ? words.followed : words.stages[stage]}</td>
                <td data-label=${words.nextStep}>${words.steps[step]}</td>
                <td data-label=${words.date}>${whenOnWall(row, words, common)}</td>
                <td data-label=${words.owner}>${owner ?? words.noOwner}</td>
              </tr>
            `;
          },
        )}
      </tbody>
    </table>
  `;
}

/** On the wall only the number of days, without the date: it has to be read from across the room. What is late says so. */
function whenOnWall({ date, overdue }: CaseRow, words: BoardMessages, common: CommonMessages): TemplateResult | string {
  if (date === undefined) return '';
  const days = daysBetween(date, today());
  if (overdue) return html`<span class="overdue">${words.overdue(days)}</span>`;
  // A day that has passed, and that nobody is late with, says nothing to a passer-by.
  return days > 0 ? '' : common.inDays(-days);
}
