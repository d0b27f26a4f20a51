import { css } from 'lit';

/** The look of a form without a case that is open in its row, and of what came of it. */
export const unknownCaseStyles = css`
  tr.opened th,
  tr.opened td {
    border-block-end: 0;
  }
  tr.panel > td {
    padding: 0 0 20px;
  }
  tr.panel:hover {
    background: none;
  }
  .unknown {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-inline-size: calc(48 * var(--_rem));
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  /* What has nothing to say yet takes no room. */
  .unknown > :is([role='alert'], [role='status']):not(:has(*)),
  .settled:not(:has(*)) {
    position: absolute;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .pairs {
    display: grid;
    gap: 4px;
  }
  .pairs > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .pairs dt {
    min-inline-size: calc(5 * var(--_rem));
    color: var(--_ink-soft);
  }
  ul.plain {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .candidate {
    inline-size: 100%;
    font-weight: 400;
    text-align: start;
  }
  .both {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(14 * var(--_rem))), 1fr));
    gap: 12px 24px;
  }
  .both .line {
    display: block;
  }
  @container (max-width: 40em) {
    tr.panel {
      padding-block-start: 0;
    }
    tr.opened {
      border-block-end: 0;
    }
    tr.panel > td {
      display: block;
    }
  }
`;
