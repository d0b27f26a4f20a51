import { css, html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../src/domain/sharing/sharing.js';
import { Sharing } from '../../src/domain/sharing/sharing.schema.js';
import { formatDate } from '../../src/i18n/format-date.js';
import type { CommonMessages } from '../../src/i18n/catalogue.js';
import type { AgreementMessages } from '../../src/i18n/journal-consent/messages.js';
import { today } from '../../src/browser/clock-and-ids.js';
import { stepButton } from './step-button.js';
import { SHARING_MARK } from './sharing-mark.js';
import type { LineJournal } from '../controllers/journal-controller.js';

export interface Words {
  readonly agreement: AgreementMessages;
  readonly common: CommonMessages;
}

/** The name of a sharing level; the patient's journal has another one after a death. */
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
            // The level changes only once the carer has agreed: set the select back.
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
          ? html`<span>${words.notSent}</span> ${stepButton(journal.steps, 'extract', {
                text: words.extract,
                busy: common.busy,
                press: () => void journal.send(),
              })}`
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
  .as-it-leaves.documented {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_team);
  }
`;
