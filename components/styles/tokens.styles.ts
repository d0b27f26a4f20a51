import { css } from 'lit';

/**
 * The visual language. A host overrides any `--carer-*`; inside, only the private `--_*` are used. Dark is offered
 * where the host's `color-scheme` allows it, so that a light portal never gets a dark form in its middle.
 */
export const tokens = css`
  :host {
    --_paper: var(--carer-paper, #fbf8f3);
    --_sheet: var(--carer-sheet, #fffdf9);
    --_letter: var(--carer-letter, #fbf3e2);
    --_ink: var(--carer-ink, #1e2a2e);
    --_ink-soft: var(--carer-ink-soft, #4d5a60);
    --_line: var(--carer-line, #ddd5c8);
    --_line-strong: var(--carer-line-strong, #7b807d);
    --_accent: var(--carer-accent, #0e5a5a);
    --_accent-ink: var(--carer-accent-ink, #ffffff);
    --_accent-wash: var(--carer-accent-wash, #e6f0ee);
    --_failed: var(--carer-failed, #8f1d1d);
    --_focus: var(--carer-focus, #0e5a5a);
    --_radius: var(--carer-radius, 12px);
    /* In em of the size that the person has chosen in their browser: see the font size below. */
    --_text: var(--carer-text-size, 1.1875em);
    --_small: 0.875em;
    /* The person's own size again, for lengths, where nothing has changed the size of the text of the element. */
    --_rem: calc(1em / 1.1875);
    --_target: 48px;

    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    background: var(--_paper);
    font-family: var(--carer-font, inherit);
    /* What a host sets on its page for itself must not come in. Not rem: a host's root may have any size, and the size
       that the person has chosen is in "medium" all the same. */
    font-size: medium;
    font-style: normal;
    font-weight: 400;
    font-stretch: normal;
    font-variant: normal;
    line-height: 1.6;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: disc;
    -webkit-text-size-adjust: 100%;
  }
  :host > * {
    font-size: calc(var(--_text) * var(--_larger, 1));
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_paper: var(--carer-paper, light-dark(#fbf8f3, #182023));
      --_sheet: var(--carer-sheet, light-dark(#fffdf9, #1f292c));
      --_letter: var(--carer-letter, light-dark(#fbf3e2, #2a2c25));
      --_ink: var(--carer-ink, light-dark(#1e2a2e, #efe9df));
      --_ink-soft: var(--carer-ink-soft, light-dark(#4d5a60, #bcc4c1));
      --_line: var(--carer-line, light-dark(#ddd5c8, #37444a));
      --_line-strong: var(--carer-line-strong, light-dark(#7b807d, #8fa09f));
      --_accent: var(--carer-accent, light-dark(#0e5a5a, #8fd0c8));
      --_accent-ink: var(--carer-accent-ink, light-dark(#ffffff, #0d1f20));
      --_accent-wash: var(--carer-accent-wash, light-dark(#e6f0ee, #243a3a));
      --_failed: var(--carer-failed, light-dark(#8f1d1d, #f2a6a0));
      --_focus: var(--carer-focus, light-dark(#0e5a5a, #8fd0c8));
    }
  }
  :host([hidden]:not([hidden='false'])) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  h2,
  h3,
  h4,
  legend {
    font-weight: 640;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button,
  select,
  input:not([type='radio'], [type='checkbox']) {
    min-block-size: var(--_target);
  }
  button {
    padding: 8px 20px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.3;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.go {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  button.quiet {
    padding-inline: 8px;
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
    text-align: start;
  }
  button.quiet:first-child {
    margin-inline-start: -8px;
  }
  @media (hover: hover) {
    button:hover {
      text-decoration: underline;
      text-underline-offset: 4px;
    }
  }
  a {
    color: var(--_accent);
    text-underline-offset: 4px;
  }
  .soft {
    color: var(--_ink-soft);
  }
  /* Most things are there before anybody could read that they are being fetched. */
  .late {
    animation: appear 0s 300ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
    button.go {
      border-color: ButtonText;
      forced-color-adjust: none;
      background: ButtonText;
      color: ButtonFace;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  /* Black on white whatever the theme, the host's or ours. */
  @media print {
    :host {
      --_paper: #fff;
      --_sheet: #fff;
      --_letter: #fff;
      --_ink: #000;
      --_ink-soft: #333;
      --_line: #777;
      --_line-strong: #333;
      --_accent: #000;
      --_accent-wash: #fff;
      --_failed: #000;
      color: #000 !important;
      background: #fff !important;
      color-scheme: only light !important;
    }
    :host > * {
      font-size: calc(12pt * var(--_larger, 1));
    }
    h2,
    h3,
    h4,
    legend {
      break-after: avoid;
    }
    button,
    .no-print {
      display: none;
    }
  }
`;
