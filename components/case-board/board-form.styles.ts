import { css } from 'lit';
import { undoToastStyles } from '../parts/undo-toast.js';

/** The look of forms on the board, and of what was refused: loaded with what first has one. */
export const boardFormStyles = css`
  ${undoToastStyles}
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    max-inline-size: calc(48 * var(--_rem));
    padding-block: 12px;
  }
  .field {
    display: grid;
    gap: 6px;
  }
  .field > span {
    font-weight: 600;
  }
  @container (min-width: 40em) {
    .fields.two {
      grid-template-columns: 1fr 1fr;
    }
    .fields .wide {
      grid-column: 1 / -1;
    }
  }
  .refused {
    padding: 10px 14px;
    border-inline-start: 4px solid var(--_failed);
    background: var(--_sheet);
    color: var(--_failed);
  }
`;
