import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import type { StartPage } from '../pages/start-page.js';
import type { CommonMessages } from '../../../src/i18n/catalogue.js';

/**
 * A dialog over the whole window that shows a date and nothing about the form, for when somebody looks over the
 * shoulder.
 */
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
