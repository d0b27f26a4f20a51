import { css } from 'lit';
import { whomToCallStyles } from '../parts/whom-to-call.styles.js';
import { askAgainStyles } from '../parts/ask-again-day.styles.js';
import { deskStyles } from '../styles/desk.styles.js';
import { tellingStyles } from '../styles/telling.styles.js';

/** The look of the follow-up plan, as far as the carer's page has it too. */
export const followUpPlanStyles = [
  ...deskStyles,
  tellingStyles,
  whomToCallStyles,
  askAgainStyles,
  css`
    .differences {
      gap: 4px;
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .calendar {
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    .reading + .calendar {
      margin-block-start: 32px;
    }
    .net {
      display: grid;
      gap: 10px;
    }
    .net > div {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px 12px;
      align-items: start;
    }
    .net dt {
      grid-column: 1;
      font-weight: 600;
    }
    .net dd {
      grid-column: 1;
    }
    .net .no-print {
      grid-column: 2;
      grid-row: 1 / 3;
    }
    .reading {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 32px;
      max-inline-size: calc(40 * var(--_rem));
    }
    .reading h3 {
      margin-block-end: 10px;
    }
    .reading .item {
      padding-block: 14px;
      border-block-start: 1px solid var(--_line);
    }
    .reading .item p + p {
      margin-block-start: 4px;
    }
    .reading .plain,
    .reading .net {
      gap: 0;
    }
    .reading :is(h3, h4, p, dt, dd) {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    .about h4 {
      font-size: 1em;
    }
    .about {
      margin-block-start: 10px;
      padding-inline-start: 14px;
      border-inline-start: 3px solid var(--_line-strong);
    }
    .next-date + .next-date {
      margin-block-start: 8px;
    }
    .next-date {
      font-weight: 600;
    }
  `,
];
