import { css } from 'lit';
import { whomToCallStyles } from '../parts/whom-to-call.styles.js';
import { askAgainStyles } from '../parts/ask-again-day.styles.js';
import { deskStyles } from '../styles/desk.styles.js';
import { tellingStyles } from '../styles/telling.styles.js';

/** The look of the conversation record, for staff and carer. */
export const conversationRecordStyles = [
  ...deskStyles,
  tellingStyles,
  whomToCallStyles,
  askAgainStyles,
  css`
    .letter-card {
      background: var(--_letter);
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
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
      padding-inline-start: 1.2em;
    }
    .topics {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
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
    @container (min-width: 46em) {
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
      flex: 1 1 calc(10 * var(--_rem));
    }
    .grey .task-name::before,
    .grey > dt::before,
    li.grey::before {
      content: '? ';
      font-weight: 700;
      color: var(--_team);
    }
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
    @container (min-width: 40em) {
      .pairs > div {
        grid-template-columns: 1fr 1fr;
      }
    }
    .path {
      z-index: 2;
      margin-block: 8px 20px;
      padding: 2px 8px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .path ol {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      list-style: none;
    }
    /* Only where it leaves room for what it stands above. */
    @container (min-width: 46em) {
      .path {
        position: sticky;
        inset-block-start: 0;
      }
    }
    .glimpse {
      min-inline-size: 0;
      overflow: hidden;
      color: var(--_ink-soft);
      font-weight: 400;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .topic[open] .glimpse {
      display: none;
    }
    @container (min-width: 30em) {
      .topic > summary h4 {
        flex: none;
      }
    }
    .step {
      min-block-size: var(--_target);
      padding-inline: 12px;
      border: 0;
      background: none;
      color: var(--_accent);
      font-weight: 600;
    }
    .step.done {
      color: var(--_ink-soft);
      font-weight: 400;
    }
    .time {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 14px;
      margin-block-start: -8px;
    }
    .minutes {
      min-inline-size: 72px;
    }
    .minutes[aria-pressed='true'] {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      color: var(--_accent);
    }
    .topic,
    .prompt,
    .card,
    .sentence-question,
    [id^='part-'],
    [id^='came-of-it'],
    #preview-heading {
      scroll-margin-block-start: calc(7 * var(--_rem));
    }
    /* What the Tab key comes to must not be under the bar. */
    .columns :is(input, select, textarea, button, summary) {
      scroll-margin-block: calc(7 * var(--_rem)) calc(2 * var(--_rem));
    }
    .ask {
      display: grid;
      gap: 4px;
      list-style: none;
      color: var(--_team);
    }
    .ask li {
      padding-inline-start: 1.1em;
      text-indent: -1.1em;
    }
    .ask li::before {
      content: '– ';
    }
    .side-by-side {
      display: grid;
      gap: 12px;
    }
    @container (min-width: 46em) {
      .side-by-side {
        grid-template-columns: repeat(auto-fit, minmax(calc(14 * var(--_rem)), 1fr));
      }
    }
    .view {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 2px 8px;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line-strong);
    }
    .view .who {
      grid-column: 1;
    }
    .view blockquote {
      grid-column: 1;
    }
    .view button {
      grid-area: 1 / 2 / 3;
    }
    .sharing-mark {
      color: var(--_ink-soft);
      font-size: var(--_small);
      white-space: nowrap;
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
    .missing {
      padding-block-start: 4px;
    }
    .planned form + .missing,
    .planned details + .missing {
      padding-block-start: 14px;
      border-block-start: 1px solid var(--_line);
    }
    .missing h5 {
      margin: 0;
      font-size: 1em;
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
    .date {
      max-inline-size: calc(15 * var(--_rem));
    }
    .next-contact {
      align-items: end;
    }
    .kept {
      margin: 0 20px 20px;
    }
    .agreed > summary {
      padding: 10px 20px;
    }
    .agreed > .pad {
      padding-block-start: 0;
    }
    .write-nothing {
      margin-block-end: 12px;
    }
    .next-contact [aria-pressed='true'] {
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      color: var(--_accent);
    }
    .ending {
      border-color: var(--_accent);
    }
    .folded {
      display: grid;
      gap: 24px;
      padding-block-start: 12px;
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
    .handing-on:has(+ .columns) {
      margin-block-end: 24px;
    }
    .tonight,
    .tonight > div {
      align-content: start;
    }
    .handing-on > .tonight {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(13 * var(--_rem))), 1fr));
      gap: 14px 24px;
    }
    .tonight > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    .tonight .pairs > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .handing-on > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 6px;
    }
    .handing-on h4,
    .card .pairs dt {
      font-size: 1em;
    }
    .keys dl {
      display: grid;
      gap: 6px;
    }
    .keys dl > div {
      display: grid;
      grid-template-columns: calc(3 * var(--_rem)) 1fr;
    }
    kbd {
      padding: 1px 8px;
      border: 1px solid var(--_line-strong);
      border-radius: 6px;
      font: inherit;
      font-weight: 600;
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
    .patient-says li {
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line-strong);
    }
    /* What is not said, or was taken back, must not look like an answer that stands. */
    li.not-standing {
      padding-inline-start: 12px;
      border-inline-start: 3px dashed var(--_line-strong);
      color: var(--_ink-soft);
    }
    .mark {
      font-weight: 700;
    }
    .reading,
    .read {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
    }
    .reading {
      max-inline-size: calc(40 * var(--_rem));
    }
    .read {
      padding-block: 8px 28px;
    }
    .talk + .talk {
      border-block-start: 1px solid var(--_line);
    }
    .earlier {
      margin-block-end: 8px;
      color: var(--_ink-soft);
    }
    @media print {
      .talk > summary::before {
        display: none;
      }
    }
  `,
];
