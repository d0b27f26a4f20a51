import { css } from 'lit';
import { deskStyles } from '../styles/desk.styles.js';
import { tellingStyles } from '../styles/telling.styles.js';

/** The look of the conversation record, for staff and carer; what only one page of it wears is added with its code. */
export const conversationRecordStyles = [
  ...deskStyles,
  tellingStyles,
  css`
    .letter-card {
      background: var(--_letter);
    }
    .grey .task-name::before,
    .grey > dt::before,
    li.grey::before {
      content: '? ';
      font-weight: 700;
      color: var(--_team);
    }
    .pairs {
      display: grid;
      gap: 8px;
    }
    .pairs > div {
      display: grid;
      gap: 2px 16px;
    }
    .pairs dt {
      font-weight: 600;
    }
    @container (min-width: 40em) {
      .pairs > div {
        grid-template-columns: 1fr 1fr;
      }
    }
    .side-by-side {
      display: grid;
      gap: 12px;
    }
    @container (min-width: 46em) {
      .side-by-side {
        grid-template-columns: repeat(auto-fit, minmax(calc(14 * var(--_rem)), 1fr));
      }
    }
    .sharing-mark {
      color: var(--_ink-soft);
      font-size: var(--_small);
      white-space: nowrap;
    }
    .reading,
    .read {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
    .reading {
      max-inline-size: calc(40 * var(--_rem));
    }
    .read {
      padding-block: 8px 28px;
    }
    .talk + .talk {
      border-block-start: 1px solid var(--_line);
    }
    .earlier {
      margin-block-end: 8px;
      color: var(--_ink-soft);
    }
    @media print {
      .talk > summary::before {
        display: none;
      }
    }
  `,
];
