import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { ownerNow } from '../../src/domain/conversation/expectation.js';
import { tasksNow } from '../../src/domain/overview/shift-handover.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { PlanSheetMessages } from '../../src/i18n/plan-sheet/messages.js';
import { printSheet } from '../parts/print-sheet.js';
import { asStanding, carersPlan } from './carer-plan.js';
import type { CarersPlan } from './plan-view.js';

/** Prints the carer's copy of a plan. */
export function printPlan(
  element: LitElement,
  page: CarersPlan,
  words: PlanSheetMessages,
  how: { readonly lang: string; readonly isStill: () => boolean },
): void {
  const common = withYears(page.common);
  printSheet(element, planSheet({ ...page, common }, words), {
    ...planPrint,
    ...how,
    foot: page.carerWords.printed(formatDate(common, today(), today())),
  });
}

/** Days with their year, which is left out of the current one on the screen: a sheet hangs for a long time. */
function withYears(common: CommonMessages): CommonMessages {
  const thisYear = Number(today().slice(0, 4));
  return { ...common, date: (weekday, day, month, year = thisYear) => common.date(weekday, day, month, year) };
}

/**
 * The carer's copy on paper: the page the carer reads, with room to write by hand. What only the carer may read is left
 * out: a sheet hangs where others see it.
 */
function planSheet(page: CarersPlan, words: PlanSheetMessages): TemplateResult {
  const { carerWords } = page;
  const { plan } = asStanding(page);
  const shown = { ...plan, actions: plan.actions.filter(isForCareTeam) };
  return html`
    <h2 class="title">${carerWords.heading}</h2>
    ${carersPlan({ ...page, plan: shown })} ${tasks(page, words)}
    <div class="by-hand">
      ${isToSign(shown) ? signatures(words) : nothing}
      <section>
        <h3>${carerWords.ownNotes}</h3>
        <div class="lines"></div>
      </section>
    </div>
  `;
}

/** Who does what, beside the actions of the plan. */
function tasks({ supportCase, conversations }: CarersPlan, words: PlanSheetMessages): TemplateResult | typeof nothing {
  const standing = tasksNow(supportCase, conversations);
  if (standing.length === 0) return nothing;
  return html`<section class="tasks">
    <h3>${words.tasksHeading}</h3>
    <dl class="net">
      ${standing.map(
        (task) =>
          html`<div class="item">
            <dt>${task.task}</dt>
            <dd>${words.taskOwners[ownerNow(task)]}${task.note ? `. ${task.note}` : ''}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What stands in the plan can be agreed, or was. */
function isToSign({ status, actions }: CarersPlan['plan']): boolean {
  return status !== 'closed' && actions.length > 0;
}

/** Room for both to sign, for those who want it: a plan is agreed with or without. */
function signatures(words: PlanSheetMessages): TemplateResult {
  return html`<section class="sign">
    <h3>${words.signHeading}</h3>
    ${[words.signCarer, words.signTeam].map((who) => html`<p><b>${who}</b> <span>${words.signHere}</span></p>`)}
  </section>`;
}

/** How it is printed: larger than other sheets where that costs no page, since it hangs on a refrigerator. */
const planPrint = {
  margin: '14mm 16mm 18mm',
  sizes: [14, 13.5, 13, 12.5, 12, 11.5, 11],
  styles: css`
    .sheet {
      line-height: 1.25;
    }
    .title {
      margin: 0 0 3mm;
      font-size: 1.6em;
    }
    .reading > section {
      margin-block-end: 0.45em;
    }
    .reading > section:not(.call) {
      margin-block-start: 0.7em;
    }
    .reading > section > h3 {
      margin: 0 0 0.35em;
      font-size: 1.2em;
    }
    .item {
      padding-block: 0.35em;
    }
    .item p {
      margin: 0 0 0.15em;
    }
    .item > p:first-child {
      break-after: avoid;
    }
    .tel {
      font-size: 1.15em;
      white-space: nowrap;
    }
    .reach .tel {
      font-size: 1em;
    }
    .call {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1mm 6mm;
      margin-block-end: 3mm;
      padding: 3mm 4mm;
      font-size: 1.05em;
    }
    .call > h3,
    .call > ul,
    .call > div:nth-of-type(n + 3) {
      grid-column: 1 / -1;
      margin: 0;
    }
    .call > ul {
      display: flex;
      flex-wrap: wrap;
      column-gap: 6mm;
    }
    .person .tel {
      font-size: 1.5em;
    }
    /* What it is about beside what is to be done, so that the sheet is short. */
    .net .item {
      display: grid;
      grid-template-columns: 1fr 2fr;
      column-gap: 5mm;
    }
    .net dt {
      grid-row: 1 / span 9;
    }
    .net dd {
      grid-column: 2;
    }
    .net dd.soft {
      font-size: 0.9em;
    }
    .tasks .net {
      columns: 2;
      column-gap: 8mm;
    }
    .tasks h3 {
      margin: 0.7em 0 0.35em;
    }
    .tasks .item {
      display: block;
      padding-block: 0.2em;
    }
    .next-date {
      margin: 0;
      font-weight: 700;
    }
    .differences {
      padding-inline-start: 6mm;
      list-style: disc;
    }
    .boxes {
      display: flex;
      flex-wrap: wrap;
      gap: 0 5mm;
      font-size: 0.92em;
    }
    .boxes b {
      font-weight: 400;
    }
    .box::before {
      content: '';
      display: inline-block;
      inline-size: 3.2mm;
      block-size: 3.2mm;
      margin-inline: 1.5mm 1mm;
      border: 0.3mm solid #000;
      vertical-align: -0.5mm;
    }
    .by-hand {
      display: flex;
      column-gap: 10mm;
    }
    .by-hand section {
      flex: 1;
    }
    .by-hand h3 {
      margin-block-start: 0.9em;
    }
    .sign p {
      display: flex;
      justify-content: space-between;
      margin: 8mm 0 0;
      padding-block-start: 1mm;
      border-block-start: 0.2mm solid #777;
    }
    .sign span {
      font-size: 0.8em;
    }
    .about,
    .by-hand {
      break-inside: avoid;
    }
  `,
};
