import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, isEmpty, hasContent } from '../../../src/domain/assessment/needs-assessment.js';
import { answersList, type Changes } from './answers-list.js';
import { themeName, type FormPage } from '../model/page-data.js';
import { themePlace } from '../model/page-order.js';

/** Everything once more before it is sent. An empty form is asked about once, kindly, and may be sent. */
export function summaryPage(
  page: FormPage,
  about: {
    readonly asksAboutEmpty: boolean;
    /** A sentence about the last press. */
    readonly notice: string;
    /** The choice whether a copy stays here. */
    readonly copy: TemplateResult | typeof nothing;
    readonly changes: Changes;
  },
): TemplateResult {
  const { asksAboutEmpty, notice, copy, changes } = about;
  const { assessment, words } = page;
  const nothingSaid = isEmpty(assessment);
  const hasWords = !isEmpty({ ...assessment, noNeedsNow: false });
  return html`
    <div class="summary" part="summary">
      <h2 class="title" tabindex="-1">${words.summaryHeading}</h2>
      ${changes.about} ${assessment.noNeedsNow ? html`<p>${words.summaryNoNeeds}</p>` : nothing}
      ${
        nothingSaid
          ? html`<p>${words.summaryEmpty}</p>`
          : html`${hasWords ? html`<p class="hint soft">${words.summaryIntro} ${words.summarySkipped}</p>` : nothing}
            ${answersList(page, changes)} ${moreThemes(page, changes)} ${copy}`
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

/** Buttons to the themes without an answer. */
function moreThemes(
  { assessment, questionSet, texts, words }: FormPage,
  { goTo }: Changes,
): TemplateResult | typeof nothing {
  const left = questionSet.questions.filter(({ id }) => !hasContent(answerTo(assessment, id)));
  if (left.length === 0) return nothing;
  return html`
    <details class="more">
      <summary>${words.moreThemes}</summary>
      <ul class="rows-list">
        ${left.map(
          ({ id }) =>
            html`<li>
              <button
                class="quiet"
                @click=${() => {
                  goTo(themePlace(id));
                }}
              >
                ${themeName(texts, id)}
              </button>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
