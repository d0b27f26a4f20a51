import { html, nothing, type TemplateResult } from 'lit';
import { ask, clearForm } from '../model/form-actions.js';
import type { PageContext } from '../model/page-context.js';

/** Before everything that was answered is taken away: whether that is meant. */
export function clearQuestion({ form, page: { words } }: PageContext): TemplateResult | typeof nothing {
  if (form.view.pendingQuestion !== 'to-clear') return nothing;
  return html`
    <div class="ask" role="group" aria-labelledby="clear-heading">
      <h3 id="clear-heading" class="takes-focus" tabindex="-1">${words.clearHeading}</h3>
      <button
        @click=${() => {
          clearForm(form);
        }}
      >
        ${words.clearYes}
      </button>
      <button
        class="go"
        @click=${() => {
          ask(form, undefined);
        }}
      >
        ${words.clearNo}
      </button>
    </div>
  `;
}
