import { css } from 'lit';

/** The look of the card of the carer, for staff and carer. */
export const carerCardStyles = css`
  .carer-card {
    margin-block-end: 24px;
  }
  .carer-card > summary {
    padding-inline: 20px;
  }
  .carer-card > summary h3 {
    flex: none;
  }
  .carer-card > .pad {
    padding-block-start: 0;
  }
  .carer-card .glimpse {
    min-inline-size: 0;
    color: var(--_ink-soft);
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .carer-card[open] > summary .glimpse {
    display: none;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(15 * var(--_rem))), 1fr));
    gap: 12px 24px;
  }
  .facts dt {
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
`;
