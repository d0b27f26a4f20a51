import { type TemplateResult, html, nothing } from 'lit';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import { stepButton } from './step-button.js';
import type { Words } from './line-sharing.js';

/**
 * The preview of what the patient can read; made by the same function as the extract that is sent, so they cannot
 * differ.
 */
export function journalPreview(journal: LineJournal, { agreement: words, common }: Words): TemplateResult {
  const text = journal.text();
  const sentAt = journal.sentAt();
  return html`
    <section class="journal-preview" part="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading" tabindex="-1">${words.previewHeading}</h3>
      ${
        text === ''
          ? html`<p class="soft">${words.previewEmpty}</p>`
          : html`
              <p class="as-it-leaves">${text}</p>
              <p class="soft">${words.previewRest}</p>
            `
      }
      ${sentAt ? html`<p class="soft">${words.extracted(formatDate(common, sentAt, today()))}</p>` : nothing}
      ${journal.wasRefused ? html`<p role="alert" class="refused">${words.extractNotTaken}</p>` : nothing}
      ${
        journal.hasUnsent()
          ? stepButton(journal.steps, 'extract', {
              text: words.extract,
              busy: common.busy,
              press: () => void journal.send(),
            })
          : nothing
      }
    </section>
  `;
}
