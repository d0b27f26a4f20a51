import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { daysBetween } from '../../src/domain/kernel/calendar.js';
import type { CaseRow, CaseSort } from '../../src/domain/overview/case-row.js';
import { formatDate, formatDateWithDistance } from '../../src/i18n/format-date.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { BoardMessages } from '../../src/i18n/board/messages.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { relationInWords } from '../case/relation.js';
import { columnHead } from './strips.js';

/** What the rows of a board are rendered from. */
export interface CaseTable {
  readonly rows: readonly CaseRow[];
  readonly words: BoardMessages;
  readonly common: CommonMessages;
  readonly sort: CaseSort;
  readonly sortBy: (sort: CaseSort) => void;
  /** Somebody opens a case; of a form without a case, or closes it. */
  readonly open: (row: CaseRow) => void;
  /** The panel below a row, where it is open. */
  readonly panel: (row: CaseRow) => TemplateResult | undefined;
}

/** The worklist: names, marks and days, each case to be opened. */
export function worklistTable(table: CaseTable): TemplateResult {
  const { rows, words } = table;
  const order = (value: CaseSort): Parameters<typeof columnHead>[1] => ({
    value,
    label: words.sorts[value],
    isChosen: table.sort === value,
    choose: () => {
      table.sortBy(value);
    },
  });
  return html`
    <table aria-label=${words.heading} aria-describedby="keys">
      <thead>
        <tr>
          ${columnHead(words.carer, order('name'))} ${columnHead(words.patient)} ${columnHead(words.stage)}
          ${columnHead(words.nextStep)} ${columnHead(words.date, order('due'))}
          ${columnHead(words.owner, order('owner'))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ caseId }) => caseId,
          (row) => {
            const panel = table.panel(row);
            return html`
              <tr part="case" class=${panel ? 'opened' : nothing} data-case=${row.caseId} data-row>
                <th scope="row">${nameOf(table, row, panel !== undefined)}</th>
                <td data-label=${words.patient}>${row.initials ?? ''}</td>
                <td data-label=${words.stage}>
                  <span>
                    ${words.stages[row.stage]}
                    ${
                      row.lacksChildFollowUp
                        ? html`<span class="mark"
                            >${words.children}<span class="hidden-visually">: ${words.childrenHint}</span></span
                          >`
                        : nothing
                    }
                  </span>
                </td>
                <td data-label=${words.nextStep}>
                  <span>
                    ${words.steps[row.step]}
                    ${row.more ? html`<span class="soft more">${words.andMoreCount(row.more)}</span>` : nothing}
                  </span>
                </td>
                <td data-label=${words.date}>${when(table, row)}</td>
                <td data-label=${words.owner}>${row.owner ?? words.noOwner}</td>
              </tr>
              ${
                panel
                  ? html`<tr class="panel">
                      <td colspan="6">${panel}</td>
                    </tr>`
                  : nothing
              }
            `;
          },
        )}
      </tbody>
    </table>
    <p id="keys" hidden>${words.keysHint}</p>
  `;
}

/** The button that opens a case; that of a form without a case opens it in place. */
function nameOf({ words, open }: CaseTable, row: CaseRow, isOpen: boolean): TemplateResult {
  const { carer, formCode } = row;
  const isForm = row.step === 'name-case';
  return html`
    <button
      class="open"
      data-rove
      aria-expanded=${isForm ? String(isOpen) : nothing}
      @click=${() => {
        open(row);
      }}
    >
      ${
        isForm && formCode !== undefined
          ? html`<span class="name code">${words.formTitle(formCode)}</span>`
          : html`<span class="name">${carer ?? words.unnamed}</span>`
      }
      <span class="soft">${relationInWords(row, words)}</span>
    </button>
  `;
}

/** The day of the next step and how far away it is; or since when the case waits. What is late is said in words. */
function when({ words, common }: CaseTable, { step, date, overdue, since }: CaseRow): TemplateResult | string {
  const now = today();
  if (date === undefined) {
    if (since === undefined) return '';
    return html`<span class="soft"
      >${words.since(formatDate(common, since, now))}
      ${overdue ? html`<span class="overdue">${words.waitedDayCount(daysBetween(since, now))}</span>` : nothing}</span
    >`;
  }
  const days = daysBetween(date, now);
  // A day that nobody is late with needs no count of the days since.
  if (!overdue && days > 0) return formatDate(common, date, now);
  if (days <= 0) return formatDateWithDistance(common, date, now);
  return html`<span>${formatDate(common, date, now)} <span class="overdue">${howLate(words, step, days)}</span></span>`;
}

/** How late something is, as what is the matter and never as how long ago. */
export function howLate(words: BoardMessages, step: CaseRow['step'], days: number): string {
  if (step === 'appeal') return words.appealEndedDayCount(days);
  return step === 'read-telling' || step === 'read-answer' ? words.waitedDayCount(days) : words.overdue(days);
}
