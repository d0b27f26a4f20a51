import { css } from 'lit';

/** The look of what a carer tells about the one who is ill, on staff's desk and on the carer's pages. */
export const tellingStyles = css`
  .letter-quote {
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--_letter);
  }
  .pre {
    white-space: pre-wrap;
  }
  .telling {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .telling-place {
    margin-block-start: 40px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
  }
  .telling-place .number {
    font-weight: 640;
    white-space: nowrap;
  }
  @media print {
    .telling-place:not(:has(.telling)),
    .telling-place > .team-note {
      display: none;
    }
  }
`;
