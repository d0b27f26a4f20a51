import { css } from 'lit';
import { whomToCallStyles } from '../../parts/whom-to-call.styles.js';

/** The look of the pages that come after the themes, or instead of them; loaded with them. */
export const laterPagesStyles = css`
  ${whomToCallStyles}
  .others {
    margin-block-start: 20px;
  }
  .chosen {
    display: grid;
    gap: 10px;
    margin-block-start: 12px;
    list-style: none;
  }
  .chosen li {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 10px;
  }
  .chosen .name {
    flex: 1 1 min-content;
    min-inline-size: min-content;
    line-height: 1.3;
  }
  .chosen button {
    min-inline-size: var(--_target);
    padding: 0;
  }
  .chosen [aria-disabled='true'] {
    border-style: dashed;
    opacity: 0.45;
    cursor: default;
  }
  .said-list {
    margin-block: 20px;
  }
  .said {
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .said dt {
    font-weight: 600;
  }
  .said ol {
    padding-inline-start: 1.4em;
  }
  .said blockquote {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-wrap;
  }
  .said-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    font-size: var(--_small);
  }
  .said-foot > span {
    flex: 1 1 100%;
  }
  /* Softer than the words of the carer, and than the way to change them. */
  button.quiet.soft {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .rows-list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sent > p {
    margin-block-end: 12px;
  }
  .sent > h3 {
    margin-block-start: 28px;
  }
  .copy {
    display: grid;
    gap: 8px;
    margin-block-start: 24px;
  }
  .sent > .after {
    margin-block-start: 20px;
  }
  .summary .notice:not(:empty) {
    padding: 14px 18px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_letter);
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
`;
