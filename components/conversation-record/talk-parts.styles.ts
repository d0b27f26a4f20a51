import { css } from 'lit';

/** The stops of a talk besides its topics, and what concerns the case: tasks, prompts, children, what is told. */
export const talkPartsStyles = css`
  .grid {
    display: grid;
  }
  .grid-row {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .task-name {
    font-weight: 600;
  }
  .grid-owners {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .grid-more .note {
    flex-wrap: nowrap;
  }
  /* Wide enough for two to look at together: a column for each who could do it, with its word in every cell. */
  @container (min-width: 46em) {
    .grid-row {
      grid-template-columns: minmax(calc(9 * var(--_rem)), 1.2fr) minmax(0, 3fr);
      gap: 6px 16px;
      align-items: center;
    }
    .grid-owners {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .grid-owners .choice {
      flex-direction: column;
      justify-content: center;
      gap: 2px;
      padding: 6px 2px;
      font-size: var(--_small);
      text-align: center;
    }
    .grid-more {
      grid-column: 2;
    }
  }
  .prompt {
    display: grid;
    gap: 10px;
    padding-block-end: 14px;
    border-block-end: 1px solid var(--_line);
  }
  /* Floated, a legend is laid out like anything else: the question to the left, its answers to the right. */
  :is(.prompt, .asked) > .choices:first-child {
    align-items: center;
    justify-content: space-between;
  }
  :is(.prompt, .asked) > .choices:first-child > legend {
    float: inline-start;
    flex: 1 1 calc(16 * var(--_rem));
    margin: 0;
  }
  .prompt:last-child {
    padding-block-end: 0;
    border: 0;
  }
  .grid-more > .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .prompt > .row > .quiet,
  .grid-more .quiet {
    min-block-size: 32px;
  }
  .child,
  .children-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .asked > .choices:first-child {
    justify-content: start;
  }
  .children .further {
    border-block-start: 1px solid var(--_line);
  }
  .children-line {
    gap: 10px;
  }
  .children-line .agreement-ask {
    margin: 0;
  }
  .children .add-task {
    flex-wrap: wrap;
  }
  .children .add-task .year {
    flex: 0 1 calc(7 * var(--_rem));
  }
  .children .add-task .who {
    flex-basis: 100%;
  }
  form:not(:has(option[value='']:checked)) .other-child {
    display: none;
  }
  .next-contact {
    align-items: end;
  }
  .next-contact [aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
  }
  .unwritten {
    display: grid;
    gap: 16px;
  }
  .unwritten-mark {
    padding: 16px 20px;
    border: 2px dashed var(--_team);
    border-radius: var(--_radius);
    background: var(--_team-wash);
  }
  .scratch {
    border-style: dashed;
  }
  .both-ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 24px;
  }
  @container (min-width: 75em) {
    .both-ways {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  .telling-folds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
  }
  /* A fold that is open, and a question, take the whole width. */
  .telling-folds > :is(details[open], .team-note) {
    flex: 1 0 100%;
  }
  .telling .fields {
    padding-block-end: 8px;
  }
  .telling .agreement-ask {
    margin: 0;
  }
`;
