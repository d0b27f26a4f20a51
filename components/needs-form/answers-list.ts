import { html, nothing, type TemplateResult } from 'lit';
import { answerTo, asideOf } from '../../src/domain/needs-assessment.js';
import type { Sharing } from '../../src/domain/sharing.js';
import { SHARING_MARK } from '../parts/sharing-mark.js';
import { shortName, type FormPage } from './form-page.js';
import { asidesAt, FIRST, LAST, PRIORITIES, themePlace, type Place } from './form-places.js';

/** What the carer has said, in their own words and in the form's order; what was skipped is not mentioned. */
export function answersList(page: FormPage, change?: (place: Place) => void): TemplateResult {
  const { assessment, questionSet, texts, words, common } = page;
  const asides = (place: typeof FIRST | typeof LAST): TemplateResult[] =>
    asidesAt(questionSet, place).flatMap((id) => {
      const { text, choice, sharing } = asideOf(assessment, id);
      const said = choice === undefined ? undefined : (texts.aside[id]?.choices?.[choice] ?? choice);
      return text?.trim() || said ? line(texts.aside[id]?.text ?? id, place, said, text, sharing) : [];
    });
  const themes = questionSet.questions.flatMap(({ id }) => {
    const { answer, comment, sharing } = answerTo(assessment, id);
    const said = answer === undefined ? undefined : (texts.answers[answer] ?? answer);
    return said || comment?.trim() ? line(shortName(texts, id), themePlace(id), said, comment, sharing) : [];
  });
  return html`
    <dl class="said-list">
      ${asides(FIRST)}
      ${
        assessment.priorities.length === 0
          ? nothing
          : line(
              words.summaryPriorities,
              PRIORITIES,
              html`<ol>
                ${assessment.priorities.map((id) => html`<li>${shortName(texts, id)}</li>`)}
              </ol>`,
            )
      }
      ${themes} ${asides(LAST)}
    </dl>
  `;

  function line(
    heading: string,
    place: Place,
    said: string | TemplateResult | undefined,
    text?: string,
    sharing?: Sharing,
  ): TemplateResult {
    return html`
      <div class="said">
        <dt>${heading}</dt>
        ${said ? html`<dd>${said}</dd>` : nothing}
        ${text?.trim() ? html`<dd><blockquote>${text}</blockquote></dd>` : nothing}
        <dd class="said-foot soft">
          ${sharing ? html`<span><span aria-hidden="true">${SHARING_MARK[sharing]}</span> ${sharing === 'carer-only' && assessment.status === 'submitted' ? words.notSent : common.sharing[sharing]}</span>` : nothing}
          ${
            change
              ? html`<button
                  class="quiet"
                  aria-label=${words.changeLabel(heading)}
                  @click=${() => {
                    change(place);
                  }}
                >
                  ${words.change}
                </button>`
              : nothing
          }
        </dd>
      </div>
    `;
  }
}
