import { css } from 'lit';

export const deviceStyles = css`
  .device-banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 20px;
    padding: 12px 18px;
    border: 1px solid var(--_line-strong);
    border-inline-start: 4px solid var(--_failed);
    border-radius: var(--_radius);
    background: var(--_sheet);
    font-size: var(--_small);
  }
  .device-banner p {
    flex: 1 1 100%;
    margin: 0;
  }
  .device-contested,
  .device-section,
  .device-lock form {
    display: grid;
    gap: 14px;
    margin-block: 20px;
    padding: 18px 20px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .device-contested:not([open]) {
    padding-block: 0;
  }
  .device-contested[open] {
    max-block-size: 70vh;
    overflow-y: auto;
    padding-block-start: 0;
  }
  .device-contested summary {
    padding-block: 12px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .device-contested dl {
    margin-block: 12px;
  }
  .device-contested p,
  .device-section p,
  .device-section h3,
  .device-lock p {
    margin: 0;
  }
  .device-contested dd {
    margin: 2px 0 10px;
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .device-section [role='group'] {
    display: grid;
    gap: 14px;
  }
  .device-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .device-section {
    border-color: var(--_line);
  }
  .device-section .refused,
  .device-lock .refused {
    color: var(--_failed);
  }
  .device-section p:empty,
  .device-lock p:empty {
    display: none;
  }
  .form > .device-banner {
    max-inline-size: min(36 / 0.875 * var(--_rem), 100% - 32px);
    margin: 16px auto 0;
  }
  .device-lock {
    max-inline-size: calc(34 * var(--_rem));
    margin: 32px auto;
    padding-inline: 20px;
  }
  .device-lock [type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .device-lock label {
    display: grid;
    gap: 6px;
    font-weight: 600;
  }
  .device-lock .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  .device-lock .hint {
    font-weight: 400;
  }
  .device-lock input:not([type='checkbox']) {
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: 48px;
    padding: 8px 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
    color: inherit;
    font: inherit;
  }
`;
