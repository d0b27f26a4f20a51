import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { StartPage } from '../pages/start-page.js';
import type { CommonMessages } from '../../../src/i18n/catalogue.js';

/** What somebody looking over the shoulder sees, over the whole window: a date, and nothing that says what this is. */
export function privacyScreen(
  { words, common }: Pick<StartPage, 'words'> & { readonly common: CommonMessages },
  show: () => void,
): TemplateResult {
  return html`
    <dialog class="neutral" aria-labelledby="neutral-date" @cancel=${show}>
      <h2 id="neutral-date">${formatDate(common, today(), today())}</h2>
      <button @click=${show}>${words.show}</button>
    </dialog>
  `;
}
