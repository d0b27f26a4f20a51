import { css } from 'lit';
import { deskStyles } from '../desk.styles.js';

export const followUpPlanStyles = [
  ...deskStyles,
  css`
    .stopped,
    .review-now {
      margin-block-end: 24px;
    }
    .review-now {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 12px 24px;
      padding: 16px 20px;
      border-radius: var(--_radius);
      background: var(--_accent-wash);
    }
    .actions {
      display: grid;
      gap: 16px;
    }
    .between > h4 {
      flex: 1 1 16rem;
    }
    .status {
      font-weight: 600;
    }
    .missing {
      font-weight: 600;
      color: var(--_team);
    }
    .empty {
      padding: 28px 20px;
      border: 1px dashed var(--_line-strong);
      border-radius: var(--_radius);
      color: var(--_ink-soft);
      text-align: center;
    }
    .panel {
      display: grid;
      gap: 14px;
      padding: 16px 20px 20px;
      border-block-start: 1px solid var(--_line);
    }
    .add > summary {
      padding: 4px 20px;
    }
    .person {
      display: grid;
      gap: 2px;
    }
    .person a {
      inline-size: fit-content;
      padding-block: 6px;
      font-size: 1.2em;
      font-weight: 640;
      font-variant-numeric: tabular-nums;
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
      gap: 32px;
      max-inline-size: 40rem;
    }
    .reading h3 {
      margin-block-end: 10px;
    }
    .reading .item {
      padding-block: 14px;
      border-block-start: 1px solid var(--_line);
    }
    .reading .plain,
    .reading .net {
      gap: 0;
    }
    .call {
      display: grid;
      gap: 12px;
      padding: 20px 24px;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .next-date {
      font-weight: 600;
    }
  `,
];
