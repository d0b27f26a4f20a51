import { css } from 'lit';

/** The look of the work list: one line for each thing, in groups by when it is due. */
export const workListStyles = css`
  .group h3 {
    display: flex;
    align-items: baseline;
    gap: 10px;
    padding: 12px 0 6px;
    font-size: 1em;
  }
  .group h3 .soft {
    font-weight: 400;
    letter-spacing: 0;
  }
  ul.work {
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--_sheet);
    list-style: none;
  }
  .work li {
    position: relative;
    display: grid;
    grid-template-columns: 18px minmax(0, 10em) minmax(0, 1fr) 10.5em minmax(0, 9em) 10em;
    gap: 0 14px;
    align-items: center;
    padding: 2px 8px 2px 14px;
    line-height: 1.3;
  }
  .work li + li {
    border-block-start: 1px solid var(--_line);
  }
  .work li:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  .work .who b {
    font-weight: 400;
  }
  .work .open {
    min-block-size: var(--_target);
    color: inherit;
  }
  /* The whole row opens; its buttons lie above it. */
  .work .open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .work .acts button {
    position: relative;
    z-index: 1;
    background: var(--_sheet);
  }
  .work .when,
  .work .owner {
    font-size: 0.94em;
    font-variant-numeric: tabular-nums;
  }
  .work .owner {
    color: var(--_ink-soft);
  }
  .work .acts {
    display: flex;
    justify-content: end;
    gap: 6px;
  }
  .work .acts button {
    min-block-size: calc(var(--_target) - 4px);
    padding: 2px 12px;
    border-color: var(--_line-strong);
    border-radius: 8px;
    font-size: 0.94em;
    font-weight: 400;
    white-space: nowrap;
  }
  .was {
    color: var(--_ink-soft);
  }
  .mark-ring,
  .mark-half,
  .mark-done,
  .mark-open {
    justify-self: center;
    inline-size: 12px;
    block-size: 12px;
    border: 1.7px solid var(--_ink-soft);
    border-radius: 50%;
  }
  .mark-half {
    background: linear-gradient(to right, transparent 50%, var(--_ink-soft) 50%);
  }
  .mark-done {
    block-size: 7px;
    border-width: 0 0 2px 2px;
    border-color: var(--_accent);
    border-radius: 0;
    transform: rotate(-45deg);
  }
  .mark-open {
    inline-size: 9px;
    block-size: 9px;
    border: 0;
    border-radius: 1.5px;
    background: var(--_team);
    transform: rotate(45deg);
  }
  @media (forced-colors: active) {
    .mark-half,
    .mark-open {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @container (max-width: 60em) {
    .work li {
      grid-template-columns: 18px minmax(0, 1fr) 10em 9.5em;
      padding-block: 6px;
    }
    .work li > :first-child {
      grid-row: 1 / 3;
    }
    .work .who {
      grid-column: 2;
    }
    .work .open {
      grid-area: 2 / 2;
    }
    .work .when {
      grid-area: 1 / 3;
    }
    .work .owner {
      grid-area: 2 / 3;
    }
    .work .acts {
      grid-area: 1 / 4 / 3 / 5;
    }
  }
  @container (max-width: 40em) {
    .work li {
      grid-template-columns: 18px minmax(0, 1fr);
    }
    .work li > :first-child {
      grid-row: 1;
    }
    .work li > :not(:first-child) {
      grid-area: auto / 2;
    }
    .work .acts {
      justify-content: start;
      padding-block-start: 4px;
    }
    .work li > :not(:first-child):empty {
      display: none;
    }
  }
  @media print {
    .work li {
      break-inside: avoid;
    }
  }
`;
