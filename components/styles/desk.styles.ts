import { css } from 'lit';
import { fieldStyles } from './fields.styles.js';
import { saveStatusStyles } from '../parts/save-status.styles.js';
import { tokens } from './tokens.styles.js';

/** The look of the case elements, for staff and carer; denser than the carer's form but never cramped. */
export const deskStyles = [
  tokens,
  fieldStyles,
  saveStatusStyles,
  css`
    :host {
      --_text: var(--carer-text-size, 1em);
      --_rem: 1em;
      line-height: 1.55;
    }
    :host([view='carer']) {
      --_text: var(--carer-text-size, 1.1875em);
      --_rem: calc(1em / 1.1875);
    }
    .desk {
      max-inline-size: calc(80 * var(--_rem));
      margin-inline: auto;
      padding: 20px;
    }
    :host([view='carer']) .desk {
      max-inline-size: calc(43 * var(--_rem));
    }
    .desk > header {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 12px 24px;
      padding-block-end: 16px;
      margin-block-end: 24px;
      border-block-end: 1px solid var(--_line);
    }
    .desk > header > div {
      min-inline-size: 0;
    }
    h2 {
      font-size: 1.5em;
      hyphens: auto;
      overflow-wrap: anywhere;
    }
    h3 {
      font-size: 1.15em;
    }
    :host {
      container-type: inline-size;
    }
    .card {
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .pad {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
      padding: 18px 20px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 10px;
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    @container (min-width: 40em) {
      .fields.two {
        grid-template-columns: 1fr 1fr;
      }
      .fields .wide {
        grid-column: 1 / -1;
      }
    }
    .field {
      display: grid;
      align-content: start;
      gap: 6px;
      min-inline-size: 0;
    }
    .field > span,
    legend {
      font-weight: 600;
    }
    /* Wide as it is, with its calendar, in large type on a phone. */
    .field input[type='date'] {
      padding-inline: 4px;
    }
    .field textarea {
      min-block-size: 4.6em;
    }
    .check {
      display: flex;
      align-items: center;
      gap: 12px;
      min-block-size: var(--_target);
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .choices legend,
    fieldset > legend {
      margin-block-end: 8px;
    }
    .choice {
      display: flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_target);
      padding: 6px 14px;
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      background: var(--_sheet);
      cursor: pointer;
    }
    .choice input {
      inline-size: 20px;
      block-size: 20px;
    }
    .choice:has(:checked) {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: 600;
    }
    .choice:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
    }
    .choice input:focus-visible {
      outline: none;
    }
    details > summary {
      display: flex;
      align-items: center;
      gap: 10px;
      min-block-size: var(--_target);
      cursor: pointer;
      font-weight: 600;
    }
    details > summary::marker {
      content: none;
    }
    details > summary::-webkit-details-marker {
      display: none;
    }
    details > summary::before {
      content: '';
      flex: none;
      inline-size: 0.45em;
      block-size: 0.45em;
      margin-inline-end: 4px;
      border: solid currentColor;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
    }
    details[open] > summary::before {
      transform: rotate(45deg);
    }
    .who {
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    blockquote {
      font-size: 1.1em;
      line-height: 1.5;
      white-space: pre-wrap;
    }
    .plain {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
      list-style: none;
    }
    .refused {
      background: var(--_sheet);
      padding: 10px 14px;
      border-inline-start: 4px solid var(--_failed);
      color: var(--_failed);
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(15 * var(--_rem))), 1fr));
      gap: 12px 24px;
    }
    .facts dt {
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .facts dd {
      overflow-wrap: anywhere;
    }
    .team-note {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      overflow-wrap: anywhere;
      padding: 12px 16px;
      border-inline-start: 4px solid var(--_team);
      border-radius: 4px var(--_radius) var(--_radius) 4px;
      background: var(--_team-wash);
    }
    .between {
      justify-content: space-between;
    }
    h4 {
      font-size: 1.1em;
    }
    @media print {
      .desk {
        max-inline-size: none;
        padding: 0;
      }
      /* What is to be filled in or chosen is nothing to read. */
      .desk :is(form, details:has(form):not(.topic, .talk), .choices, .path, .calendar, .field:has(input, select)) {
        display: none;
      }
      .desk .reading {
        max-inline-size: none;
        gap: 20px;
      }
      .card,
      .item,
      .call {
        break-inside: avoid;
      }
    }
  `,
];
