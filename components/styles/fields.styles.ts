import { css } from 'lit';

/**
 * The look of input fields, of team notes, and of text for screen readers only. Kept apart because the first screen of
 * the form has none of them, and a phone should not load what it does not show.
 */
export const fieldStyles = css`
  :host {
    --_team: var(--carer-team, #6d4f0c);
    --_team-wash: var(--carer-team-wash, #f7f0df);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_team: var(--carer-team, light-dark(#6d4f0c, #e2c583));
      --_team-wash: var(--carer-team-wash, light-dark(#f7f0df, #322d20));
    }
  }
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    padding: 8px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  textarea {
    min-block-size: 6em;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  @media print {
    :host {
      --_team: #000;
      --_team-wash: #fff;
    }
    textarea {
      resize: none;
    }
    select {
      border: 0;
      appearance: none;
    }
    /* What is folded is not read on paper. */
    details:not([open], .topic) {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: 120ms ease-out;
    }
  }
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
