import { css } from 'lit';
import { whomToCallStyles } from '../parts/whom-to-call.styles.js';
import { askAgainStyles } from '../parts/ask-again-day.js';
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
    @media (pointer: fine) {
      :host([view='staff']) {
        --_target: 40px;
      }
    }
    /* Staff's desk: one measure for head, page and foot. */
    :host([view='staff']) .desk {
      max-inline-size: calc(90 * var(--_rem));
    }
    .desk > header {
      z-index: 3;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-items: stretch;
      gap: 6px;
      margin: -20px -20px 16px;
      padding: 10px 20px 8px;
      background: var(--_sheet);
    }
    .named {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 14px;
    }
    .facts-line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 2px 20px;
      font-size: var(--_small);
    }
    .facts-line a {
      color: inherit;
      font-weight: 640;
      white-space: nowrap;
    }
    .facts-line .said {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
      overflow-wrap: anywhere;
    }
    /* It stays in view where it leaves room for what it stands above. */
    @media (min-height: 36em) {
      @container (min-width: 54em) {
        .desk > header {
          position: sticky;
          inset-block-start: 0;
        }
      }
    }
    /* What stands open: one mark, before words that say what. */
    .open-mark {
      position: relative;
      padding-inline-start: 20px;
    }
    .open-mark::before {
      content: '';
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-start: 3px;
      inline-size: 9px;
      block-size: 9px;
      border-radius: 1.5px;
      background: var(--_team);
      transform: rotate(45deg);
    }
    span.open-mark {
      color: var(--_team);
      font-weight: 640;
    }
    /* The way through a talk: at the side where there is room, or else a strip above. */
    .talk-desk {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 16px 24px;
      align-items: start;
    }
    .talk-desk > *,
    .mid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: 14px;
      min-inline-size: 0;
    }
    .rail {
      display: flex;
      gap: 4px;
      overflow-x: auto;
      padding: 4px;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .rail ul {
      display: contents;
    }
    .rail li {
      display: block;
    }
    .rail :where(h3, .legend, kbd) {
      display: none;
    }
    .at {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
      gap: 2px 8px;
      inline-size: 100%;
      min-inline-size: max-content;
      padding: 6px 8px;
      border: 0;
      border-radius: 8px;
      color: inherit;
      font-size: 0.9375em;
      font-weight: 400;
      text-align: start;
      hyphens: auto;
    }
    .at > span:nth-child(2) {
      max-inline-size: calc(9 * var(--_rem));
      overflow-wrap: break-word;
    }
    .at small {
      display: block;
      color: var(--_ink-soft);
      font-size: 0.8125em;
    }
    .at[aria-current] {
      background: var(--_accent-wash);
      box-shadow: inset 0 0 0 2px var(--_accent);
    }
    @media (forced-colors: active) {
      .at[aria-current] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
    @media (hover: hover) {
      .at:hover {
        text-decoration: none;
        box-shadow: inset 0 0 0 1px var(--_line-strong);
      }
    }
    .node {
      display: grid;
      place-content: center;
      inline-size: 18px;
      block-size: 1.3em;
    }
    .node::before {
      content: '';
      inline-size: 7px;
      block-size: 7px;
      border-radius: 50%;
      background: var(--_line-strong);
    }
    .now > .node::before {
      inline-size: 13px;
      block-size: 13px;
      border: 2px solid var(--_accent);
      background: none;
    }
    .done > .node::before {
      inline-size: 12px;
      block-size: 7px;
      border: solid var(--_accent);
      border-width: 0 0 2.5px 2.5px;
      border-radius: 0;
      background: none;
      transform: rotate(-45deg) translate(1px, -1px);
    }
    .add > .node::before {
      content: '+';
      inline-size: auto;
      block-size: auto;
      background: none;
      color: var(--_accent);
      font-weight: 700;
      line-height: 1;
    }
    @container (min-width: 54em) {
      .talk-desk {
        grid-template-columns: minmax(0, 1fr) calc(17 * var(--_rem));
      }
      .talk-desk > .rail {
        grid-column: 1 / -1;
      }
      .at {
        min-inline-size: 0;
      }
    }
    @container (min-width: 54em) and (max-width: 69.99em) {
      .rail li {
        flex: 1 1 0;
      }
    }
    @container (min-width: 70em) {
      .talk-desk {
        grid-template-columns: calc(15 * var(--_rem)) minmax(0, 1fr) calc(18 * var(--_rem));
      }
      .talk-desk > .rail {
        display: block;
        grid-column: auto;
        border: 0;
        padding: 0;
        background: none;
      }
      .rail ul {
        display: block;
        list-style: none;
      }
      .rail h3 {
        display: block;
        margin-block: 12px 2px;
        color: var(--_ink-soft);
        font-size: var(--_small);
        font-weight: 400;
      }
      .rail .legend {
        display: block;
        margin-block-start: 12px;
      }
      .at {
        grid-template-columns: auto minmax(0, 1fr) auto;
      }
      .at > span:nth-child(2) {
        max-inline-size: none;
      }
    }
    @media (pointer: fine) {
      @container (min-width: 70em) {
        .rail kbd {
          display: inline-block;
          padding: 0 6px;
          font-size: 0.75em;
        }
      }
    }
    .stop {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    .stop.topic {
      gap: 0;
    }
    .topic-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
      padding: 10px 20px;
    }
    .topic-head .line-sharing {
      margin-inline-start: auto;
    }
    .topic > .asked-gladly {
      padding: 0 20px 12px;
    }
    .gone-through {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      list-style: none;
    }
    .gone-through li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 20px;
      padding-block: 10px;
      border-block-start: 1px solid var(--_line);
    }
    .gone-through .what {
      flex: 1 1 calc(16 * var(--_rem));
      display: grid;
    }
    .onward .go {
      inline-size: 100%;
    }
    /* While something is being put into the plan, that is the main act. */
    .talk-desk:has(.mid form .go) .onward .go {
      border-color: var(--_line-strong);
      background: transparent;
      color: var(--_accent);
    }
    @container (min-width: 60em) {
      .columns.even {
        grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      }
    }
    .columns.even,
    .columns.even > * {
      gap: 16px;
    }
    /* To begin is the one act of the page, and stays in reach. */
    .start-bar {
      z-index: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: 8px 16px;
      margin-block: 16px;
      padding: 10px 16px;
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    .start-bar .field > span {
      color: var(--_ink-soft);
      font-size: var(--_small);
      font-weight: 400;
    }
    @container (min-width: 54em) {
      .start-bar .field > span {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }
    .start-bar select {
      border-color: var(--_line);
    }
    .start-bar .go {
      margin-inline-start: auto;
    }
    @media (min-height: 36em) {
      @container (min-width: 54em) {
        .start-bar {
          position: sticky;
          inset-block-end: 0;
        }
      }
    }
    .case-matters > summary {
      flex-wrap: wrap;
      padding-block: 10px;
    }
    .case-matters > summary .soft {
      font-weight: 400;
    }
    .stands-open {
      gap: 6px;
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
    .stop,
    #preview-heading {
      scroll-margin-block-start: calc(7 * var(--_rem));
    }
    /* What the Tab key comes to must not be under the bar. */
    :is(.columns, .talk-desk) :is(input, select, textarea, button, summary) {
      scroll-margin-block: calc(7 * var(--_rem)) calc(2 * var(--_rem));
    }
    .ask {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 20px;
      font-size: 0.9375em;
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
