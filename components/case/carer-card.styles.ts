import { css } from 'lit';

/** The look of the card of the carer, for staff and carer. */
export const carerCardStyles = css`
  .carer-card,
  .for-others,
  .said-now,
  .unsettled {
    margin-block-end: 24px;
  }
  .carer-card > summary,
  .case-fold > summary,
  .former-form > summary {
    padding: 10px 20px;
  }
  .carer-card > summary {
    flex-wrap: wrap;
  }
  .carer-card > summary h3 {
    flex: 0 1 auto;
  }
  .carer-card > .pad,
  .case-fold > .pad,
  .former-form > .pad {
    padding-block-start: 0;
  }
  .carer-card .glimpse {
    min-inline-size: 0;
    color: var(--_ink-soft);
    font-weight: 400;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .carer-card[open] > summary .glimpse {
    display: none;
  }
  .own-card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
    margin-block-start: 40px;
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
