import { css } from 'lit';

/** The look of what a carer answers on their plan: on the ground of a letter, as all of their own words. */
export const carerAnswersStyles = css`
  .back,
  .answered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 12px;
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_letter);
    overflow-wrap: anywhere;
  }
  .back textarea {
    min-block-size: 3.2em;
  }
  .answered {
    gap: 4px;
  }
  .answered.staff {
    background: none;
    border: 1px solid var(--_line);
  }
  .answered .quiet {
    justify-self: start;
  }
  .pre {
    white-space: pre-wrap;
  }
  .sooner {
    margin-block-start: 8px;
  }
  @media (forced-colors: active) {
    .back,
    .answered {
      border: 1px solid;
    }
  }
`;
