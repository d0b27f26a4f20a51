import { html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import { keepMine, takeStored } from '../controllers/conflicts.js';
import type { DeviceController } from '../device/device-controller.js';
import type { RecordsController } from '../controllers/records-controller.js';

/**
 * Says quietly and in one place whether what was written is saved, and plainly what to do when it is not. Screen
 * readers hear of the first save only: at every pause in typing it would be a nuisance. Each letter is saved; it is said
 * when the hands rest.
 */
export function saveStatus(
  records: RecordsController,
  words: CommonMessages,
  device: DeviceController,
): TemplateResult {
  const { failure, isSaved, timesSaved } = records;
  const { panel, watch } = device;
  const more = watch?.words;
  return html`
    <div class="save-status" role=${timesSaved > 1 ? nothing : 'status'}>
      ${isSaved && !failure && !watch?.isVolatile ? html`<span class="late">${words.saved}</span>` : nothing}
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
                          takeStored(records);
                        }}
                      >
                        ${words.takeStored}
                      </button>
                      ${
                        failure.canKeepMine
                          ? html`<button
                              @click=${() => {
                                keepMine(records);
                              }}
                            >
                              ${words.keepMine}
                            </button>`
                          : nothing
                      }`
                  : failure.isGone && panel && more
                    ? panel.goneChoices(records, more)
                    : html`<button @click=${() => void records.retry()}>${words.tryAgain}</button>`
              }
              ${panel?.copyButton(device) ?? nothing}
            </div>`
          : nothing
      }
    </div>
  `;
}
