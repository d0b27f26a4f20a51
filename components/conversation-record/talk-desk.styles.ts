import { css } from 'lit';

/** What the desk of staff wears on every page of a talk, and before it. */
export const talkDeskStyles = css`
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
  @container (min-width: 60em) {
    .columns.even {
      grid-template-columns: repeat(2, minmax(0, 1fr));
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
    gap: 6px 12px;
    margin-block: 16px;
    padding: 8px 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .start-bar .field > span {
    color: var(--_ink-soft);
    font-size: var(--_small);
    font-weight: 400;
  }
  @container (min-width: 44em) {
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
    @container (min-width: 44em) {
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
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
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
  /* What the Tab key comes to must not be under the bars above and below. */
  :is(.columns, .talk-desk) :is(input, select, textarea, button, summary) {
    scroll-margin-block: calc(7 * var(--_rem));
  }
  .date {
    max-inline-size: calc(15 * var(--_rem));
  }
  .tonight,
  .tonight > div {
    align-content: start;
  }
  /* Whom to call and who does what beside each other, also where there is little room: both are seen at once. */
  .handing-on > .tonight {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 14px 24px;
  }
  .tonight > div {
    flex: 1 1 calc(10 * var(--_rem));
  }
  .tonight > div:first-child {
    flex: 1.6 1 calc(15 * var(--_rem));
  }
  .tonight > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .tonight .pairs > div {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(9 * var(--_rem))), 1fr));
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
`;
