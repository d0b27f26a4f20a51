import { css } from 'lit';

/** The look of the save status and of its failure message. */
export const saveStatusStyles = css`
  .save-status {
    min-block-size: 1.6em;
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  /* What went wrong has to be seen from wherever on a long page it went wrong. */
  .in-view {
    position: sticky;
    inset-block-end: var(--_foot, 0px);
    z-index: 1;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: 8px 16px;
    padding: 16px 20px;
    border: 2px solid var(--_failed);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .failure p {
    flex: 1 1 100%;
    color: var(--_failed);
  }
`;
