import { html, nothing, type TemplateResult } from 'lit';
import type { FormMessages } from '../../../src/i18n/catalogue.js';
import type { FormServices } from '../model/form-services-port.js';

/** Seconds at which a screen reader is told how long there is: each second would be noise. */
const TOLD = [5, 10, 20, 30, 60];

/** "Are you still there?", with the seconds in sight, a way to go on and one to end it at once. */
export function idleDialog(idle: FormServices['idle'], words: FormMessages): TemplateResult | typeof nothing {
  const { secondsLeft } = idle;
  if (secondsLeft === undefined) return nothing;
  const told = TOLD.find((seconds) => secondsLeft <= seconds) ?? secondsLeft;
  return html`
    <dialog
      class="idle"
      role="alertdialog"
      aria-labelledby="idle-heading"
      aria-describedby="idle-text"
      @cancel=${() => {
        idle.stay();
      }}
    >
      <h2 id="idle-heading">${words.idleHeading}</h2>
      <p id="idle-text">${words.idleText}</p>
      <p class="count" aria-hidden="true">${words.idleSeconds(secondsLeft)}</p>
      <p class="hidden-visually" role="status">${words.idleSeconds(told)}</p>
      <button
        class="go"
        @click=${(event: Event) => {
          // Closed before it is removed, so that the focus returns to where it was.
          (event.target as Element).closest('dialog')?.close();
          idle.stay();
        }}
      >
        ${words.idleStay}
      </button>
      <button
        @click=${() => {
          idle.finish();
        }}
      >
        ${words.idleDone}
      </button>
    </dialog>
  `;
}
