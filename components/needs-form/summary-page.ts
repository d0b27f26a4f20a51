import { html, nothing, type TemplateResult } from 'lit';
import { isEmpty } from '../../src/domain/needs-assessment.js';
import { answersList, type Changes } from './answers-list.js';
import type { FormPage } from './form-page.js';

/** Everything once more before it is sent. An empty form is asked about once, kindly, and may be sent. */
export function summaryPage(
  page: FormPage,
  asksAboutEmpty: boolean,
  notice: string,
  changes?: Changes,
): TemplateResult {
  const { assessment, words } = page;
  const nothingSaid = isEmpty(assessment);
  return html`
    <div class="summary" part="summary">
      <h2 class="title" tabindex="-1">${words.summaryHeading}</h2>
      ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing}
      ${
        nothingSaid
          ? html`<p>${words.summaryEmpty}</p>`
          : html`<p class="hint soft">
                ${words.summaryIntro} ${assessment.noNeedsNow ? nothing : words.summarySkipped}
              </p>
              ${answersList(page, changes)}`
      }
      <div role="alert">
        ${
          asksAboutEmpty
            ? html`<div class="ask takes-focus" tabindex="-1" id="empty-ask">
                <h3>${nothingSaid ? words.emptyHeading : words.allKeptHeading}</h3>
                <p>${words.emptyText}</p>
              </div>`
            : nothing
        }
      </div>
      <p class="notice" role="status">${notice}</p>
    </div>
  `;
}
