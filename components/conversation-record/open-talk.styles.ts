import { css } from 'lit';

/** The way through an open talk, and its topics. */
export const openTalkStyles = css`
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
    /* What is there only to be heard must scroll with it, or it makes the page wider. */
    position: relative;
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
  @container (min-width: 44em) and (max-width: 53.99em) {
    .rail {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .at {
      min-inline-size: 0;
    }
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
    /* Its colours change with the page, not under the hand. */
    transition: none;
  }
  /* The way on stays in reach where it leaves room for the stop itself. */
  @media (min-height: 36em) {
    @container (min-width: 44em) {
      .onward {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
        display: flex;
        justify-content: end;
        padding: 8px 12px;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        background: var(--_sheet);
      }
      .onward .go {
        inline-size: auto;
      }
    }
  }
  /* While something is being put into the plan, that is the main act. */
  .talk-desk:has(.mid form .go) .onward .go {
    border-color: var(--_line-strong);
    background: var(--_sheet);
    color: var(--_accent);
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
  .missing {
    padding-block-start: 4px;
  }
  .planned form + .missing,
  .planned details + .missing {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .missing h4 {
    margin: 0;
    font-size: 1em;
  }
  .kept {
    margin: 0 20px 20px;
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
`;
