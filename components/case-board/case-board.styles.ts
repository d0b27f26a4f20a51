import { css } from 'lit';
import { fieldStyles } from '../styles/fields.styles.js';
import { saveStatusStyles } from '../parts/save-status.styles.js';
import { undoToastStyles } from '../parts/undo-toast.js';
import { tokens } from '../styles/tokens.styles.js';

/** The look of the case board, as a worklist and as a wall display. */
export const caseBoardStyles = [
  tokens,
  fieldStyles,
  saveStatusStyles,
  undoToastStyles,
  css`
    :host {
      --_text: var(--carer-text-size, 1em);
      --_rem: 1em;
      container-type: inline-size;
    }
    :host([view='display']) {
      /* Read from across a room: larger on a larger screen. */
      --_text: var(--carer-text-size, max(1.75em, 1.9vw));
      line-height: 1.35;
    }
    .board {
      display: grid;
      gap: 16px;
      padding: 20px;
    }
    h2 {
      font-size: 1.5em;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 14px;
    }
    .tools label {
      display: grid;
      gap: 6px;
      font-weight: 600;
    }
    .tools .find {
      flex: 1 1 calc(14 * var(--_rem));
      max-inline-size: calc(24 * var(--_rem));
    }
    .tools p {
      margin-inline-start: auto;
      min-block-size: var(--_target);
      align-content: center;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 16px 8px 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      vertical-align: middle;
    }
    thead th {
      color: var(--_ink-soft);
      font-size: var(--_small);
      font-weight: 600;
      white-space: nowrap;
    }
    tbody th {
      font-weight: 400;
    }
    .open {
      padding: 0;
      border: 0;
      border-radius: 4px;
      font-weight: 400;
      text-align: start;
    }
    .open .name {
      display: block;
      font-weight: 640;
      color: var(--_accent);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
    }
    .open .code {
      white-space: nowrap;
    }
    tbody tr:hover {
      background: var(--_accent-wash);
    }
    .overdue {
      display: block;
      font-weight: 600;
      color: var(--_team);
    }
    .mark {
      display: inline-block;
      padding: 0 8px;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .more {
      display: block;
    }
    .empty {
      padding: 32px 20px;
      border: 1px dashed var(--_line-strong);
      border-radius: var(--_radius);
      color: var(--_ink-soft);
      text-align: center;
    }
    :host([view='display']) th,
    :host([view='display']) td {
      padding-block: 14px;
    }
    :host([view='display']) tbody th {
      font-weight: 700;
    }
    .pages {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 16px;
      color: var(--_ink-soft);
      font-size: 0.7em;
    }
    .pages p {
      margin-inline-end: auto;
    }
    .leaving {
      padding-block-start: 8px;
    }
    .leaving summary::marker {
      content: none;
    }
    .leaving summary::-webkit-details-marker {
      display: none;
    }
    .leaving summary {
      display: flex;
      align-items: center;
      min-block-size: var(--_target);
      inline-size: fit-content;
      color: var(--_ink-soft);
      cursor: pointer;
    }
    .leaving summary::before {
      content: '';
      inline-size: 0.45em;
      block-size: 0.45em;
      margin-inline-end: 12px;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    .leaving[open] summary::before {
      transform: rotate(45deg);
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
      max-inline-size: calc(48 * var(--_rem));
      padding-block: 12px;
    }
    .field {
      display: grid;
      gap: 6px;
    }
    .field > span {
      font-weight: 600;
    }
    @container (min-width: 40em) {
      .fields.two {
        grid-template-columns: 1fr 1fr;
      }
      .fields .wide {
        grid-column: 1 / -1;
      }
    }
    .refused {
      padding: 10px 14px;
      border-inline-start: 4px solid var(--_failed);
      background: var(--_sheet);
      color: var(--_failed);
    }
    @container (max-width: 40em) {
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      tbody tr {
        display: grid;
        gap: 2px;
        padding-block: 12px;
        border-block-end: 1px solid var(--_line);
      }
      tbody th,
      tbody td {
        display: flex;
        gap: 8px;
        padding: 0;
        border: 0;
      }
      tbody td:empty {
        display: none;
      }
      tbody td[data-label]::before {
        content: attr(data-label) ':';
        flex: none;
        color: var(--_ink-soft);
      }
    }
  `,
];
