import { html, nothing, type TemplateResult } from 'lit';
import {
  answerTo,
  asideOf,
  hasContent,
  type Answer,
  type AsideAnswer,
} from '../../../src/domain/assessment/needs-assessment.js';
import { SHARING_MARK } from '../../parts/sharing-mark.js';
import type { FormActions } from '../model/form-actions.js';
import { themeName, type FormPage } from '../model/page-data.js';
import {
  asidesAt,
  FIRST,
  LAST,
  PRIORITIES,
  REACH,
  themePlace,
  type ExtraPlace,
  type Place,
} from '../model/page-order.js';

/** What the carer can do with their answers before the form is sent. */
export interface Changes {
  /** Keeps a line back; undefined for a paper form, which was handed in whole. */
  readonly keepBack: Pick<FormActions, 'keepBack' | 'keepBackAside'> | undefined;
  goTo: (place: Place) => void;
  /** What is to be known of the form before it is sent. */
  readonly about: TemplateResult;
}

/** What the carer has said, in their own words and in the form's order; what was skipped is not mentioned. */
export function answersList(page: FormPage, changes?: Changes): TemplateResult {
  const { assessment, questionSet, texts, words, common } = page;
  const asides = (place: ExtraPlace): (TemplateResult | typeof nothing)[] =>
    asidesAt(questionSet, place).map((id) => {
      const { text, choice, ...rest } = asideOf(assessment, id);
      const wording = texts.aside[id];
      const said = choice === undefined ? undefined : (wording?.choices?.[choice] ?? choice);
      return line(wording?.text ?? id, place, said, { ...rest, comment: text }, (keptBack) => {
        changes?.keepBack?.keepBackAside(id, keptBack);
      });
    });
  const themes = questionSet.questions.map(({ id }) => {
    const answer = answerTo(assessment, id);
    const said = answer.answer === undefined ? undefined : (texts.answers[answer.answer] ?? answer.answer);
    return line(themeName(texts, id), themePlace(id), said, answer, (keptBack) => {
      changes?.keepBack?.keepBack(id, keptBack);
    });
  });
  return html`
    <dl class="said-list">
      ${asides(FIRST)}
      ${
        assessment.priorities.length === 0
          ? nothing
          : html`<div class="said">
              <dt>${words.summaryPriorities}</dt>
              <dd>
                <ol>
                  ${assessment.priorities.map((id) => html`<li>${themeName(texts, id)}</li>`)}
                </ol>
              </dd>
              ${changes ? html`<dd class="said-foot soft">${change(words.summaryPriorities, PRIORITIES)}</dd>` : nothing}
            </div>`
      }
      ${themes} ${asides(REACH)} ${asides(LAST)}
    </dl>
  `;

  function line(
    heading: string,
    place: Place,
    said: string | undefined,
    { comment, unclear, sharing }: Pick<Answer & AsideAnswer, 'comment' | 'unclear' | 'sharing'>,
    keepBack: (keptBack: boolean) => void,
  ): TemplateResult | typeof nothing {
    if (!hasContent({ answer: said, comment, unclear })) return nothing;
    const isKept = sharing === 'carer-only';
    const isSent = assessment.status === 'submitted';
    return html`
      <div class="said">
        <dt>${heading}</dt>
        ${said ? html`<dd>${said}</dd>` : nothing} ${unclear ? html`<dd>${words.unclear}</dd>` : nothing}
        ${comment?.trim() ? html`<dd><blockquote>${comment}</blockquote></dd>` : nothing}
        <dd class="said-foot soft">
          <span>
            <span aria-hidden="true">${SHARING_MARK[sharing]}</span>
            ${isKept ? (isSent ? words.notSent : words.onlyYouRead) : common.sharing[sharing]}
          </span>
          ${changes ? change(heading, place) : nothing}
          ${
            changes?.keepBack
              ? html`<button
                  class="quiet soft"
                  aria-label="${isKept ? words.letTeamRead : words.keepToMyself}: ${heading}"
                  @click=${() => {
                    keepBack(!isKept);
                  }}
                >
                  ${isKept ? words.letTeamRead : words.keepToMyself}
                </button>`
              : nothing
          }
        </dd>
      </div>
    `;
  }

  function change(heading: string, place: Place): TemplateResult {
    return html`<button
      class="quiet"
      aria-label=${words.changeLabel(heading)}
      @click=${() => {
        changes?.goTo(place);
      }}
    >
      ${words.change}
    </button>`;
  }
}
