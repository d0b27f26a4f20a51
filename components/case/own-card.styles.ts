import { css } from 'lit';

/** The look of what is kept about a carer, to themselves. */
export const ownCardStyles = css`
  .own-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 40px;
  }
`;
