import { css } from 'lit';

/** The look of what exists here: divided by hairlines, the number as large as what is to be pressed. */
export const offersHereStyles = css`
  .offers-here {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    max-inline-size: calc(40 * var(--_rem, 1em));
    margin-block-start: 40px;
    overflow-wrap: anywhere;
  }
  .offers-here .theme {
    margin-block-start: 16px;
    color: var(--_ink-soft);
    font-size: 1em;
    font-weight: 400;
  }
  .offer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding-block: 12px 14px;
    border-block-start: 1px solid var(--_line);
  }
  .offer h5 {
    margin: 0;
    font-size: 1em;
    font-weight: 640;
  }
  .offer .pre {
    white-space: pre-line;
  }
  .offer :is(.tel, .how > a) {
    display: inline-block;
    padding-block: 8px;
  }
  .offer .tel {
    font-weight: 640;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .reach {
    margin-block-start: 4px;
  }
  @media print {
    .offers-here {
      display: none;
    }
  }
`;
