import { css } from 'lit';

/** The look of whom to call: in a frame that is found again at a glance. */
export const whomToCallStyles = css`
  .call {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 20px clamp(12px, 6cqi, 24px);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_sheet);
    overflow-wrap: anywhere;
  }
  .call h4 {
    color: var(--_ink-soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  .person {
    display: grid;
    gap: 2px;
  }
  .person .tel {
    inline-size: fit-content;
    font-size: 1.2em;
  }
  .tel {
    display: inline-block;
    padding-block: 8px;
    font-weight: 640;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .noted {
    white-space: pre-line;
  }
  .from {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .call ul {
    display: grid;
    gap: 6px;
    padding: 8px 0 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }
  .call li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .call li > .tel {
    flex: 0 0 4.8em;
  }
  .call li > span {
    flex: 1 1 6.5em;
    line-height: 1.35;
  }
`;
