import { css } from 'lit';
import { staffDeskStyles } from '../styles/staff-desk.styles.js';

/** What the desk of staff has besides the look of the carer's page; added with its code. */
export const staffPlanStyles = [
  ...staffDeskStyles,
  css`
    .from-carer,
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
      flex: 1 1 calc(16 / 1.1 * var(--_rem));
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
    .add > summary,
    .versions > summary {
      padding: 4px 20px;
    }
    .group {
      padding-block-start: 8px;
    }
    .group-name {
      padding-block-end: 8px;
      border-block-end: 2px solid var(--_line-strong);
    }
    :is(.more, .note) > summary {
      inline-size: fit-content;
      min-block-size: 40px;
      padding-inline-end: 12px;
      color: var(--_ink-soft);
      font-weight: 400;
    }
    .more,
    .note {
      margin-block: -6px -10px;
    }
    :is(.more, .note)[open] {
      margin-block-end: 0;
      display: grid;
      gap: 14px;
    }
    h5 {
      margin: 8px 0 4px;
      font-size: 1em;
      font-weight: 640;
    }
    .history {
      gap: 4px;
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .how-it-goes {
      gap: 4px;
    }
    .pairs {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 28px;
    }
    .pairs dt {
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    article:focus {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    article:focus:not(:focus-visible) {
      outline: none;
    }
    .changed {
      margin-block-end: 24px;
    }
    .review-steps {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 36px;
    }
    .review-steps > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px;
    }
    .forms {
      inline-size: 100%;
      border-collapse: collapse;
    }
    .forms :is(th, td) {
      padding: 10px 16px 10px 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    .forms tbody th {
      inline-size: 26%;
      font-weight: 600;
    }
    .forms .said {
      font-size: 1.05em;
      white-space: pre-wrap;
    }
    .raised .team-note {
      gap: 10px;
    }
    @container (max-width: 40em) {
      .forms :is(tr, th, td) {
        display: block;
        inline-size: auto;
        border: 0;
        padding: 2px 0;
      }
      .forms thead {
        display: none;
      }
      .forms tr {
        padding-block: 12px;
        border-block-end: 1px solid var(--_line);
      }
      .forms td::before {
        content: attr(data-form);
        display: block;
        color: var(--_ink-soft);
        font-size: var(--_small);
      }
    }
  `,
];
