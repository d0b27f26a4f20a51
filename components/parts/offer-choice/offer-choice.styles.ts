import { css } from 'lit';
import { fieldStyles } from '../../styles/fields.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

/** The look of the choice of an offer. */
export const offerChoiceStyles = [
  tokens,
  fieldStyles,
  css`
    :host {
      --_text: 1em;
      --_rem: 1em;
      font-size: inherit;
      background: none;
      line-height: inherit;
      container-type: inline-size;
    }
    summary {
      min-block-size: var(--_target);
      align-content: center;
      cursor: pointer;
      font-weight: 600;
    }
    .tools {
      display: grid;
      gap: 12px;
      padding-block: 4px 12px;
    }
    @container (min-width: 30em) {
      .tools {
        grid-template-columns: 2fr 1fr;
      }
    }
    label {
      display: grid;
      gap: 6px;
      font-weight: 600;
    }
    input,
    select {
      font-weight: 400;
    }
    ul {
      display: grid;
      list-style: none;
    }
    li,
    .chosen {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 16px;
      align-items: start;
      padding-block: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .chosen {
      padding: 12px 16px;
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .soft {
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .mark {
      color: var(--_team);
      font-weight: 600;
    }
    a {
      color: var(--_accent);
    }
  `,
];
