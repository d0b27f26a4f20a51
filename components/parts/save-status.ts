import { css, html, nothing, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../src/i18n/messages.js';
import type { RecordsController } from '../controllers/records-controller.js';

/**
 * Says quietly and in one place whether what was written is saved, and plainly what to do when it is not. Screen
 * readers hear of the first save only: at every pause in typing it would be a nuisance. Each letter is saved; it is said
 * when the hands rest.
 */
export function saveStatus(records: RecordsController, words: CommonMessages): TemplateResult {
  const { failure, isSaved, timesSaved } = records;
  return html`
    <div class="save-status" role=${timesSaved > 1 ? nothing : 'status'}>
      ${isSaved && !failure ? html`<span class="late">${words.saved}</span>` : nothing}
    </div>
    <div class="in-view" role="alert">
      ${
        failure
          ? html`<div class="failure" part="failure">
              <p>${words.failures[failure.reason]}</p>
              ${
                failure.reason === 'conflict'
                  ? html`<button
                        class="go"
                        @click=${() => {
                          records.takeStored();
                        }}
                      >
                        ${words.takeStored}
                      </button>
                      ${
                        failure.canKeepMine
                          ? html`<button
                              @click=${() => {
                                records.keepMine();
                              }}
                            >
                              ${words.keepMine}
                            </button>`
                          : nothing
                      }`
                  : html`<button @click=${() => void records.retry()}>${words.tryAgain}</button>`
              }
            </div>`
          : nothing
      }
    </div>
  `;
}

export const saveStatusStyles = css`
  .save-status {
    min-block-size: 1.6em;
    color: var(--_ink-soft);
    font-size: var(--_small);
  }
  /* What went wrong has to be seen from wherever on a long page it went wrong. */
  .in-view {
    position: sticky;
    inset-block-end: var(--_foot, 0px);
    z-index: 1;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block: 8px 16px;
    padding: 16px 20px;
    border: 2px solid var(--_failed);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .failure p {
    flex: 1 1 100%;
    color: var(--_failed);
  }
`;
