import { type TemplateResult, html, nothing } from 'lit';
import type { PageContext } from '../model/page-context.js';

/**
 * Before sending: whether a copy of the answers stays on this device. Not asked where the team reads from the store
 * itself, so that there is no copy, or where nothing is kept.
 */
export function copyChoice({ form, page: { words, keeping } }: PageContext): TemplateResult | typeof nothing {
  if (keeping === 'journal' || keeping === 'shared') return nothing;
  return html`
    <div class="copy">
      <label class="answer">
        <input
          type="checkbox"
          name="copy"
          aria-describedby="copy-hint"
          .checked=${form.keepsCopy}
          @change=${(event: Event) => {
            form.view.keepsCopy = (event.target as HTMLInputElement).checked;
            form.host.requestUpdate();
          }}
        />
        <span>${words.keepCopy}</span>
      </label>
      <p class="hint soft" id="copy-hint">${keeping === 'sealed' ? words.keepCopySealed : words.keepCopyHint}</p>
    </div>
  `;
}
