import { css } from 'lit';
import { deskStyles } from '../desk.styles.js';

export const conversationRecordStyles = [
  ...deskStyles,
  css`
    .letter-card {
      background: var(--_letter);
    }
    .letter-quote {
      padding: 10px 14px;
      border-radius: 8px;
      background: var(--_letter);
    }
    .pre {
      white-space: pre-wrap;
    }
    .wants {
      display: grid;
      gap: 14px;
      padding-inline-start: 1.5em;
    }
    .wants b,
    .plain > li > b {
      margin-inline-end: 8px;
    }
    .last {
      display: grid;
      gap: 8px;
      padding-inline-start: 1.2em;
    }
    .topics {
      display: grid;
      gap: 16px;
    }
    .topic > summary {
      padding: 12px 20px;
    }
    .topic > summary .soft {
      margin-inline-start: auto;
      font-weight: 400;
    }
    .voices {
      display: grid;
      border-block: 1px solid var(--_line);
    }
    .voice {
      display: grid;
      align-content: start;
      gap: 10px;
      padding: 16px 20px 20px;
    }
    .voice.carer {
      background: var(--_letter);
    }
    @container (min-width: 46rem) {
      .voices {
        grid-template-columns: 1fr 1fr;
      }
      .voice + .voice {
        border-inline-start: 1px solid var(--_line);
      }
    }
    .came-of-it {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      justify-content: space-between;
      gap: 14px;
      padding: 14px 20px 18px;
    }
    .planned {
      display: grid;
      gap: 12px;
      margin-inline: 20px;
      padding-block: 14px;
      border-block-start: 1px solid var(--_line);
    }
    .topic-foot {
      padding: 12px 20px;
      border-block-start: 1px solid var(--_line);
    }
    .add-other,
    .add-task {
      display: flex;
      align-items: end;
      gap: 10px;
    }
    .add-other .field,
    .add-task .field {
      flex: 1 1 10rem;
    }
    .task {
      display: grid;
      gap: 8px;
      align-items: center;
      padding-block: 8px;
      border-block-end: 1px solid var(--_line);
    }
    .task.grey .task-name::before {
      content: '? ';
      font-weight: 700;
      color: var(--_team);
    }
    @container (min-width: 40rem) {
      .task {
        grid-template-columns: 1.4fr 1fr 1.2fr auto;
      }
    }
    .prompt {
      display: grid;
      gap: 10px;
      padding-block-end: 14px;
      border-block-end: 1px solid var(--_line);
    }
    .prompt:last-child {
      padding-block-end: 0;
      border: 0;
    }
    .pairs {
      display: grid;
      gap: 8px;
    }
    .pairs > div {
      display: grid;
      gap: 2px 16px;
    }
    .pairs dt {
      font-weight: 600;
    }
    @container (min-width: 40rem) {
      .pairs > div {
        grid-template-columns: 1fr 1fr;
      }
    }
    .reading {
      display: grid;
      gap: 24px;
      max-inline-size: 40rem;
    }
  `,
];
