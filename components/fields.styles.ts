import { css } from 'lit';

/** Fields to write and choose in, and words for screen readers alone. The first screen of the form has none of them, and
 * a phone should not wait for what it does not show. */
export const fieldStyles = css`
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
  .hidden-visually {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
