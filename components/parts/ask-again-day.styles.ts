import { css } from 'lit';

/** The look of a talk that is offered, its answers, and the day to ask again. */
export const askAgainStyles = css`
  .ask-again,
  .asked-about {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .talk-answer {
    margin-block-end: 24px;
  }
  .reading > .talk-answer {
    margin: 0;
  }
  .ask-again .date {
    max-inline-size: 14em;
  }
  .pressable [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-wash);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .pressable [aria-pressed='true'] {
      outline: 3px solid;
    }
  }
`;
