import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { StartPage } from '../pages/start-page.js';
import type { CommonMessages } from '../../../src/i18n/catalogue.js';

/**
 * A dialog over the whole window that shows a date and nothing about the form, for when somebody looks over the
 * shoulder. It stays until the person leaves it by its button, or by the Escape key that the form hears: what the browser
 * asks it to close for may have been meant for something else.
 */
export function privacyScreen(
  { words, common }: Pick<StartPage, 'words'> & { readonly common: CommonMessages },
  show: () => void,
): TemplateResult {
  return html`
    <dialog
      class="neutral"
      aria-labelledby="neutral-date"
      @cancel=${(event: Event) => {
        event.preventDefault();
      }}
    >
      <h2 id="neutral-date">${formatDate(common, today(), today())}</h2>
      <button @click=${show}>${words.show}</button>
    </dialog>
  `;
}
