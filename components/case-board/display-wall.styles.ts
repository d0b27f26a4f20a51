import { css } from 'lit';

/** The look of a screen on the wall. */
export const displayWallStyles = css`
  .about {
    font-size: 0.7em;
  }
  :host([view='display']) .overdue {
    display: block;
  }
  :host([view='display']) th,
  :host([view='display']) td {
    padding-block: 14px;
  }
  :host([view='display']) tbody th {
    font-weight: 700;
  }
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
    color: var(--_ink-soft);
    font-size: 0.7em;
  }
  .pages p {
    margin-inline-end: auto;
  }
`;
