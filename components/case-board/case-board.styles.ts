import { css } from 'lit';
import { fieldStyles } from '../styles/fields.styles.js';
import { saveStatusStyles } from '../parts/save-status.styles.js';
import { tokens } from '../styles/tokens.styles.js';

/** The look of the case board, as a worklist and as a wall display. */
export const caseBoardStyles = [
  tokens,
  fieldStyles,
  saveStatusStyles,
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
    @media (pointer: fine) {
      :host {
        --_target: 40px;
      }
    }
    .board {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 12px 20px 20px;
    }
    h2 {
      font-size: 1.5em;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 14px;
    }
    .tools label:not(fieldset *) {
      display: flex;
      align-items: center;
      gap: 8px;
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .tools .find {
      flex: 1 1 calc(12 * var(--_rem));
      max-inline-size: calc(20 * var(--_rem));
    }
    .tools :is(input[type='search'], select) {
      padding-block: 2px;
      border-radius: 8px;
      color: var(--_ink);
    }
    .tools p {
      margin-inline-start: auto;
    }
    .lists,
    .seg {
      display: flex;
    }
    .lists label,
    .seg label {
      position: relative;
      display: flex;
      align-items: center;
      gap: 7px;
      min-block-size: var(--_target);
      padding-inline: 12px;
      cursor: pointer;
    }
    :is(.lists, .seg, th) input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .lists label {
      border-block-end: 3px solid transparent;
      font-size: 1.125em;
    }
    .lists label:first-of-type {
      margin-inline-start: -12px;
    }
    .lists label:has(:checked) {
      border-color: var(--_accent);
    }
    :is(.lists, .seg) label:has(:checked) {
      font-weight: 640;
    }
    .seg {
      border: 1px solid var(--_line-strong);
      border-radius: 8px;
      background: var(--_sheet);
    }
    .seg label + label {
      border-inline-start: 1px solid var(--_line);
    }
    .seg label:has(:checked) {
      border-radius: 7px;
      background: var(--_accent-wash);
      box-shadow: inset 0 0 0 2px var(--_accent);
    }
    .seg label:has(:checked)::before {
      content: '';
      inline-size: 10px;
      block-size: 6px;
      border: solid var(--_accent);
      border-width: 0 0 2.5px 2.5px;
      transform: rotate(-45deg);
    }
    label:has(:focus-visible):is(.lists *, .seg *, th *) {
      outline: 3px solid var(--_focus);
      outline-offset: 1px;
    }
    table {
      inline-size: 100%;
      border-collapse: separate;
      border-spacing: 0;
    }
    th,
    td {
      padding: 2px 16px 2px 0;
      border-block-end: 1px solid var(--_line);
      line-height: 1.3;
      text-align: start;
      vertical-align: middle;
    }
    thead th {
      color: var(--_ink-soft);
      font-size: var(--_small);
      font-weight: 600;
      white-space: nowrap;
    }
    :host(:not([view='display'])) thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      border-color: var(--_line-strong);
      background: var(--_paper);
    }
    .by {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-block-size: 28px;
      cursor: pointer;
      text-decoration: underline dotted;
      text-underline-offset: 4px;
    }
    [aria-sort] .by {
      color: var(--_ink);
      text-decoration: none;
    }
    [aria-sort] .by::after {
      content: '';
      border: 4px solid transparent;
      border-block-start-color: currentColor;
      border-block-end-width: 0;
    }
    tbody th {
      font-weight: 400;
    }
    .open {
      min-block-size: 26px;
      padding: 0;
      border: 0;
      border-radius: 4px;
      font-weight: 400;
      text-align: start;
    }
    .open .name {
      font-weight: 640;
      color: var(--_accent);
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 4px;
    }
    .open .code {
      white-space: nowrap;
    }
    @media (pointer: coarse) {
      th,
      td {
        padding-block: 4px;
      }
      .open,
      .by {
        min-block-size: var(--_target);
      }
    }
    tbody tr:hover {
      background: var(--_accent-wash);
    }
    .overdue {
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
    .empty {
      padding: 32px 20px;
      border: 1px dashed var(--_line-strong);
      border-radius: var(--_radius);
      color: var(--_ink-soft);
      text-align: center;
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
    @container (min-width: 40.01em) {
      .narrow {
        display: none !important;
      }
    }
    @container (max-width: 40em) {
      thead {
        visibility: hidden;
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
