import { css } from 'lit';

/** The look of what a carer reads of themselves: what they have agreed to, and what is kept about them. */
export const ownCardStyles = css`
  .own-agreements {
    margin-block-start: 40px;
  }
  .own-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 40px;
  }
`;
