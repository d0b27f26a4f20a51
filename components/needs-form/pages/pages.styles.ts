import { css } from 'lit';
import { fieldStyles } from '../../styles/fields.styles.js';
import { saveStatusStyles } from '../../parts/save-status.styles.js';

/** The look of the themes, and of what stands around every page. */
export const pagesStyles = css`
  ${fieldStyles}
  ${saveStatusStyles}
  details > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: fit-content;
    min-block-size: var(--_target);
    cursor: pointer;
    list-style: none;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details > summary::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }
  .where .menu {
    margin-inline-start: auto;
  }
  .where .menu + .hide {
    margin-inline-start: 0;
  }
  /* In large text the way to the pages has a row of its own, and only the menu and hiding stay in sight. */
  @container (max-width: 14em) {
    .where.paged {
      inset-block-start: calc(-1 * var(--_target));
    }
    .where > details:not(.menu) {
      flex-basis: 100%;
    }
    .where[data-open] {
      inset-block-start: 0;
    }
  }
  @media print {
    .form .sheet,
    .form .letter,
    .form .hint {
      max-inline-size: none;
    }
    .form .sheet {
      padding: 0;
    }
    /* What sticks to the window, or lies above the page, would stand over an answer on every sheet. */
    .form nav,
    .form .where,
    .form .marks,
    .form .undo,
    .form .idle {
      display: none;
    }
    .form .in-view {
      position: static;
    }
    .form .one-page section {
      margin-block-start: 10mm;
    }
    .form .theme,
    .form .help,
    .form .answers,
    .form .said {
      break-inside: avoid;
    }
    .form .answers {
      grid-template-columns: 1fr 1fr;
      gap: 2mm;
    }
    .form .answer.answer {
      min-block-size: 0;
      margin: 0;
      padding: 2mm 3mm;
    }
    .form .say-more {
      margin-block-start: 4mm;
    }
    .form .group,
    .form .hint,
    .form .say-more > label {
      break-after: avoid;
    }
  }
  .marks {
    display: flex;
    gap: 6px;
    margin-block-end: 16px;
    list-style: none;
  }
  .marks li {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .marks .seen {
    background: var(--_line-strong);
  }
  .marks .here {
    block-size: 8px;
    margin-block-start: -2px;
    background: var(--_accent);
  }
  .rows {
    position: absolute;
    inset: 100% 0 auto;
    z-index: 2;
    max-block-size: calc(100dvh - 100% - 8px);
    overflow-y: auto;
    display: grid;
    align-content: start;
    gap: 4px;
    padding: 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    box-shadow: 0 8px 24px #0003;
    list-style: none;
  }
  .rows button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    inline-size: 100%;
    padding-inline: 12px;
    border-color: var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: start;
  }
  .rows [aria-current],
  .rows [aria-pressed='true'] {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .rows [aria-pressed='true']::after {
    content: '✓' / '';
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 20px;
    padding: 6px 18px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_letter);
  }
  .read-out {
    margin-block-end: 20px;
    padding: 14px 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_team-wash);
  }
  .read-out .soft {
    font-size: var(--_small);
  }
  .way-on {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .idle {
    inset: 0;
    inline-size: min(30 * var(--_rem), calc(100% - 32px));
    margin: auto;
    padding: 28px;
    border: 2px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    color: inherit;
  }
  /* Whoever comes by is asked, and does not read what the one before wrote. */
  .idle::backdrop {
    background: Canvas;
    background: var(--_paper);
  }
  .form[data-idle] > :not(.idle) {
    visibility: hidden;
  }
  .idle > * + * {
    margin-block-start: 14px;
  }
  .idle .count {
    font-size: 1.2em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .idle button {
    inline-size: 100%;
    min-block-size: 56px;
  }
  .group {
    margin-block-end: 6px;
    font-size: var(--_small);
  }
  .hint {
    margin-block-end: 16px;
    line-height: 1.45;
  }
  .theme .hint {
    font-size: max(0.875em, 16px);
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 56px;
    padding: 8px 16px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    line-height: 1.35;
    cursor: pointer;
  }
  .answer.apart {
    margin-block-start: 12px;
  }
  .answer:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  .answer input:focus-visible {
    outline: none;
  }
  .answer > span:first-of-type {
    flex: 1;
    min-inline-size: 0;
  }
  .number {
    display: inline-grid;
    flex: none;
    place-content: center;
    inline-size: 1.9em;
    block-size: 1.9em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 640;
    font-variant-numeric: tabular-nums;
  }
  .say-more {
    margin-block-start: 24px;
  }
  .say-more textarea {
    min-block-size: 4em;
  }
  .too-long {
    color: var(--_failed);
    font-size: var(--_small);
  }
  .say-more > label,
  .label,
  .aside > legend {
    display: block;
    margin-block-end: 10px;
    font-weight: 600;
    line-height: 1.35;
  }
  .staff-types {
    margin-block: -6px 10px;
    font-size: var(--_small);
  }
  .who-reads {
    display: flex;
    gap: 10px;
    margin-block-start: 12px;
    font-size: var(--_small);
    line-height: 1.5;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .not-yet {
    visibility: hidden;
  }
  .asides {
    display: grid;
    gap: 40px;
  }
  .notice {
    min-block-size: 1.6em;
    margin-block: 12px;
  }
  .notice.in-view {
    background: var(--_paper);
  }
  .ask {
    display: grid;
    gap: 12px;
    margin-block: 24px;
    padding: 20px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_letter);
  }
  button[aria-disabled='true'] {
    cursor: progress;
    text-decoration: none;
  }
  nav button,
  .ask button {
    min-block-size: 56px;
  }
  .page :is(button, input, textarea, summary, a, .ask, .undo, .notice) {
    scroll-margin-block: calc(5 * var(--_rem)) calc(7 * var(--_rem));
  }
  nav {
    position: sticky;
    inset-block-end: 0;
    background: var(--_paper);
  }
  /* What goes on below fades into the bar; a line would look like the end of the page. */
  nav:not(.below)::before {
    content: '';
    position: absolute;
    inset: -24px 0 100%;
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  nav.below {
    position: static;
  }
  /* Where somebody writes, the lines being written are worth more than the bar. */
  .form[data-writes] nav {
    position: static;
  }
  .sheet.barred {
    --_foot: calc(max(56px, 1.3em + 18px) + 24px);
  }
  nav > div {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    max-inline-size: calc(38 * var(--_rem));
    margin-inline: auto;
    padding: 12px 20px calc(12px + env(safe-area-inset-bottom));
  }
  nav .go {
    flex: 1;
  }
  /* One row in large text too: it takes less of the window, and so can stay in sight. */
  @container (max-width: 14em) {
    nav > div {
      flex-wrap: nowrap;
    }
    nav button {
      min-inline-size: 0;
      padding-inline: 12px;
    }
    nav [part='back'] {
      flex: none;
    }
    nav [part='back']::before {
      content: '←' / '';
    }
    nav [part='back'] span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .one-page section {
    margin-block-start: 64px;
  }
  @media (max-height: 23em) {
    nav {
      position: static;
    }
    nav::before {
      display: none;
    }
    .sheet.barred {
      --_foot: 0px;
    }
  }
  @media (forced-colors: active) {
    nav::before {
      display: none;
    }
    nav {
      border-block-start: 1px solid;
    }
    .marks li {
      border: 1px solid GrayText;
      background: Canvas;
    }
    .marks .seen {
      background: GrayText;
    }
    .marks .here {
      background: Highlight;
    }
    .answer:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
