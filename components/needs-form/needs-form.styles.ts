import { css } from 'lit';
import { tokens } from '../styles/tokens.styles.js';

/** The look of the first screen. */
export const needsFormStyles = [
  tokens,
  css`
    /* What fits depends on the width and the size of the text together: em, of the form's own width. */
    .form {
      container-type: inline-size;
    }
    .sheet {
      max-inline-size: calc(38 * var(--_rem));
      margin-inline: auto;
      padding: 12px 20px 28px;
    }
    /* Hiding is within reach wherever on a page somebody comes in. */
    .where {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
      background: var(--_paper);
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: 0 12px;
      margin-block-end: 8px;
      color: var(--_ink-soft);
      font-size: var(--_small);
    }
    .where .hide {
      margin-inline-start: auto;
    }
    /* Where somebody types, the line being typed is worth more than what stands above it. */
    .form[data-writes] .where {
      position: static;
    }
    /* Its text stands on the edge of the text above it. */
    button.quiet,
    button.quiet:first-child {
      margin-inline: 0;
      padding-inline: 0;
      border-width: 0;
    }
    /* The key is worth knowing where there are keys. */
    kbd {
      display: none;
      padding: 0 6px;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      font: inherit;
      font-size: 0.85em;
      font-weight: 400;
    }
    @media (hover: hover) and (pointer: fine) {
      @container (min-width: 22em) {
        kbd {
          display: inline-block;
        }
      }
    }
    .larger {
      --_larger: 1.3;
      --_rem: calc(1em / 1.1875 / 1.3);
    }
    [data-hidden] {
      visibility: hidden;
    }
    /* No larger than that a word of twelve letters has room: no word is broken in a heading. */
    .title {
      margin-block-end: 12px;
      font-size: min(clamp(1.4em, 1.15em + 1.6vw, 1.85em), max(1em, 12cqi));
      line-height: 1.3;
    }
    .letter {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 18px;
    }
    .letter .title {
      margin: -12px 0 0;
      font-size: min(clamp(1.6em, 1.2em + 2.4vw, 2.2em), max(1em, 12cqi));
    }
    .letter > button {
      min-block-size: 56px;
    }
    .help {
      padding: 18px 20px;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent-wash);
    }
    .help h3 {
      margin-block-end: 4px;
    }
    .help ul {
      display: grid;
      gap: 10px;
      margin-block-start: 8px;
      list-style: none;
    }
    .help li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 12px;
      min-block-size: var(--_target);
    }
    .help a {
      flex: 0 0 5.6em;
      display: inline-flex;
      white-space: nowrap;
      align-items: center;
      min-block-size: var(--_target);
      font-weight: 640;
      font-variant-numeric: tabular-nums;
    }
    .help li span {
      flex: 1 1 6.5em;
      line-height: 1.35;
    }
    .quiet {
      min-block-size: var(--_target);
    }
    .neutral[open] {
      position: fixed;
      inset: 0;
      display: grid;
      place-content: center;
      gap: 20px;
      inline-size: 100%;
      block-size: 100%;
      max-inline-size: none;
      max-block-size: none;
      margin: 0;
      border: 0;
      background: Canvas;
      color: CanvasText;
      text-align: center;
    }
    .neutral h2 {
      font-weight: 400;
    }
    .neutral button {
      justify-self: center;
      border-color: currentColor;
      color: inherit;
      opacity: 0.75;
    }
  `,
];
