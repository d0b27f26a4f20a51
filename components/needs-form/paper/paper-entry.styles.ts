import { css } from 'lit';

/** The look of keying in: compact rows in the order of the sheet, as many at once as can be overlooked. */
export const paperStyles = css`
  .sheet:has(.keying) {
    max-inline-size: calc(64 * var(--_rem));
  }
  .keying {
    font-size: var(--_rem);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px 16px;
    padding: 10px 12px;
    border-block-start: 1px solid var(--_line);
  }
  .row:focus-within {
    background: var(--_accent-wash);
  }
  .row > legend {
    float: inline-start;
    padding-block-start: 10px;
  }
  .row > legend + * {
    clear: both;
  }
  .row > label:not(.hidden-visually),
  .row > legend {
    font-weight: 600;
    letter-spacing: 0;
  }
  @media (min-width: 56rem) {
    .row:has(.signs) {
      grid-template-columns: minmax(0, 4fr) minmax(0, 6fr);
    }
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .sign {
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 40px;
    block-size: 44px;
    border: 1px solid var(--_line-strong);
    border-radius: 8px;
    background: var(--_sheet);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .sign input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .sign:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .sign:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .meant {
    margin-inline-start: 8px;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
    font-size: 0.9375em;
  }
  .keying > div > .key {
    position: sticky;
    /* Under the row with the menu. */
    inset-block-start: 48px;
    z-index: 1;
    padding: 10px 12px;
    background: var(--_paper);
  }
  @media print {
    .keying > div > .key {
      position: static;
    }
  }
  .keying :is(input, textarea) {
    scroll-margin-block: calc(9 * var(--_rem)) calc(4 * var(--_rem));
  }
  .keying textarea {
    min-block-size: 44px;
    padding-block: 8px;
  }
  .keying .code {
    max-inline-size: 14em;
    text-transform: uppercase;
  }
  .keying .notice {
    margin: 0;
  }
  .keying .notice:empty {
    display: none;
  }
  .warns {
    color: var(--_failed);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .sign:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
