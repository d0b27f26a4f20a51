import { css } from 'lit';

/** The look of the card of the carer, for staff. */
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
`;
