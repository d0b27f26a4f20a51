import { html, nothing, type TemplateResult } from 'lit';
import { asideOf, hasContent } from '../../../src/domain/assessment/needs-assessment.js';
import type { FormActions } from '../model/form-actions.js';
import { placeName, type FormPage } from '../model/page-data.js';
import { asidesAt, FIRST, REACH, type ExtraPlace } from '../model/page-order.js';
import { focusAnswers, whoReads } from './answer-visibility.js';
import { textBox } from './text-box.js';

/** The extra questions, which belong to no theme: the one before the themes, or those after. */
export function extraQuestionsPage(
  page: FormPage,
  does: FormActions,
  place: ExtraPlace,
  notice: string,
): TemplateResult {
  const { questionSet, words } = page;
  return html`
    <div class="asides">
      ${
        place === FIRST
          ? nothing
          : html`<div>
              <h2 class="title" tabindex="-1">${placeName(page, place)}</h2>
              ${place === REACH ? html`<p class="hint soft">${words.optional}</p>` : nothing}
            </div>`
      }
      ${asidesAt(questionSet, place).map((asideId) => aside(page, does, asideId, place, notice))}
    </div>
  `;
}

function aside(page: FormPage, does: FormActions, asideId: string, place: ExtraPlace, notice: string): TemplateResult {
  const { assessment, questionSet, texts, words } = page;
  const question = questionSet.aside[asideId];
  const line = asideOf(assessment, asideId);
  const { text = '', choice, sharing } = line;
  const wording = texts.aside[asideId];
  const label = wording?.text ?? asideId;
  const reads = !hasContent(line)
    ? nothing
    : whoReads(words, {
        isSaid: true,
        sharing,
        keepBack: (keptBack) => {
          does.keepBackAside(asideId, keptBack);
        },
        clear:
          choice === undefined
            ? undefined
            : (event) => {
                does.answerAside(asideId, undefined);
                focusAnswers(event, '.aside');
              },
      });
  if (question?.kind === 'choice') {
    return html`
      <fieldset class="aside">
        <legend>${label}</legend>
        ${line.unclear ? html`<p class="hint">${words.unclear}</p>` : nothing}
        <div class="answers">
          ${question.choices.map(
            (code) => html`
              <label class="answer">
                <input
                  type="radio"
                  name="aside-${asideId}"
                  value=${code}
                  .checked=${choice === code}
                  @change=${() => {
                    does.answerAside(asideId, code);
                  }}
                />
                <span>${wording?.choices?.[code] ?? code}</span>
              </label>
            `,
          )}
        </div>
        ${reads}
      </fieldset>
    `;
  }
  return html`
    <div class="aside">
      ${
        place === FIRST
          ? html`<h2 class="title" tabindex="-1"><label for="aside-${asideId}">${label}</label></h2>
              <p class="hint soft">${words.optional}</p>`
          : html`<label class="label" for="aside-${asideId}">${label}</label>`
      }
      ${textBox({
        id: `aside-${asideId}`,
        text,
        notice,
        write: (typed) => {
          does.answerAside(asideId, typed);
        },
        overflow: (over) => {
          does.sayTooLong(over, place);
        },
      })}
      ${reads}
    </div>
  `;
}
