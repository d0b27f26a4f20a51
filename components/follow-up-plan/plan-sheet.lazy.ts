import { css, html, type LitElement, type TemplateResult } from 'lit';
import { today } from '../../src/browser/clock-and-ids.js';
import { isForCareTeam } from '../../src/domain/sharing/sharing.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { formatDate } from '../../src/i18n/format-date.js';
import { printSheet } from '../parts/print-sheet.js';
import { carersPlan } from './carer-plan.js';
import type { CarersPlan } from './plan-view.js';

/** Prints the carer's copy of a plan. */
export function printPlan(
  element: LitElement,
  page: CarersPlan,
  how: { readonly lang: string; readonly isStill: () => boolean },
): void {
  const common = withYears(page.common);
  printSheet(element, planSheet({ ...page, common }), {
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
function planSheet(page: CarersPlan): TemplateResult {
  const { carerWords, plan } = page;
  const shown = { ...plan, actions: plan.actions.filter(isForCareTeam) };
  return html`
    <h2 class="title">${carerWords.heading}</h2>
    ${carersPlan({ ...page, plan: shown })}
    <section class="own">
      <h3>${carerWords.ownNotes}</h3>
      <div class="lines"></div>
    </section>
  `;
}

/** How it is printed: larger than other sheets where that costs no page, since it hangs on a refrigerator. */
const planPrint = {
  sizes: [14, 13.5, 13, 12.5, 12],
  styles: css`
    .sheet {
      line-height: 1.4;
    }
    .title {
      margin: 0 0 3mm;
      font-size: 1.6em;
    }
    .reading > section {
      margin-block-end: 0.45em;
    }
    .reading > section:not(.call) {
      margin-block-start: 1.1em;
    }
    .reading > section > h3 {
      margin: 0 0 0.35em;
      font-size: 1.2em;
    }
    .item {
      padding-block: 0.45em;
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
      font-size: 1.1em;
    }
    .person .tel {
      font-size: 1.5em;
    }
    .net dd {
      font-size: 1.1em;
    }
    .net dd.soft {
      font-size: 0.9em;
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
    .about,
    .own {
      break-inside: avoid;
    }
  `,
};
