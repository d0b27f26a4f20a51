import { type TemplateResult, html, nothing } from 'lit';
import { formatDate } from '../../src/i18n/format-date.js';
import { today } from '../../src/browser/clock-and-ids.js';
import type { LineJournal } from '../controllers/journal-controller.js';
import { stepButton } from './step-button.js';
import type { Words } from './line-sharing.js';

/**
 * The preview of what the patient can read; made by the same function as the extract that is sent, so they cannot
 * differ. Lines that the carer agreed to, and lines that must be documented, are shown apart.
 *
 * @param others further records whose lines are sent beside, each in an extract of its own
 */
export function journalPreview(
  journal: LineJournal,
  { agreement: words, common }: Words,
  ...others: readonly LineJournal[]
): TemplateResult {
  const journals = [journal, ...others];
  const isEmpty = journals.every((one) => one.parts().length === 0);
  const isNamed = journals.some((one) => one.parts().some(({ ground }) => ground === 'documented'));
  return html`
    <section class="journal-preview" part="preview" aria-labelledby="preview-heading">
      <h3 id="preview-heading" tabindex="-1">${words.previewHeading}</h3>
      ${journals.map((one) => extract(one, { agreement: words, common }, isNamed))}
      <p class="soft">${isEmpty ? words.previewEmpty : words.previewRest}</p>
      ${
        journals.some(({ wasRefused }) => wasRefused)
          ? html`<p role="alert" class="refused">${words.extractNotTaken}</p>`
          : nothing
      }
      ${
        journals.some((one) => one.hasUnsent())
          ? stepButton(journal.steps, 'extract', {
              text: words.extract,
              busy: common.busy,
              press: () => void sendAll(journals),
            })
          : nothing
      }
    </section>
  `;
}

/** What would be sent of one record, ground by ground, and when it was sent last. */
function extract(journal: LineJournal, { agreement: words, common }: Words, isNamed: boolean): TemplateResult {
  const sentAt = journal.sentAt();
  return html`
    ${journal.parts().map(
      ({ ground, text }, index, parts) => html`
        ${isNamed && ground !== parts[index - 1]?.ground ? html`<h4>${words.previewGrounds[ground]}</h4>` : nothing}
        <p class="as-it-leaves ${ground}">${text}</p>
      `,
    )}
    ${sentAt ? html`<p class="soft">${words.extracted(formatDate(common, sentAt, today()))}</p>` : nothing}
  `;
}

/** One after the other: while one is under way, no other begins. */
async function sendAll(journals: readonly LineJournal[]): Promise<void> {
  for (const journal of journals) if (journal.hasUnsent()) await journal.send();
}
