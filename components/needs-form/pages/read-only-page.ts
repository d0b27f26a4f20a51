import { type TemplateResult, html, nothing } from 'lit';
import { isEmpty } from '../../../src/domain/assessment/needs-assessment.js';
import { formatDate } from '../../../src/i18n/format-date.js';
import { today } from '../../../src/browser/clock-and-ids.js';
import { saveStatus } from '../../parts/save-status.js';
import { answersList } from './answers-list.js';
import { idleDialog } from './idle-dialog.js';
import type { PageContext, Surroundings } from '../model/page-context.js';

/** The form as it stands, draft, sent or taken back, without anything that could be changed. */
export function readOnlyPage({ form, page, services }: PageContext, { hide, isHidden }: Surroundings): TemplateResult {
  const { assessment, words, common } = page;
  const isSent = assessment.status === 'submitted';
  return html`
    <div class="sheet">
      <div class="where">${hide}</div>
      ${
        isSent
          ? html`<h2 class="title" tabindex="-1">${words.sentHeading}</h2>
              <p class="soft">${words.sentAt(formatDate(common, assessment.submittedAt, today()))}</p>
              ${assessment.isReceipt ? html`<p>${words.noCopyHere}</p>` : nothing}
              ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing} ${answersList(page)}`
          : assessment.status === 'withdrawn'
            ? html`<h2 class="title" tabindex="-1">${words.withdrawnHeading}</h2>`
            : html`<h2 class="title" tabindex="-1">${words.yourAnswers}</h2>
                ${isEmpty(assessment) ? html`<p>${words.summaryEmpty}</p>` : answersList(page)}`
      }
      ${form.records.failure ? saveStatus(form.records, common, services.device) : nothing}
    </div>
    ${isHidden ? nothing : idleDialog(services.idle, words)}
  `;
}
