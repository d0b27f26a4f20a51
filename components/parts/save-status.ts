import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { RecordSession } from '../../src/session/record-session.js';
import { decide } from '../../src/session/resolve-conflict.js';
import type { DeviceStatus } from '../device/device-port.js';

/**
 * Shows quietly and in one place whether everything is saved, and clearly what to do when it is not. Every letter is
 * saved; "saved" is shown when typing pauses. Screen readers announce only the first save: at every pause it would be a
 * nuisance.
 */
export function saveStatus(records: RecordSession, words: CommonMessages, device: DeviceStatus): TemplateResult {
  const { failure, isSaved, timesSaved } = records;
  const { panel, words: more } = device;
  return html`
    <div class="save-status" role=${timesSaved > 1 ? nothing : 'status'}>
      ${isSaved && !failure && !device.isVolatile ? html`<span class="late">${words.saved}</span>` : nothing}
    </div>
    <div class="in-view" role="alert">
      ${
        failure
          ? html`<div class="failure" part="failure">
              <p>${failure.isGone && more ? more.gone : words.failures[failure.reason]}</p>
              ${
                failure.reason === 'conflict'
                  ? html`<button
                        class="go"
                        @click=${() => {
                          decide(records, { type: 'took-remote' });
                        }}
                      >
                        ${words.takeStored}
                      </button>
                      ${
                        failure.canKeepMine
                          ? html`<button
                              @click=${() => {
                                decide(records, { type: 'kept-mine' });
                              }}
                            >
                              ${words.keepMine}
                            </button>`
                          : nothing
                      }`
                  : failure.isGone && panel && more
                    ? panel.goneChoices(records)
                    : html`<button @click=${() => void records.retry()}>${words.tryAgain}</button>`
              }
              ${panel?.copyButton() ?? nothing}
            </div>`
          : nothing
      }
    </div>
  `;
}
