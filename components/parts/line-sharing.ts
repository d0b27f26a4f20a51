import { css, html, nothing, type TemplateResult } from 'lit';
import { Sharing, type Line } from '../../src/domain/sharing.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { CommonMessages, AgreementMessages } from '../../src/i18n/messages.js';
import { today } from '../controllers/browser-context.js';
import { SHARING_MARK } from './sharing-mark.js';
import type { LineJournal } from '../controllers/journal-controller.js';

interface Words {
  readonly agreement: AgreementMessages;
  readonly common: CommonMessages;
}

/** The name of a sharing level; the journal of somebody who has died is spoken of otherwise. */
function sharingName(sharing: Sharing, { agreement, common }: Words): string {
  const otherName = sharing === 'patient-journal' ? agreement.journalName : undefined;
  return otherName ?? common.sharing[sharing];
}

/** Who may read a line, as a small labelled choice, the same everywhere. */
export function lineSharing(
  line: Line,
  journal: LineJournal,
  { agreement: words, common }: Words,
  levels: readonly Sharing[] = Sharing.options,
): TemplateResult {
  const agreement = journal.agreement(line);
  const needsAgreement = line.sharing === 'patient-journal' && !agreement;
  return html`
    <div class="line-sharing">
      <label>
        <span class="who">${words.label}</span>
        <span aria-hidden="true">${SHARING_MARK[line.sharing]}</span>
        <select
          @change=${(event: Event) => {
            const select = event.target as HTMLSelectElement;
            journal.share(line.lineId, Sharing.parse(select.value));
            // Until the carer has said yes, the line stays where it was.
            select.value = line.sharing;
          }}
        >
          ${levels.map(
            (sharing) =>
              html`<option value=${sharing} .selected=${line.sharing === sharing}>
                ${sharingName(sharing, { agreement: words, common })}
              </option>`,
          )}
        </select>
      </label>
      ${
        line.sharing === 'patient-journal' && agreement
          ? html`<span class="soft">${words.agreedAt(formatDate(common, agreement.decidedAt, today()))}</span>`
          : nothing
      }
      ${
        journal.isUnsent(line)
          ? html`<span>${words.notSent}</span>
              <button
                @click=${() => {
                  void journal.send();
                }}
              >
                ${words.extract}
              </button>`
          : nothing
      }
      ${
        needsAgreement
          ? html`<button
              @click=${() => {
                journal.ask(line.lineId);
              }}
            >
              ${words.needsAgreement}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The moment in the talk in which the carer is asked about one sentence, with the words to say. */
export function agreementAsk(
  line: Line,
  journal: LineJournal,
  { agreement: words, common }: Words,
): TemplateResult | typeof nothing {
  const { asking } = journal;
  if (asking?.lineId !== line.lineId) return nothing;
  const cancel = html`<button
    class="quiet"
    @click=${() => {
      journal.ask(undefined);
    }}
  >
    ${common.cancel}
  </button>`;
  return html`
    <div class="agreement-ask" role="group" aria-label=${words.askHeading}>
      <h4>${words.askHeading}</h4>
      ${
        asking.text.trim() === ''
          ? html`<p role="alert">${words.nothingToAsk}</p>
              ${cancel}`
          : html`
              ${asking.isAnew ? html`<p role="alert" class="refused">${words.changedSinceAsked}</p>` : nothing}
              <p>${words.askWords}</p>
              <blockquote>${asking.text}</blockquote>
              <p class="who">${words.howItReads}</p>
              <p class="as-it-leaves soft">${journal.howItWouldRead({ ...line, text: asking.text })}</p>
              <div class="row">
                <button
                  class="go"
                  @click=${() => {
                    journal.answer(line.lineId, 'given');
                  }}
                >
                  ${words.saidYes}
                </button>
                <button
                  @click=${() => {
                    journal.answer(line.lineId, 'refused');
                  }}
                >
                  ${words.saidNo}
                </button>
                ${cancel}
              </div>
            `
      }
    </div>
  `;
}

/** "This the patient can read": made from the very projection that leaves, and so always true. */
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
          ? html`<button
              @click=${() => {
                void journal.send();
              }}
            >
              ${words.extract}
            </button>`
          : nothing
      }
    </section>
  `;
}

export const lineSharingStyles = css`
  .line-sharing,
  .line-sharing label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .line-sharing select {
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-inline: 10px;
    border-radius: 999px;
  }
  .agreement-ask {
    display: grid;
    gap: 12px;
    margin: 0 20px 20px;
    padding: 18px 20px;
    border: 2px solid var(--_team);
    border-radius: var(--_radius);
    background: var(--_team-wash);
  }
  .agreement-ask blockquote {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_team);
    font-size: 1.1em;
  }
  .journal-preview {
    display: grid;
    gap: 12px;
    padding: 18px 20px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_sheet);
  }
  .as-it-leaves {
    white-space: pre-line;
  }
`;
